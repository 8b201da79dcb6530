import {
  AFTER_NUMBER,
  mayBeNumbered,
  mayBeTied,
  mayFollowDigits,
  NO_TERM,
  mayBePart,
  NUMBER_IN_WORDS,
  NUMBERED,
  PARTS_OF_NUMBER,
  PREFIX,
} from './unit-words.ts';

/** A stretch of a text: UTF-16 offsets, start included, end excluded. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A word character, or what no reader sees inside a word: soft hyphens and their like. */
const W = String.raw`[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]`;
/** Spaces that a number or an abbreviation may hold: {@link WHOLE} is sought with a plain one for each. */
const SPACES = /[\u00A0\u202F\u2009\n]/gu;
const DASH = '[-‐‑–−]';

const ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s<>«»“”"]*[^\s<>«»“”"'’.,;:!?)\]…]`;
const MAIL = String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;
/** «@usuario», «#MeToo». */
const HANDLE = String.raw`[@#][\p{L}\p{N}_]+`;
/** «S.A.», «EE. UU.», «J. R. R.», «a. C.», «p. ej.». */
const INITIALS = String.raw`(?:\p{Lu}{1,2}\. ?)+\p{Lu}{1,2}\.|[ad]\. ?C\.|p\. ?ej\.|[ap]\. ?m\.`;
/** «EE UU», «CC OO»: plurals by doubled letters, without their stops. */
const DOUBLED = String.raw`(\p{Lu})\1 (\p{Lu})\2`;
/** «12 500», «3 ½». */
const GROUPS = String.raw`\d{1,3}(?: \d{3}(?!\d))+|\d+ [¼-¾⅐-⅞]`;
/** What joins two word characters into one word or number, by what stands on its sides. */
const JOINT = [
  `${DASH}|[’'/&_*^@+×]`,
  String.raw`(?<=\p{N})[.,:·٫٬](?=\p{N})|(?<=[lL])·(?=[lL])`,
  // «elpais.com», «n.º», but not «ayer.La reunión», where only a space is missing.
  String.raw`(?<=\p{L})\.(?=\p{Ll})|\.(?=[ºª])`,
].join('|');
const GLUED = String.raw`[([]${W}+[)\]]`;
const WORD = `(?:${GLUED})?(?:${GROUPS}|${W}+)(?:(?:${JOINT})${W}+)*(?:${GLUED})?`;
/** «±», «-», «US$»: what stands before a number and is of it. */
const SIGN = `(?:(?<!${W})(?:[±≈≤≥<>~] ?|${DASH}|[+])(?=[\\d$€£¥]))?(?:(?:\\p{Lu}{1,2})?[$€£¥] ?(?=\\d))?`;
/** «%», « €», «°C», and «Canal+», «C#». */
const UNIT = `(?:(?<=\\d) ?(?:[%‰€$£¥]|[kKM][€$£]|[°º] ?[CFK]?(?!${W})|°)|[+#]+(?!${W}))?`;
const PREFIXED = `(?:${PREFIX}) (?!(?:${NO_TERM})(?!${W}))${W}+`;

/** Words that spaces part. They share the looks at both sides: a look for each takes twice as long to compile. */
const SPACED = [
  DOUBLED,
  PARTS_OF_NUMBER,
  `(?:${NUMBER_IN_WORDS})(?!${W})${AFTER_NUMBER}?`,
  PREFIXED,
  `${NUMBERED}(?:${DASH}[IVXLCDM\\d]+)*`,
].join('|');

/** What is one word, number, sign or address and is never cut, tried from the longest sort to the shortest. */
const WHOLE = new RegExp(
  [
    ADDRESS,
    MAIL,
    INITIALS,
    `(?<!${W})(?:${SPACED})(?!${W})`,
    `${SIGN}${WORD}${UNIT}(?:(?<=\\p{N})${AFTER_NUMBER}+)?`,
    HANDLE,
  ].join('|'),
  'gu',
);

/** UTF-16 units looked at on either side of an offset; longer addresses are looked at whole. */
const REACH = 40;
const REACH_MAX = 2000;
const IS_SPACE = /\s/u;
/** Signs that neither begin nor end anything that is whole. */
const PARTS = /[«»“”„"‹›?¿¡!;…—]/u;
const STOP = /[.,:)]/u;
const CAPITAL = /\p{Lu}/u;
const SIGN_BEFORE_SPACE = /[±≈≤≥<>~$€£¥]/u;
const SIGN_AFTER_SPACE = /[%‰€$£¥°º]/u;
const DIGIT_SIGN = /\d/u;
const FRACTION_SIGN = /[¼-¾⅐-⅞]/u;
/** «5 M€». */
const SCALED_SIGN = /^[kKM][€$£]/u;
const ROMAN_SIGN = /[IVXLCDM]/u;
const LETTER = /[\p{L}\p{M}]/u;
/** «U.», « p.»: what abbreviations of several words begin with. */
const INITIAL = /(?:\p{Lu}|[^\p{L}]\p{Ll}|^\p{Ll})\.$/u;
/** Letters of the longest word that may be tied to its neighbour. */
const TIED_MAX = 13;
const DASH_SIGN = /^[-‐–−]/u;
/** A dash that closes an aside: «–15 de ellos–,». */
const CLOSING_DASH = /[^\s](?:-|–)(?=[\s,.;:)»”]|$)/u;

