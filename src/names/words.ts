/** A stretch of a text: UTF-16 offsets, start included, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word of a text with its UTF-16 range. */
interface Word extends Span {
  readonly word: string;
}

/** What Spanish word edges are drawn around: letters with their marks, and digits. */
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
/** The same for the units of Latin text, which need no look at code points. */
const LATIN_END = 0x0300;
const FIRST_SURROGATE = 0xd800;
const MIDDLE_DOT = 0xb7;
const DOUBLE_L = /^l·l$/iu;
const LATIN_WORD_UNITS = Uint8Array.from({ length: LATIN_END }, (_, code) =>
  WORD_CHARACTER.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Every word of a text. */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  for (let start = findWordStart(text, 0); start < text.length; ) {
    const end = findWordEnd(text, start);
    words.push({ word: text.slice(start, end), start, end });
    start = findWordStart(text, end);
  }
  return words;
}

/** Where the first word at or after an offset starts; the end of the text where none does. */
export function findWordStart(text: string, from: number): number {
  const { length } = text;
  let start = from;
  while (start < length) {
    const code = text.charCodeAt(start);
    if (isPlainLatin(code)) {
      if (LATIN_WORD_UNITS[code] === 1) return start;
      start += 1;
    } else {
      if (isWordCharacterAt(text, start)) return start;
      start += unitsAt(text, start);
    }
  }
  return length;
}

/** Where the word that starts at an offset ends. */
export function findWordEnd(text: string, start: number): number {
  const { length } = text;
  let end = start;
  while (end < length) {
    const code = text.charCodeAt(end);
    if (isPlainLatin(code)) {
      if (LATIN_WORD_UNITS[code] !== 1) return end;
      end += 1;
    } else {
      if (!isWordCharacterAt(text, end)) return end;
      end += unitsAt(text, end);
    }
  }
  return end;
}

/** The range of the word that ends at an offset; empty where none does. */
export function findWordEndingAt(text: string, end: number): Span {
  let start = end;
  while (start > 0) {
    const code = text.charCodeAt(start - 1);
    if (isPlainLatin(code)) {
      if (LATIN_WORD_UNITS[code] !== 1) break;
      start -= 1;
      continue;
    }
    const before = startBefore(text, start);
    if (!isWordCharacterAt(text, before)) break;
    start = before;
  }
  return { start, end };
}

/** Whether a range neither starts nor ends in the middle of a word. */
export function isOnWordEdges(text: string, start: number, end: number): boolean {
  return !isInsideWord(text, start) && !isInsideWord(text, end);
}

/** Whether both neighbours of an offset belong to one word, or are halves of one character. */
function isInsideWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = startBefore(text, offset);
  if (before + unitsAt(text, before) > offset) return true;
  return isWordCharacterAt(text, offset) && isWordCharacterAt(text, before);
}

/** Whether a unit is a character of its own whose neighbours say nothing of it: nearly all are. */
function isPlainLatin(code: number): boolean {
  return code < LATIN_END && code !== MIDDLE_DOT;
}

function isWordCharacterAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code === MIDDLE_DOT) return isInsideCatalanWord(text, index);
  if (code < LATIN_END) return LATIN_WORD_UNITS[code] === 1;
  return WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(index) ?? 0));
}

/** The two l of «Marcel·lí» are one sign of one word. */
function isInsideCatalanWord(text: string, index: number): boolean {
  return DOUBLE_L.test(text.slice(Math.max(0, index - 1), index + 2));
}

/** Where the character before an offset starts. */
function startBefore(text: string, offset: number): number {
  return offset > 1 && unitsAt(text, offset - 2) === 2 ? offset - 2 : offset - 1;
}

/** UTF-16 units of the character at an index. */
function unitsAt(text: string, index: number): number {
  if (text.charCodeAt(index) < FIRST_SURROGATE) return 1;
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
