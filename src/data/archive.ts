import { memoize } from '../html/memoize.ts';
import type { Library } from '../load/read-library.ts';
import type { Entry } from '../load/read-registers.ts';
import type { EntryRef } from '../schema/ids.ts';
import { type ArticleRecord, toArticles } from './articles.ts';
import { type Backlinks, toBacklinks } from './backlinks.ts';
import { type ArchivedClaim, type ClaimGroups, toClaimGroups, toClaims } from './claim-groups.ts';
import { toEntries } from './entries.ts';
import { toSite } from './site.ts';
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

/** The archive of all content: a build makes it once. */
export const toArchive = memoize((library: Library): Archive => {
  const articles = toArticles(library);
  const entries = toEntries(library);
  const claims = toClaims(articles);
  return {
    articles,
    entries,
    backlinks: toBacklinks(articles, entries),
    claims,
    claimGroups: toClaimGroups(claims, entries, toSite(library).timeZone),
    topics: gatherTopics(articles),
  };
});
