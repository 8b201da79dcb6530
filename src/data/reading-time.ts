import { countWords } from '../annotate/index.ts';

/**
 * Words that adults read in a minute of Spanish: the mean of the International Reading Speed Texts,
 * 218 ± 28 (Trauzettel-Klosinski and Dietz 2012, https://doi.org/10.1167/iovs.11-8284).
 */
const WORDS_PER_MINUTE = 218;

/** The time that a Spanish text takes to read, in whole minutes, never less than one. */
export function toReadingTime(text: string): number {
  return Math.max(1, Math.round(countWords(text) / WORDS_PER_MINUTE));
}
