import { isSaidToBeOther } from './called-by-apposition.ts';
import { readsAsWord } from './common-words.ts';
import { continuesAfter } from './continues-after.ts';
import { continuesBefore } from './continues-before.ts';
import type { KnownNames, NameReading, PlacedName } from './placed-name.ts';
import { isFunctionWord, isNounToo, isOpener } from './parts-of-speech.ts';
import { SINGULAR } from './small-words.ts';
import { findWordBefore, isCapitalized, isLetterAt, type Neighbour } from './text-around.ts';
import { isThirdPerson } from './verb-forms.ts';

const NO_NAMES: KnownNames = {
  startsAt: () => null,
  endsAt: () => null,
  endsWholeAt: () => null,
};
/** UTF-16 units of a title before the place at its end. */
const TITLE_MAX = 40;
const TITLE_ARTICLE = /^(?:El|La|Los|Las|Un|Una)$/u;
const NOUN_AND_TIE = 2;
const TITLE_TIE = /^(?:del?|en|a|desde|sobre)$/u;
const WORKS =
  /^(?:películas?|filme?|cinta|serie|documental|novela|libro|poemario|poema|ensayo|obra|comedia|drama|ópera|zarzuela|musical|disco|álbum|canción|tema|himno|tango|vals|cuadro|lienzo|escultura|videojuego|revista)$/u;
const BY_SOMEBODY = /^",? (?:de(?:l| la| los)? \p{Lu}|\((?:19|20)\d\d)/u;
/** UTF-16 units of it, or a little more. */
const BY_SOMEBODY_MAX = 12;
const BEFORE_GLUE = /[@&]/u;
const ELISION = /^[dlnsmt]$/iu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const SMALL_OR_DIGIT = /[\p{Ll}\p{N}]/u;
const ADDRESS = /:\/\/|^www\.|@/u;

/**
 * Reads a name in its text: the longest expression around it decides.
 * @param text folded: one space between words, a line feed between blocks, `"` and `'` for all
 * quotation marks and apostrophes, `-` for hyphens and `—` for dashes
 */
export function readName(text: string, name: PlacedName, known = NO_NAMES): NameReading {
  if (isGlued(text, name) || endsTitle(text, name) || isTitleOfWork(text, name)) return 'longer';
  if (isSaidToBeOther(text, name)) return 'longer';
  const after = continuesAfter(text, name, known);
  if (after !== 'name') return after;
  const before = continuesBefore(text, name, known);
  if (before !== 'name') return before;
  return readsAsWord(text, name) ? 'word' : 'name';
}

/** «la película “Roma”», «el “Guernica” de Picasso», «“Oslo” (2021)»: a work, called like the name. */
function isTitleOfWork(text: string, { start, end, kind }: PlacedName): boolean {
  const from = Math.max(0, start - TITLE_MAX);
  const opening = from + text.slice(from, start).lastIndexOf('"');
  if (opening < from) return false;
  const before = findWordBefore(text, opening);
  if (before && WORKS.test(before.lower)) return true;
  const isAlone = opening === start - 1 && text[end] === '"';
  if (before && isAlone && kind === 'place' && isNamed(text, before)) return true;
  return isAlone && kind === 'place' && BY_SOMEBODY.test(text.slice(end, end + BY_SOMEBODY_MAX));
}

/** «el corrido “Navolato”»: a noun and its name in marks. */
function isNamed(text: string, { text: noun, lower, start }: Neighbour): boolean {
  const article = findWordBefore(text, start);
  return !isCapitalized(noun) && !isFunctionWord(lower) && SINGULAR.test(article?.lower ?? '');
}

/** «El mercader de Venecia», «Muerte en Venecia»: a place at the end of a work's title, which has no verb. */
function endsTitle(text: string, { start, end, kind }: PlacedName): boolean {
  if (kind !== 'place' || text[end] !== '"') return false;
  const opening = text.lastIndexOf('"', start - 1);
  if (opening === -1 || start - opening > TITLE_MAX) return false;
  const words = text
    .slice(opening + 1, start)
    .trimEnd()
    .split(' ');
  const last = words.at(-1) ?? '';
  const [first = ''] = words;
  if (!TITLE_TIE.test(last)) return false;
  if (words.slice(1, -1).some((word) => isThirdPerson(word.toLowerCase()))) return false;
  return TITLE_ARTICLE.test(first) || (isNounTitle(first, words) && !isSaid(text, opening, end));
}

/** «Muerte en Venecia», «Viaje a Rusia»: a noun and its place. */
function isNounTitle(first: string, words: readonly string[]): boolean {
  const lower = first.toLowerCase();
  return (
    words.length === NOUN_AND_TIE && isCapitalized(first) && isNounToo(first) && !isOpener(lower)
  );
}

/** Whether marks hold what somebody said: after a colon, or before a comma and a verb. */
function isSaid(text: string, opening: number, end: number): boolean {
  if (opening === 0 || /[:\n]/u.test(text.slice(Math.max(0, opening - 2), opening))) return true;
  return /^",? \p{Ll}/u.test(text.slice(end)) && isThirdPerson(toFirstWord(text, end));
}

function toFirstWord(text: string, end: number): string {
  return /^",? (\p{Ll}+)/u.exec(text.slice(end, end + TITLE_MAX))?.[1] ?? '';
}

/** Inside a word with an apostrophe or an ampersand, a handle or an address. */
function isGlued(text: string, { start, end }: PlacedName): boolean {
  const next = text[end];
  if ((next === "'" || next === '&') && isLetterAt(text, end + 1)) return true;
  if (next === '.' && SMALL_OR_DIGIT.test(text.charAt(end + 1))) return true;
  const previous = text[start - 1];
  if (previous === undefined || previous === ' ') return next === '/' && isInAddress(text, start);
  if (BEFORE_GLUE.test(previous)) return true;
  if (previous === "'") {
    const isElided = ELISION.test(text.charAt(start - 2)) && !isLetterAt(text, start - 3);
    return isLetterAt(text, start - 2) && !isElided;
  }
  if (previous === '.')
    return LETTER_OR_DIGIT.test(text.charAt(start - 2)) && isSmallBefore(text, start);
  return (previous === '/' || next === '/') && isInAddress(text, start);
}

/** «www.elpais», and no space forgotten after a sentence: «vino.Putin». */
function isSmallBefore(text: string, start: number): boolean {
  return !/^\p{Lu}/u.test(text.charAt(start)) || isInAddress(text, start);
}

/** Whether the piece between two spaces that holds an offset is an address of the web or of mail. */
function isInAddress(text: string, at: number): boolean {
  const from = Math.max(text.lastIndexOf(' ', at - 1), text.lastIndexOf('\n', at - 1)) + 1;
  const space = text.indexOf(' ', at);
  return ADDRESS.test(text.slice(from, space === -1 ? text.length : space));
}
