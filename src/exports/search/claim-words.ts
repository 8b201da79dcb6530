import { isTelling } from './common-words.ts';
import { toSearchWords } from './search-words.ts';
import { toWordFiles, type WordFile, type WordIndex } from './word-files.ts';

/** What a browser loads first to search claims; a claim's number is its place in the list of all, from 0. */
export interface ClaimWords extends WordIndex {
  /** How many claims each of their files holds. */
  readonly perPage: number;
}

/** The words of claims as files. @param texts of the claims in their order */
export function toClaimWordFiles(texts: Iterable<string>): WordFile[] {
  const postings = new Map<string, number[]>();
  let number = 0;
  for (const text of texts) {
    for (const word of new Set(toSearchWords(text))) {
      if (!isTelling(word)) continue;
      const own = postings.get(word);
      if (own) own.push(number);
      else postings.set(word, [number]);
    }
    number += 1;
  }
  return toWordFiles(postings);
}
