import { annotateUnrendered } from '../annotate/index.ts';
import { readArticle } from '../load/read-article.ts';
import { reviewArticle } from './review-article.ts';

/**
 * Reads an article as {@link readArticle} does, without its HTML: whoever reviews it publishes
 * nothing. Its problems hold the review's warnings too.
 */
export const readReviewed: typeof readArticle = (source, lexicon) => {
  const read = readArticle(source, lexicon, annotateUnrendered);
  return { ...read, problems: [...read.problems, ...reviewArticle(read, source.text)] };
};
