/**
 * Where a full stop may be that of an abbreviation: after one or two capitals («D. Luis», «EE. UU.»),
 * after an abbreviation that the page names (the list of all would take 400 bytes of every page), and
 * after a letter or two before a number («p. 5»).
 */
const LAST_WORD = /(?<![\p{L}\p{M}])(\p{L}{1,5})\.\s*$/u;
const CAPITALS = /^\p{Lu}{1,2}$/u;
const SHORT_BEFORE_NUMBER = 2;
/** «44 a. C.», «476 d. C.», without what stands between. */
const CHRIST = /^[ad]C\./u;
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
 * @param abbreviations those that the text has, in lower case and without their full stops
 */
export function toSentences(text: string, abbreviations: readonly string[]): Sentence[] {
  if (!('Segmenter' in Intl)) return [{ start: 0, end: text.length }];
  const sentences: { start: number; end: number }[] = [];
  for (const { index, segment } of new Intl.Segmenter('es', { granularity: 'sentence' }).segment(
    text,
  )) {
    if (segment.trim() === '') continue;
    const end = index + segment.length;
    const last = sentences.at(-1);
    // Browsers take every full stop before a capital or a number for the end.
    const [, word = ''] = LAST_WORD.exec(text.slice(last?.start ?? 0, last?.end ?? 0)) ?? [];
    const isShort =
      abbreviations.includes(word.toLowerCase()) ||
      CHRIST.test(word + segment) ||
      (NUMBER.test(segment) ? word.length <= SHORT_BEFORE_NUMBER : CAPITALS.test(word));
    if (last && word && isShort && !SURE_START.test(segment)) last.end = end;
    else sentences.push({ start: index, end });
  }
  return sentences;
}
