import { getArchive } from './archive.ts';
import { getArticleKeys, toListKey } from './article-keys.ts';
import { type ArticleRecord, getArticles } from './articles.ts';
import { ARTICLES_PER_PAGE, type Page, toPageParam, toPages } from './pagination.ts';
import type { TopicLabel } from './topics.ts';

/*
 * Lists of articles are made again only when their keys change. A key covers all that any page can
 * show of the articles of one page of a list, and how long the list is.
 */

/** A page of the articles that the front page does not hold. */
export interface EarlierPageProps {
  readonly page: Page<ArticleRecord>;
}

/** A page of the articles of a topic. */
export interface TopicPageProps {
  readonly topic: TopicLabel;
  /** The claims of all its articles. */
  readonly claimCount: number;
  readonly page: Page<ArticleRecord>;
}

/** For `getStaticPaths` of the pages after the front page, which is the first. */
export async function getEarlierPaths(): Promise<
  { params: { page: string }; props: EarlierPageProps; cacheKey?: string }[]
> {
  const [articles, keys] = await Promise.all([getArticles(), getArticleKeys()]);
  const [, ...pages] = toPages(articles, ARTICLES_PER_PAGE);
  return pages.map((page) => ({
    params: { page: String(page.number) },
    props: { page },
    ...toListKey(keys, page, page.items),
  }));
}

/** For `getStaticPaths` of the pages of topics. */
export async function getTopicPaths(): Promise<
  {
    params: { topic: string; page: string | undefined };
    props: TopicPageProps;
    cacheKey?: string;
  }[]
> {
  const [{ topics, claimGroups }, keys] = await Promise.all([getArchive(), getArticleKeys()]);
  return topics.flatMap(({ slug, name, articles }) => {
    const claimCount = claimGroups.topic.get(slug)?.claims.length ?? 0;
    return toPages(articles, ARTICLES_PER_PAGE).map((page) => ({
      params: { topic: slug, page: toPageParam(page) },
      props: { topic: { slug, name }, claimCount, page },
      ...toListKey(keys, page, page.items, name, String(claimCount)),
    }));
  });
}
