/**
 * Pagefind drops the sign of «ñ» as if it were an accent, and finds «ano» for «año». In the index
 * the letter goes as «ɲ», the phonetic sign of its sound, which has no accent to drop. It parts words
 * at every space: between the groups of a number each kind of space goes as a sign that Pagefind passes
 * over, as it does the point of «12.500».
 */
const TO_INDEX: Readonly<Record<string, string>> = {
  ñ: 'ɲ',
  Ñ: 'Ɲ',
  ' ': '˙',
  '\u00A0': '˚',
  '\u2009': '˛',
  '\u202F': '˘',
};
const FROM_INDEX = Object.fromEntries(
  Object.entries(TO_INDEX).map(([text, index]) => [index, text]),
);

const ENYE = /[ñÑ]/gu;
const SPACED_NUMBER = /(?<![\p{L}\p{N}.,])\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?![\p{L}\p{N}])/gu;
const SIGN = /[ɲƝ]|(?<=\d)[˙˚˛˘](?=\d{3})/gu;

/** Words as the index has them. */
export function toIndexed(text: string): string {
  return text
    .normalize('NFC')
    .replace(SPACED_NUMBER, (number) => number.replace(/\D/gu, toSign))
    .replace(ENYE, toSign);
}

/** The inverse of {@link toIndexed}. */
export function fromIndexed(text: string): string {
  return text.replace(SIGN, (sign) => FROM_INDEX[sign] ?? sign);
}

function toSign(letter: string): string {
  return TO_INDEX[letter] ?? letter;
}
