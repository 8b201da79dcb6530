import type { ArticleRecord } from './articles.ts';
import { getArchive } from './archive.ts';

/** A page that one may follow by its own feed. */
export interface FollowedPage {
  /** The last part of its address. */
  readonly id: string;
  readonly title: string;
  /** The newest first. */
  readonly articles: readonly ArticleRecord[];
}

export async function getFollowedTopics(): Promise<FollowedPage[]> {
  const { topics } = await getArchive();
  return topics.map(({ slug, name, articles }) => ({ id: slug, title: name, articles }));
}

/** The people who have a page of their own. */
export async function getFollowedPeople(): Promise<FollowedPage[]> {
  const { backlinks, entries } = await getArchive();
  return [...backlinks].flatMap(([ref, appearances]) => {
    const entry = entries.get(ref);
    if (entry?.kind !== 'person') return [];
    const articles = appearances.map(({ article }) => article);
    return [{ id: entry.id, title: entry.data.name, articles }];
  });
}
