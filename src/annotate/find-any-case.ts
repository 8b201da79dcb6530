import { findWordsOf, foldWords, type SearchedText } from './find-quote.ts';
import type { Range } from './range.ts';

/** The first place of words as given, with a capital as at the start of a sentence, or without. */
export function findAnyCase(
  searched: SearchedText,
  words: string,
  within: Range | null = null,
): Range | undefined {
  const folded = foldWords(words);
  const rest = folded.slice(1);
  const small = findWordsOf(searched, folded.charAt(0).toLowerCase() + rest, 1, within)[0];
  return small ?? findWordsOf(searched, folded.charAt(0).toUpperCase() + rest, 1, within)[0];
}
