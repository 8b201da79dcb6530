/** A stretch of a text; offsets count UTF-16 units, `end` is excluded. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a Spanish text. Voices stop in the middle of long texts, so each is spoken by
 * itself. A browser that cannot tell sentences apart gets the text as one.
 */
export function toSentences(text: string): Sentence[] {
  if (!('Segmenter' in Intl)) return [{ start: 0, end: text.length }];
  return [...new Intl.Segmenter('es', { granularity: 'sentence' }).segment(text)]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}
