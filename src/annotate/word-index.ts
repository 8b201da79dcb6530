import { findWordEnd, findWordStart } from '../names/words.ts';

/**
 * The words of a text and where those stand that may be alike, in numbers alone: a string and an
 * object for each word would cost more than all that is looked up.
 */
export interface WordIndex {
  /** Where each word starts, in the order of the text. */
  readonly starts: readonly number[];
  /** The hash of each word, in the same order. */
  readonly hashes: readonly number[];
  /** The starts in groups of one hash, in the order of the text within each. */
  readonly places: Int32Array;
  /** Where each group begins in `places`, and where the last one ends. */
  readonly bounds: Int32Array;
}

export function toWordIndex(text: string): WordIndex {
  const starts: number[] = [];
  const hashes: number[] = [];
  const { length } = text;
  for (let start = findWordStart(text, 0); start < length; ) {
    const end = findWordEnd(text, start);
    starts.push(start);
    hashes.push(hashWord(text, start, end));
    start = findWordStart(text, end);
  }
  const { places, bounds } = toGroups(starts, hashes);
  return { starts, hashes, places, bounds };
}

/** The group of `bounds` where a word of any text stands, given by its offsets there. */
export function findGroup({ bounds }: WordIndex, text: string, start: number, end: number): number {
  return hashWord(text, start, end) & (bounds.length - 2);
}

/** Sorts the places by counting: groups as many as words, rounded up to a power of two. */
function toGroups(
  starts: readonly number[],
  hashes: readonly number[],
): Pick<WordIndex, 'places' | 'bounds'> {
  const count = 2 ** Math.ceil(Math.log2(starts.length + 1));
  const bounds = new Int32Array(count + 1);
  for (const hash of hashes) {
    const group = hash & (count - 1);
    bounds[group] = (bounds[group] ?? 0) + 1;
  }
  for (let group = 1; group <= count; group += 1)
    bounds[group] = (bounds[group] ?? 0) + (bounds[group - 1] ?? 0);
  const places = new Int32Array(starts.length);
  for (let word = starts.length - 1; word >= 0; word -= 1) {
    const group = (hashes[word] ?? 0) & (count - 1);
    const place = (bounds[group] ?? 0) - 1;
    bounds[group] = place;
    places[place] = starts[word] ?? 0;
  }
  return { places, bounds };
}

/** Of the length and three units: reading all of them would cost more than a few needless looks. */
export function hashWord(text: string, start: number, end: number): number {
  const middle = (start + end) >>> 1;
  const outer = Math.imul(end - start, 31) + text.charCodeAt(start);
  return Math.imul(Math.imul(outer, 31) + text.charCodeAt(middle), 31) + text.charCodeAt(end - 1);
}
