import { isTelling } from './common-words.ts';
import { toBare, toSearchWords } from './search-words.ts';

/*
 * The words of all claims for a browser: sorted, and cut into files of some thousand words, of which a
 * search loads those where its words would stand.
 */

/** What a browser loads first. */
export interface ClaimWords {
  /** How many claims each of their files holds. */
  readonly perPage: number;
  /** The first word of each file, as {@link toBare} has it. */
  readonly firsts: readonly string[];
}

/**
 * A word with accents and the claims that have it, each as the distance from the one before; the
 * first as its number in the list of all claims, from 0.
 */
export type WordPostings = readonly [word: string, ...distances: number[]];

/** One file: words in the order of their bare forms. */
export type WordFile = readonly WordPostings[];

/** Numbers and words of a file together: some 20 kB, and half of it compressed. */
const FILE_SIZE = 5000;

/** Cuts the words of claims into files. @param texts of the claims in their order */
export function toWordFiles(texts: Iterable<string>): WordFile[] {
  const postings = new Map<string, number[]>();
  const lasts = new Map<string, number>();
  let number = 0;
  for (const text of texts) {
    for (const word of new Set(toSearchWords(text))) {
      if (!isTelling(word)) continue;
      const own = postings.get(word);
      if (own) own.push(number - (lasts.get(word) ?? 0));
      else postings.set(word, [number]);
      lasts.set(word, number);
    }
    number += 1;
  }
  const keyed = [...postings].map(([word, distances]) => ({ key: toBare(word), word, distances }));
  keyed.sort((a, b) => compare(a.key, b.key) || compare(a.word, b.word));
  const files: WordPostings[][] = [];
  let size = FILE_SIZE;
  let last = '';
  for (const { key, word, distances } of keyed) {
    // The forms of one bare word stay together: a file is found by its first.
    if (size >= FILE_SIZE && key !== last) {
      files.push([]);
      size = 0;
    }
    files.at(-1)?.push([word, ...distances]);
    size += 1 + distances.length;
    last = key;
  }
  return files;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
