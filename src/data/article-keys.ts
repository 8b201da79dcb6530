import { toDigest } from '../load/digest.ts';
import { toAge } from '../words/age.ts';
import { type ArticleRecord, getArticles } from './articles.ts';
import { toBuildDay } from './build-day.ts';
import { getEntries } from './entries.ts';
import { toLibraryMemo } from './library.ts';
import type { Page } from './pagination.ts';
import { getSite } from './site.ts';

/** Digests by article: see {@link getArticleKeys}. */
export type ArticleKeys = ReadonlyMap<string, string>;

/**
 * For each article a digest of all that any page can show of it: the article itself, the entries
 * that it mentions or quotes, and how old it is. Where nothing is kept from build to build
 * (development) no article has one.
 */
export const getArticleKeys = toLibraryMemo(makeKeys);

/**
 * The key of a page that shows some articles and nothing else of the content.
 * @param rest what the page is, beside them
 * @returns nothing where an article has no key: the page is rendered then
 */
export function toPageKey(
  keys: ArticleKeys,
  articles: readonly Pick<ArticleRecord, 'slug'>[],
  ...rest: readonly string[]
): { cacheKey?: string } {
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
): { cacheKey?: string } {
  return toPageKey(keys, articles, JSON.stringify([number, last, total]), ...rest);
}

async function makeKeys(): Promise<ArticleKeys> {
  const [articles, entries, site] = await Promise.all([getArticles(), getEntries(), getSite()]);
  const today = toBuildDay(site.timeZone);
  const digests = new Map(
    [...entries].map(([ref, entry]) => [ref, toDigest(JSON.stringify(entry))]),
  );
  return new Map(
    articles.flatMap((article) => {
      if (article.digest === undefined) return [];
      const own = [...article.entries.keys()].map((ref) => digests.get(ref));
      const age = toAge(article.meta.published, today) ?? '';
      return [[article.slug, toDigest(article.digest, age, own.join())]];
    }),
  );
}
