/**
 * Words that adults read in a minute of Spanish: the mean of the International Reading Speed Texts,
 * 218 ± 28 (Trauzettel-Klosinski and Dietz 2012, https://doi.org/10.1167/iovs.11-8284).
 */
const WORDS_PER_MINUTE = 218;

/** The time that so many Spanish words take to read, in whole minutes, never less than one. */
export function toReadingTime(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE));
}
