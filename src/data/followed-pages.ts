import type { EntryRef } from '../schema/ids.ts';
import { getArchive } from './archive.ts';
import { type ArticleKeys, getArticleKeys, toPageKey } from './article-keys.ts';
import type { ArticleRecord } from './articles.ts';
import { FEED_MAX } from './feeds.ts';

/*
 * Feeds of one page are made again only when their keys change. A key covers all that a feed can
 * show of its articles.
 */

/** A page that one may follow by its own feed. */
export interface FollowedPage {
  /** The last part of its address. */
  readonly id: string;
  readonly title: string;
  /** Those of the feed, the newest first. */
  readonly articles: readonly ArticleRecord[];
}

interface FeedPath<Name extends string> {
  readonly params: Readonly<Record<Name, string>>;
  readonly props: { readonly page: FollowedPage };
  readonly cacheKey?: string;
}

/** For `getStaticPaths` of the feeds of topics. */
export async function getTopicFeedPaths(): Promise<FeedPath<'topic'>[]> {
  const [{ topics }, keys] = await Promise.all([getArchive(), getArticleKeys()]);
  return topics.map(({ slug, name, articles }) =>
    toFeedPath('topic', { id: slug, title: name, articles }, keys),
  );
}

/** For `getStaticPaths` of the feeds of people: those who have a page of their own. */
export async function getPersonFeedPaths(): Promise<FeedPath<'id'>[]> {
  const [{ backlinks, entries }, keys] = await Promise.all([getArchive(), getArticleKeys()]);
  return [...backlinks].flatMap(
    ([ref, appearances]: [EntryRef, readonly { article: ArticleRecord }[]]) => {
      const entry = entries.get(ref);
      if (entry?.kind !== 'person') return [];
      const articles = appearances.map(({ article }) => article);
      return [toFeedPath('id', { id: entry.id, title: entry.data.name, articles }, keys)];
    },
  );
}

function toFeedPath<Name extends string>(
  name: Name,
  { id, title, articles }: FollowedPage,
  keys: ArticleKeys,
): FeedPath<Name> {
  const page = { id, title, articles: articles.slice(0, FEED_MAX) };
  return {
    params: { [name]: id } as Record<Name, string>,
    props: { page },
    ...toPageKey(keys, page.articles, title),
  };
}
