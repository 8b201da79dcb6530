/**
 * Where a full stop may be that of an abbreviation: after a short word with a capital («Dra.»,
 * «EE. UU.»), and after a short word before a number («núm. 5»). The list that the build has would take
 * 400 bytes of every page; a name that is taken for one joins two sentences, which a voice reads as well.
 */
const SHORT_CAPITAL = /(?<![\p{L}\p{M}])\p{Lu}\p{L}{0,3}\.\s*$/u;
const SHORT = /(?<![\p{L}\p{M}])\p{L}{1,5}\.\s*$/u;
const NUMBER = /^\p{N}/u;
/** With these words a sentence begins, even after an abbreviation. */
const SURE_START = /^(?:El|La|Los|Las|En|Un|Una|Según|Pero|Por|Este|Esta)\s/u;

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
    const ending = NUMBER.test(segment) ? SHORT : SHORT_CAPITAL;
    const goesOn = last && ending.test(text.slice(last.start, last.end));
    if (goesOn && !SURE_START.test(segment)) last.end = end;
    else sentences.push({ start: index, end });
  }
  return sentences;
}
