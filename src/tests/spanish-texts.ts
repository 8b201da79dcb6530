import type { SourceText } from './source-texts.ts';

const WORD = /\p{L}{2,}/gu;
const SPANISH_SIGN = /[áéíóúüñ¿¡«»]/iu;
/** «Personas», «Buscar en…»: what begins so is said to people. */
const CAPITALIZED = /^\p{Lu}\p{Ll}+(?![\p{L}-])/u;
/** Addresses, styles, selectors and settings. */
const CODE = /[<>{}=*_#[\]']|;$/u;
/** What the program says of its own faults, in English. */
const FAULT = /^(?:Une|E)xpected /u;

/** The words of some texts that are Spanish for certain. */
export function gatherSpanishWords(texts: readonly SourceText[]): ReadonlySet<string> {
  return new Set(texts.flatMap(({ text }) => (SPANISH_SIGN.test(text) ? toWords(text) : [])));
}

/**
 * Makes what tells texts that people read from names and code: any text of an element, any sign
 * that only Spanish has, a capital word at the beginning, several words most of which are known. One
 * small word without a sign, such as «nombre», may as well be an id, and is not found.
 * @param known words of Spanish, see {@link gatherSpanishWords}
 */
export function createSpanishTest(known: ReadonlySet<string>): (text: SourceText) => boolean {
  return ({ text, isShown }) => {
    const words = toWords(text);
    if (words.length === 0 || FAULT.test(text)) return false;
    if (isShown || SPANISH_SIGN.test(text)) return true;
    if (CODE.test(text)) return false;
    const knownWords = words.filter((word) => known.has(word)).length;
    const isSentence = /\s/u.test(text.trim()) && knownWords * 2 > words.length;
    return isSentence || CAPITALIZED.test(text);
  };
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
