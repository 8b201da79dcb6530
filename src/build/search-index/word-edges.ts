/**
 * Between which letters a browser looks for the words of a file: as much of its first and last
 * word as tells them from the words of the files before and after.
 */
export function toEdges(
  words: readonly string[],
  before: string | undefined,
  after: string | undefined,
): { readonly from: string; readonly to: string } {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const from = before === undefined ? first : toPrefix(first, before);
  const to = after === undefined ? last : toPrefix(last, after);
  return { from, to: Buffer.compare(Buffer.from(from), Buffer.from(to)) > 0 ? last : to };
}

/** The letters that a word shares with another, and one more. */
function toPrefix(word: string, other: string): string {
  const [letters, others] = [[...word], [...other]];
  const different = letters.findIndex((letter, index) => letter !== others[index]);
  return letters.slice(0, different === -1 ? undefined : different + 1).join('');
}
