import { endsInAbbreviation } from '../../text/abbreviations.ts';

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
  const sentences: { start: number; end: number }[] = [];
  for (const { index, segment } of new Intl.Segmenter('es', { granularity: 'sentence' }).segment(
    text,
  )) {
    if (segment.trim() === '') continue;
    const end = index + segment.length;
    const last = sentences.at(-1);
    // Browsers take every full stop before a capital or a number for the end.
    const goesOn = last && endsInAbbreviation(text.slice(last.start, last.end), segment);
    if (goesOn) last.end = end;
    else sentences.push({ start: index, end });
  }
  return sentences;
}
