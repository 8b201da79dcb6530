/** Words as a regular expression with the flag `u` finds them; Node has `RegExp.escape` only from 24 on. */
export function escapePattern(words: string): string {
  return words.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
}
