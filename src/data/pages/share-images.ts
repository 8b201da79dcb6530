import { memoize } from '../../html/memoize.ts';
import { getCurrentLibrary } from '../../load/current-library.ts';
import type { Library } from '../../load/read-library.ts';
import type { ShareCard } from '../../share/types.ts';
import { type ArticleRecord, toArticles } from '../articles.ts';
import type { PageKey } from '../page-keys.ts';
import { hasLeadPicture } from '../share-picture.ts';
import { toShareCard, toShareKey } from '../share-card.ts';

/** For `getStaticPaths`: the slugs of articles that no picture leads, each with the key of what its image shows. */
export function getShareImagePaths(): ({ params: { slug: string } } & PageKey)[] {
  return toArticles(getCurrentLibrary())
    .filter((article) => !hasLeadPicture(article))
    .map((article) => ({ params: { slug: article.slug }, cacheKey: toShareKey(article) }));
}

/** What the image of an article says. */
export function getShareCard(slug: string): ShareCard {
  const article = toArticlesBySlug(getCurrentLibrary()).get(slug);
  if (!article) throw new Error(`Expected an article «${slug}»`);
  return toShareCard(article);
}

const toArticlesBySlug = memoize(
  (library: Library): ReadonlyMap<string, ArticleRecord> =>
    new Map(toArticles(library).map((article) => [article.slug, article])),
);
