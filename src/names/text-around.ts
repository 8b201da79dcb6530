import { findWordEnd, findWordEndingAt, type Span } from './words.ts';

/** A word beside a name, with its range in UTF-16 units. */
export interface Neighbour extends Span {
  readonly text: string;
  readonly lower: string;
}

const LETTER = /\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const ASCII_END = 0x80;
const SPACE = 0x20;
const SHOUTED = /^\p{Lu}[\p{Lu}\p{M}\d'’-]+$/u;
/** What may stand between the end of a sentence and the first word of the next. */
const OPENING = /["'(¿¡[«“‘*_#>|]/u;
/** The same, and what closes; the end of a sentence stands before it: «… no.» Segundo, …». */
const SKIPPED = /["'(¿¡[«“‘*_#>|»”’)\]— \u00A0]/u;
/** What ends a sentence or stands before what begins like one; a line feed parts blocks. */
const STOPS = '.!?…:\n';
/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATION =
  /^(?:srs?|sras?|srta|dra?|lic|ing|gral|sto|sta|d|dña|mons|prof|cnel|tte|cap|etc|núm|art|av|mr|mrs|ms)$/u;

/** Small words that open a sentence, and no surname. */
const NO_SURNAME = /^(?:El|La|Los|Las|Un|Una|En|Según|Por|Para|Con|Al?|Y|No|Se|Sus?) /u;

export function isCapitalized(word: string): boolean {
  return CAPITAL.test(word);
}

/** Whether a capital letter stands at an offset; most are told from the letters of ASCII by a number alone. */
export function isCapitalAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < ASCII_END) return code >= 0x41 && code <= 0x5a;
  return CAPITAL.test(String.fromCodePoint(text.codePointAt(index) ?? 0));
}

/** «LUCÍA», «PP»: capitals alone, and more than one. */
export function isShouted(word: string): boolean {
  return SHOUTED.test(word);
}

export function isLetterAt(text: string, index: number): boolean {
  return LETTER.test(text.charAt(index));
}

/** The word that follows a name after one space. */
export function findWordAfter(text: string, end: number): Neighbour | null {
  return text[end] === ' ' ? toWordAt(text, end + 1) : null;
}

/** The word that starts at an offset, if one does. */
export function toWordAt(text: string, start: number): Neighbour | null {
  const end = findWordEnd(text, start);
  return end === start ? null : toNeighbour(text, start, end);
}

/** The word that stands before a name, with one space between them. */
export function findWordBefore(text: string, start: number): Neighbour | null {
  return text[start - 1] === ' ' ? toWordEndingAt(text, start - 1) : null;
}

/** The word that ends at an offset, if one does. */
export function toWordEndingAt(text: string, end: number): Neighbour | null {
  const { start } = findWordEndingAt(text, end);
  return start === end ? null : toNeighbour(text, start, end);
}

/** The word of an abbreviation («Sra.», «J.») before a name. */
export function findAbbreviationBefore(text: string, start: number): Neighbour | null {
  return text[start - 1] === ' ' && text[start - 2] === '.'
    ? toWordEndingAt(text, start - 2)
    : null;
}

function isSmallAscii(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Whether the word at an offset has its capital from its place: a sentence, a quotation, a block begins. */
export function isAtHead(text: string, start: number): boolean {
  let at = start - 1;
  // Most names stand behind a word.
  if (text.charCodeAt(at) === SPACE && isSmallAscii(text.charCodeAt(at - 1))) return false;
  let hasOpening = false;
  // A dash opens a dialogue or an aside: what stands before it tells.
  while (at >= 0 && SKIPPED.test(text.charAt(at))) {
    if (OPENING.test(text.charAt(at))) hasOpening = true;
    at -= 1;
  }
  if (at < 0 || hasOpening) return true;
  if (text[at] === '-') return text[at + 1] === ' ' || !isLetterAt(text, at - 1);
  if (!STOPS.includes(text.charAt(at))) return false;
  if (text[at] !== '.') return true;
  const before = toWordEndingAt(text, at);
  if (!before) return true;
  // «J. Torres» is one name; «… de la U.E. Los Torres» are two sentences.
  const isInitial = /^\p{Lu}$/u.test(before.text) && !NO_SURNAME.test(text.slice(start, start + 6));
  return !(ABBREVIATION.test(before.lower) || isInitial);
}

function toNeighbour(text: string, start: number, end: number): Neighbour {
  const word = text.slice(start, end);
  return { start, end, text: word, lower: word.toLowerCase() };
}
