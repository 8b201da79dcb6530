import { getCurrentLibrary } from '../../load/current-library.ts';
import { toArchive } from '../archive.ts';
import { type ArticleRecord, toArticles } from '../articles.ts';
import { type PageKey, toArticleKeys, toListKey } from '../page-keys.ts';
import { ARTICLES_PER_PAGE, type Page, toPageParam, toPages } from '../pagination.ts';
import { toPagePath, toPath, toTopicPath } from '../paths.ts';
import type { TopicLabel } from '../topic-labels.ts';

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
export function getEarlierPaths(): ({
  params: { page: string };
  props: EarlierPageProps;
} & PageKey)[] {
  const library = getCurrentLibrary();
  const keys = toArticleKeys(library);
  const [, ...pages] = toPages(toArticles(library), ARTICLES_PER_PAGE);
  return pages.map((page) => ({
    params: { page: String(page.number) },
    props: { page },
    ...toListKey(keys, page, page.items),
  }));
}

/** For `getStaticPaths` of the pages of topics. */
export function getTopicPaths(): ({
  params: { topic: string; page: string | undefined };
  props: TopicPageProps;
} & PageKey)[] {
  const library = getCurrentLibrary();
  const { topics, claimGroups } = toArchive(library);
  const keys = toArticleKeys(library);
  return topics.flatMap(({ slug, name, articles }) => {
    const claimCount = claimGroups.topic.get(slug)?.claims.length ?? 0;
    return toPages(articles, ARTICLES_PER_PAGE).map((page) => ({
      params: { topic: slug, page: toPageParam(page) },
      props: { topic: { slug, name }, claimCount, page },
      ...toListKey(keys, page, page.items, name, String(claimCount)),
    }));
  });
}

/** For the sitemaps. */
export function listPaths(): string[] {
  return [
    ...getEarlierPaths().map(({ props: { page } }) => toPagePath(toPath('/portada/'), page.number)),
    ...getTopicPaths().map(({ props: { topic, page } }) =>
      toPagePath(toTopicPath(topic.slug), page.number),
    ),
  ];
}
