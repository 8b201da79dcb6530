import { findAddedIn } from '../annotate/index.ts';
import type { ArticleMeta } from '../schema/article.ts';
import { toAddedSentence } from './articles.ts';

/**
 * What the newsroom added of what stands in some texts of an article's own, in a sentence.
 * @param texts of the headline and the summaries those that are shown
 * @returns null where all of them are the article's
 */
export function toAddedIn(
  { added }: Pick<ArticleMeta, 'added'>,
  texts: readonly string[],
): string | null {
  const found = findAddedIn(added, texts);
  return found.length > 0 ? toAddedSentence(found) : null;
}
