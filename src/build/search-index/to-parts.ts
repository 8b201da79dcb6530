import { toDigest } from '../../load/digest.ts';

/** Articles in a part of the index, at most: one that changed takes as long as these, some 0.1 s. */
const ARTICLES = 200;

/**
 * Deals out articles by their addresses alone, so that whichever comes, goes or changes
 * touches one part. Twice as many articles make twice as many parts, all of them new.
 */
export function toParts<Article extends { readonly slug: string }>(
  articles: readonly Article[],
): Article[][] {
  let count = 1;
  while (articles.length / count > ARTICLES) count *= 2;
  const parts = Array.from({ length: count }, (): Article[] => []);
  for (const article of articles) parts[toNumber(article.slug) % count]?.push(article);
  return parts.filter((part) => part.length > 0);
}

/** A number that looks drawn by lot; the same for the same name. */
function toNumber(name: string): number {
  return Number.parseInt(toDigest(name).slice(0, 8), 16);
}
