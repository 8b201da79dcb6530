import { findWords } from '../names/words.ts';
import { isCapitalAt } from '../names/text-around.ts';
import { isThirdPerson } from '../names/verb-forms.ts';
import { refold } from './fold.ts';
import type { ArticleText } from './article-text.ts';
import type { Range } from './range.ts';

/** UTF-16 units of the longest title, or a little more. */
const TITLE_MAX = 60;

/**
 * What stands in italics as titles of works do, «*Muerte en Venecia*», «*Sevilla, 1987*»: a few words from a
 * capital on, without a verb, that are no block of their own.
 * @returns ranges of the folded text
 */
export function findTitlesInItalics({ plain, folded }: ArticleText): readonly Range[] {
  return plain.emphasis
    .filter(({ start, end }) => {
      if (end - start > TITLE_MAX || !isCapitalAt(plain.text, start)) return false;
      if (plain.blocks.some((block) => start <= block.start && block.end <= end)) return false;
      const words = plain.text.slice(start, end).trim();
      return /\s/u.test(words) && !findWords(words).some(({ word }) => isThirdPerson(word));
    })
    .map((range) => refold(folded, range));
}

/** Whether a name is a part of what stands in italics, and not all of it: «*Kim Jong Un*» is he. */
export function isPartOf(titles: readonly Range[], { start, end }: Range): boolean {
  return titles.some(
    (title) => title.start <= start && end <= title.end && end - start < title.end - title.start,
  );
}
