/** Thousands in groups of three: «12 500», «12.500»; a decimal part, as in «3,14», is no group. */
const GROUPED_NUMBER =
  /(?<![\p{L}\p{N}.,])\d{1,3}(?:[ .\u00A0\u2009\u202F]\d{3})+(?![\p{L}\p{N}])/gu;
const WORD = /[\p{L}\p{N}]+/gu;
const ACCENT_BUT_TILDE_OF_N = /(?<!n)\u0303|(?!\u0303)\p{M}/gu;

/** Without case and accents; «ñ» is a letter of its own, and stays. */
export function toPlain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(ACCENT_BUT_TILDE_OF_N, '').normalize('NFC');
}

/** {@link toPlain} without the sign of «ñ» too, as words are typed where there is no such key. */
export function toBare(text: string): string {
  return toPlain(text).replaceAll('ñ', 'n');
}

/** The words of a text without case, accents kept; a number is one word, however it is grouped. */
export function toSearchWords(text: string): string[] {
  const whole = text.replace(GROUPED_NUMBER, (number) => number.replace(/\D/gu, ''));
  return whole.toLowerCase().normalize('NFC').match(WORD) ?? [];
}
