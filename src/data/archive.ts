import type { Entry } from '../load/read-registers.ts';
import type { EntryRef } from '../schema/ids.ts';
import { type ArticleRecord, getArticles } from './articles.ts';
import { type Backlinks, toBacklinks } from './backlinks.ts';
import { type ArchivedClaim, type ClaimGroups, toClaimGroups, toClaims } from './claim-groups.ts';
import { getEntries } from './entries.ts';
import { toLibraryMemo } from './library.ts';
import { getSite } from './site.ts';
import { gatherTopics, type Topic } from './topics.ts';

/** Everything that the articles hold, found by who, where and what. */
export interface Archive {
  /** The newest first, as everywhere below. */
  readonly articles: readonly ArticleRecord[];
  readonly entries: ReadonlyMap<EntryRef, Entry>;
  readonly backlinks: Backlinks;
  readonly claims: readonly ArchivedClaim[];
  readonly claimGroups: ClaimGroups;
  readonly topics: readonly Topic[];
}

/** The archive. The same one is given until content changes: a build makes it once. */
export const getArchive = toLibraryMemo(async (): Promise<Archive> => {
  const [articles, entries, { timeZone }] = await Promise.all([
    getArticles(),
    getEntries(),
    getSite(),
  ]);
  const claims = toClaims(articles);
  return {
    articles,
    entries,
    backlinks: toBacklinks(articles, entries),
    claims,
    claimGroups: toClaimGroups(claims, entries, timeZone),
    topics: gatherTopics(articles),
  };
});
