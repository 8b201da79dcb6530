import type { Entry } from '../load/read-registers.ts';
import type { EntryRef } from '../schema/ids.ts';
import { toAge } from './age.ts';
import { getArticleKeys, toPageKey } from './article-keys.ts';
import { type ArticleRecord, getArticle, getArticles } from './articles.ts';
import { toBuildDay } from './build-day.ts';
import { getEntries } from './entries.ts';
import { toOwnEntries } from './own-entries.ts';
import { getSite } from './site.ts';

/**
 * Everything that the pages of one article (`/articulos/<slug>/…`) may show, beside the site's own
 * data. Such a page is made again only when its key changes, and the key covers this and no more:
 * a page that also asks for other articles would be published stale. A test watches its imports.
 */
export interface ArticlePage {
  readonly article: ArticleRecord;
  /** The entries that the article mentions or quotes, in the order in which it does. */
  readonly entries: ReadonlyMap<EntryRef, Entry>;
  /** How old the article is on the day of the build, once it is old enough to say so. */
  readonly age: string | null;
}

export async function getArticlePage(slug: string): Promise<ArticlePage> {
  const article = await getArticle(slug);
  const [entries, { timeZone }] = await Promise.all([getEntries(), getSite()]);
  return {
    article,
    entries: toOwnEntries([article], entries),
    age: toAge(article.meta.published, toBuildDay(timeZone)),
  };
}

/** For `getStaticPaths`: the articles' slugs, each with the key of what its pages show. */
export async function getArticlePaths(): Promise<
  { params: { slug: string }; cacheKey?: string }[]
> {
  const [articles, keys] = await Promise.all([getArticles(), getArticleKeys()]);
  return articles.map((article) => ({
    params: { slug: article.slug },
    ...toPageKey(keys, [article]),
  }));
}