/**
 * The number, compound word, abbreviation or address that an offset of a text would cut in two.
 * A single word of letters is one as well.
 * @param offset in UTF-16 units
 * @param within the block around it: nothing is whole over blocks
 */
export function findCut(text: string, offset: number, within: Span): Span | null {
  if (offset <= within.start || offset >= within.end || !mayCut(text, offset)) return null;
  const window = toWindow(text, offset, within);
  const words = text.slice(window.start, window.end).replaceAll(SPACES, ' ');
  for (const match of words.matchAll(WHOLE)) {
    const start = window.start + match.index;
    const end = start + match[0].length;
    if (start >= offset) break;
    if (end <= offset) continue;
    return isAside(text, start, offset, within) ? null : { start, end };
  }
  return null;
}

/** A cheap look that rules out most places: those between two plain words. */
function mayCut(text: string, offset: number): boolean {
  const before = text.charAt(offset - 1);
  const after = text.charAt(offset);
  if (PARTS.test(before) || PARTS.test(after)) return false;
  // A quote mostly ends before a stop or a comma.
  if (STOP.test(after) && /^\s?$/u.test(text.charAt(offset + 1)))
    return after === '.' && CAPITAL.test(before);
  const isBeforeSpace = IS_SPACE.test(after);
  if (!isBeforeSpace && !IS_SPACE.test(before)) return true;
  const space = isBeforeSpace ? offset : offset - 1;
  return mayHoldSpace(text, space);
}

/** Whether a space may stand inside what is whole: «12 500», «EE. UU.», «dos mil». */
function mayHoldSpace(text: string, space: number): boolean {
  const before = text.charAt(space - 1);
  const after = text.charAt(space + 1);
  if (DIGIT_SIGN.test(after) && /^menos$/iu.test(wordEndingAt(text, space))) return true;
  const isNumber = DIGIT_SIGN.test(after) || ROMAN_SIGN.test(after);
  if (isNumber && mayBeNumbered(around(text, space))) return true;
  if (mayBePart(wordEndingAt(text, space), wordAt(text, space + 1))) return true;
  if (before === '.') return INITIAL.test(text.slice(Math.max(0, space - 3), space));
  if (SIGN_BEFORE_SPACE.test(before)) return true;
  if (!LETTER.test(after)) {
    return (
      DIGIT_SIGN.test(before) &&
      (DIGIT_SIGN.test(after) || FRACTION_SIGN.test(after) || SIGN_AFTER_SPACE.test(after))
    );
  }
  if (DIGIT_SIGN.test(before)) {
    if (SCALED_SIGN.test(text.slice(space + 1, space + 3))) return true;
    return after === 'º' || mayFollowDigits(wordAt(text, space + 1));
  }
  if (!LETTER.test(before)) return false;
  if (CAPITAL.test(before) && before === text.charAt(space - 2)) return CAPITAL.test(after);
  return mayBeTied(wordEndingAt(text, space), wordAt(text, space + 1));
}

/** The words on both sides of a space, with one space between them. */
function around(text: string, space: number): string {
  const before = text.slice(Math.max(0, space - TIED_MAX), space);
  return `${before} ${text.slice(space + 1, space + 1 + TIED_MAX)}`;
}

function wordAt(text: string, start: number): string {
  let end = start;
  while (end - start <= TIED_MAX && LETTER.test(text.charAt(end))) end += 1;
  return text.slice(start, end);
}

function wordEndingAt(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start <= TIED_MAX && LETTER.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

/** The text around an offset, from one white space to another. */
function toWindow(text: string, offset: number, within: Span): Span {
  const least = Math.max(within.start, offset - REACH_MAX);
  const most = Math.min(within.end, offset + REACH_MAX);
  let start = Math.max(least, offset - REACH);
  while (start > least && !IS_SPACE.test(text.charAt(start - 1))) start -= 1;
  let end = Math.min(most, offset + REACH);
  while (end < most && !IS_SPACE.test(text.charAt(end))) end += 1;
  return { start, end };
}

/** A dash before a number that opens an aside and is no minus. */
function isAside(text: string, start: number, offset: number, within: Span): boolean {
  if (offset !== start + 1 || !DASH_SIGN.test(text.charAt(start))) return false;
  return CLOSING_DASH.test(text.slice(offset, within.end));
}
