import { toBare } from './search-words.ts';

/*
 * Words for a browser: sorted, and cut into files of some thousand words, of which a search loads
 * those where its words would stand.
 */

/** What a browser loads first. */
export interface WordIndex {
  /** The first word of each file, as {@link toBare} has it. */
  readonly firsts: readonly string[];
}

/**
 * A word with accents and the numbers that it leads to, ascending from 0: the first, then the distance
 * of each from the one before.
 */
export type WordPostings = readonly [word: string, ...distances: number[]];

/** One file: words in the order of their bare forms. */
export type WordFile = readonly WordPostings[];

/** Numbers and words of a file together: some 20 kB, and half of it compressed. */
const FILE_SIZE = 5000;

/** Cuts words into files. @param postings words with their numbers, ascending */
export function toWordFiles(
  postings: Iterable<readonly [word: string, numbers: readonly number[] | Uint32Array]>,
): WordFile[] {
  const keyed = Array.from(postings, ([word, numbers]) => ({ key: toBare(word), word, numbers }));
  keyed.sort((a, b) => compare(a.key, b.key) || compare(a.word, b.word));
  const files: WordPostings[][] = [];
  let size = FILE_SIZE;
  let last = '';
  for (const { key, word, numbers } of keyed) {
    // The forms of one bare word stay together: a file is found by its first.
    if (size >= FILE_SIZE && key !== last) {
      files.push([]);
      size = 0;
    }
    files.at(-1)?.push(toPostings(word, numbers));
    size += 1 + numbers.length;
    last = key;
  }
  return files;
}

export function toWordIndex(files: readonly WordFile[]): WordIndex {
  return { firsts: files.map(([first]) => toBare(first?.[0] ?? '')) };
}

function toPostings(word: string, numbers: Iterable<number>): WordPostings {
  const postings: [word: string, ...distances: number[]] = [word];
  let before = 0;
  for (const number of numbers) {
    postings.push(number - before);
    before = number;
  }
  return postings;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
