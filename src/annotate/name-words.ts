import { dropAccents } from '../names/accents.ts';
import { fold } from './fold.ts';

const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;
/** Nothing here is invisible or combines: folding changes only signs, never words. */
const FOLDS_TO_SAME_WORDS = /^[\n\t\u0020-\u00AC\u00AE-\u02FF\u2010-\u2026]*$/u;

/**
 * A text as its words alone, in capitals without accents, with a space on either side of each. Where the words of
 * a name are not part of the words of a text, the name cannot be found in that text: what else
 * the search looks at (case, signs, edges of blocks) only rules names out.
 */
export function toNameWords(text: string): string {
  const folded = FOLDS_TO_SAME_WORDS.test(text) ? text : fold(text).text;
  // Capitals after splitting: the search also finds a name in capitals, with or without accents.
  return ` ${dropAccents(folded.replaceAll(BETWEEN_WORDS, ' ').trim().toUpperCase())} `;
}
