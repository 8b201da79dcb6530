import type { Feed } from '../../exports/feed.ts';
import { getCurrentLibrary } from '../../load/current-library.ts';
import { findSuccessor } from '../../load/entry-page.ts';
import { toArchive } from '../archive.ts';
import type { ArticleRecord } from '../articles.ts';
import { FEED_MAX, type FeedFile, toFeed } from '../feed.ts';
import { AUTHORS_PATH } from '../paths.ts';
import { toSigned } from './author-pages.ts';
import { type ArticleKeys, type PageKey, toArticleKeys, toPageKey } from '../page-keys.ts';
import { findYears } from '../years.ts';

/*
 * Feeds of one page are made again only when their keys change. A key covers all that a feed can
 * show of its articles.
 */

/** A page that one may follow by its own feed. */
interface FollowedPage {
  /** Without the base. */
  readonly path: string;
  readonly title: string;
  /** Those of the feed, the newest first. */
  readonly articles: readonly ArticleRecord[];
  /** The path of the same page in the site of the year before, if it is there. */
  readonly earlier?: string | undefined;
}

export interface FollowedFeedProps {
  readonly page: FollowedPage;
}

type FeedPath<Params> = {
  readonly params: Params;
  readonly props: FollowedFeedProps;
} & PageKey;

/** For `getStaticPaths` of the feeds of topics. */
export function getTopicFeedPaths(): FeedPath<{ topic: string }>[] {
  const library = getCurrentLibrary();
  const keys = toArticleKeys(library);
  return toArchive(library).topics.map(({ slug, name, articles }) =>
    toFeedPath({ topic: slug }, { path: `/temas/${slug}/`, title: name, articles }, keys),
  );
}

/**
 * For `getStaticPaths` of the feeds of people: those who have a page of their own. Where somebody
 * went by another reference, whoever followed that feed finds the same one there, on any host.
 */
export function getPersonFeedPaths(): FeedPath<{ id: string }>[] {
  const library = getCurrentLibrary();
  const { backlinks, entries } = toArchive(library);
  const keys = toArticleKeys(library);
  return [...entries.values()].flatMap((former) => {
    const entry = findSuccessor(former, entries) ?? former;
    const appearances = backlinks.get(entry.ref);
    if (former.kind !== 'person' || entry.kind !== 'person' || !appearances) return [];
    const page = {
      path: `/personas/${entry.id}/`,
      title: entry.data.name,
      articles: appearances.map(({ article }) => article),
      earlier: findYears(library, entry.ref)[0]?.path,
    };
    return [toFeedPath({ id: former.id }, page, keys)];
  });
}

/** For `getStaticPaths` of the feeds of those who sign; what they were called before has it too. */
export function getAuthorFeedPaths(): FeedPath<{ id: string }>[] {
  const library = getCurrentLibrary();
  const keys = toArticleKeys(library);
  return library.authors.flatMap(({ id, data: { name, formerly } }) => {
    const articles = toSigned(library).get(id) ?? [];
    const page = { path: `${AUTHORS_PATH}${id}/`, title: name, articles };
    return [id, ...formerly].map((each) => toFeedPath({ id: each }, page, keys));
  });
}

/** The feed of a page. */
export function toFollowedFeed({ page }: FollowedFeedProps, file: FeedFile): Feed {
  const { articles, path, title, earlier } = page;
  return toFeed(articles, path, file, { title, earlier });
}

function toFeedPath<Params>(
  params: Params,
  followed: FollowedPage,
  keys: ArticleKeys,
): FeedPath<Params> {
  const page = { ...followed, articles: followed.articles.slice(0, FEED_MAX) };
  const { articles, title, earlier = '' } = page;
  return { params, props: { page }, ...toPageKey(keys, articles, title, earlier) };
}
