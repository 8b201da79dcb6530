import type { EntryRef } from '../schema/ids.ts';
import { findNearest } from './nearest.ts';
import { findNearestWord } from '../schema/nearest-word.ts';
import type { Range } from './range.ts';

/**
 * What an editor may have meant. Looking for it is dear and an article may have thousands of
 * mistakes: all suggestions of one article share a budget.
 * `undefined` says that nothing was looked for, `null` that nothing is near.
 */
export interface Suggestions {
  readonly findPassage: (text: string, quote: string) => Range | null | undefined;
  readonly findEntry: (ref: EntryRef, known: Iterable<EntryRef>) => EntryRef | null | undefined;
}

/** Comparisons of two characters for one article: about a second. */
const COMPARISONS_MAX = 200_000_000;
/** What one reference costs at most, with 50,000 entries of 20 characters or so. */
const ENTRY_COMPARISONS = 20_000_000;

export function createSuggestions(): Suggestions {
  let left = COMPARISONS_MAX;
  const spend = (comparisons: number): boolean => {
    if (comparisons > left) return false;
    left -= comparisons;
    return true;
  };
  return {
    findPassage: (text, quote) =>
      spend(text.length * quote.length) ? findNearest(text, quote) : undefined,
    findEntry: (ref, known) => (spend(ENTRY_COMPARISONS) ? findNearestWord(ref, known) : undefined),
  };
}
