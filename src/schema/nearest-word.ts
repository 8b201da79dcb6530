/** More edits than this share of the word and it is another word, not a slip. */
const DISTANCE_MAX = 0.4;

/** The candidate that needs the fewest edits to become `word`, where one is near enough to suggest. */
export function findNearestWord<Word extends string>(
  word: string,
  candidates: Iterable<Word>,
): Word | null {
  let nearest: Word | null = null;
  let least = Math.floor(word.length * DISTANCE_MAX) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word, candidate);
    if (distance >= least) continue;
    nearest = candidate;
    least = distance;
  }
  return nearest;
}

/** Levenshtein distance in UTF-16 units. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
