import { memoize } from '../html/memoize.ts';
import { toDigest } from '../load/digest.ts';
import type { Library } from '../load/read-library.ts';
import { toAge } from '../words/age.ts';
import { type ArticleRecord, toArticles } from './articles.ts';
import { toBuildDay } from './build-day.ts';
import type { Page } from './pagination.ts';
import { toSite } from './site.ts';

/** Digests by article: see {@link toArticleKeys}. */
export type ArticleKeys = ReadonlyMap<string, string>;

/** What a path of `getStaticPaths` says of the page that it leads to. */
export interface PageKey {
  /** A digest of all that the page shows; a page that has none is rendered by each build. */
  readonly cacheKey?: string;
}

/**
 * For each article a digest of all that any page can show of it: the article itself, the entries
 * that it mentions or quotes, who signs it, and how old it is. Where nothing is kept from build to build
 * (development) no article has one.
 */
export const toArticleKeys = memoize((library: Library): ArticleKeys => {
  const today = toBuildDay(toSite(library).timeZone);
  const digests = new Map(
    library.entries.map((entry) => [entry.ref, toDigest(JSON.stringify(entry))]),
  );
  return new Map(
    toArticles(library).flatMap((article) => {
      if (article.digest === undefined) return [];
      const own = [...article.entries.keys()].map((ref) => digests.get(ref));
      const age = toAge(article.meta.published, today) ?? '';
      // Another article may bring a topic that changes the address of one of its own.
      const topics = article.topics.map(({ slug }) => slug).join();
      const authors = article.authors.length > 0 ? JSON.stringify(article.authors) : '';
      const pictures = JSON.stringify(article.pictures ?? {});
      return [[article.slug, toDigest(article.digest, age, topics, own.join(), authors, pictures)]];
    }),
  );
});

/**
 * The key of a page that shows some articles and nothing else of the content.
 * @param rest what the page is, beside them
 * @returns nothing where an article has no key: the page is rendered then
 */
export function toPageKey(
  keys: ArticleKeys,
  articles: readonly Pick<ArticleRecord, 'slug'>[],
  ...rest: readonly string[]
): PageKey {
  const own = articles.map(({ slug }) => keys.get(slug));
  if (own.some((key) => key === undefined)) return {};
  return { cacheKey: toDigest(...rest, own.join()) };
}

/** {@link toPageKey} for one page of a list: it says how many there are, and of how much. */
export function toListKey(
  keys: ArticleKeys,
  { number, last, total }: Page<unknown>,
  articles: readonly Pick<ArticleRecord, 'slug'>[],
  ...rest: readonly string[]
): PageKey {
  return toPageKey(keys, articles, JSON.stringify([number, last, total]), ...rest);
}
