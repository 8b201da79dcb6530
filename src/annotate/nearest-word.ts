/** More edits than this share of the word and it is another word, not a slip. */
const DISTANCE_MAX = 0.4;

/** The candidate that needs the fewest edits to become `word`, where one is near enough to suggest. */
export function findNearestWord<Word extends string>(
  word: string,
  candidates: Iterable<Word>,
): Word | null {
  let best: { candidate: Word; distance: number } | null = null;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate);
    if (best === null || distance < best.distance) best = { candidate, distance };
  }
  return best && best.distance <= word.length * DISTANCE_MAX ? best.candidate : null;
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
