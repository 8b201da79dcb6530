const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A number as lists count in `lower-alpha`: a, b … z, aa, ab …; nothing for 0. */
export function toLetters(number: number): string {
  if (number === 0) return '';
  const last = (number - 1) % LETTERS.length;
  return toLetters((number - 1 - last) / LETTERS.length) + LETTERS.charAt(last);
}
