/**
 * Pagefind drops the sign of «ñ» as if it were an accent, and finds «ano» for «año». In the index
 * the letter goes as «ɲ», the phonetic sign of its sound, which has no accent to drop.
 */
const TO_INDEX: Readonly<Record<string, string>> = { ñ: 'ɲ', Ñ: 'Ɲ' };
const FROM_INDEX: Readonly<Record<string, string>> = { ɲ: 'ñ', Ɲ: 'Ñ' };

/** Words as the index has them. */
export function toIndexed(text: string): string {
  return text.normalize('NFC').replace(/[ñÑ]/gu, (letter) => TO_INDEX[letter] ?? letter);
}

/** The inverse of {@link toIndexed}. */
export function fromIndexed(text: string): string {
  return text.replace(/[ɲƝ]/gu, (letter) => FROM_INDEX[letter] ?? letter);
}
