/** What stands on each side of a change so that one knows where it is. */
const WORDS_AROUND = 4;

/** The last words of a text, with the space after them. */
export function lastWords(text: string, count = WORDS_AROUND): string {
  const words = text.match(/\S+\s*/gu) ?? [];
  return words.slice(-count).join('');
}

/** The first words of a text. */
export function firstWords(text: string, count = WORDS_AROUND): string {
  const words = text.match(/\S+\s*/gu) ?? [];
  return words.slice(0, count).join('');
}
