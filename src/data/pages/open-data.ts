import { type ClaimRecord, toClaimRecords } from '../../exports/claims-dataset.ts';
import { getCurrentLibrary } from '../../load/current-library.ts';
import { toArticles } from '../articles.ts';
import { toEntries } from '../entries.ts';
import { toPages } from '../pagination.ts';
import { toSiteUrls } from '../site-urls.ts';

/** How many articles' claims are in memory at once: all those of a large site would fill it. */
const ARTICLES_AT_ONCE = 100;

/** Every claim of the site as open data, those of the newest article first, in batches. */
export function getClaimRecords(): Iterable<readonly ClaimRecord[]> {
  const library = getCurrentLibrary();
  const entries = toEntries(library);
  const urls = toSiteUrls(entries);
  return toPages(toArticles(library), ARTICLES_AT_ONCE)
    .values()
    .map(({ items }) => toClaimRecords(items, entries, urls));
}
