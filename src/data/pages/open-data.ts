import { type ClaimRecord, toClaimRecords } from '../../exports/claims-dataset.ts';
import { getCurrentLibrary } from '../../load/current-library.ts';
import { toArticles } from '../articles.ts';
import { toEntries } from '../entries.ts';
import { toPages } from '../pagination.ts';
import { toSiteUrls } from '../site-urls.ts';

/** Articles whose claims are at hand at once: those of a large site would fill the memory. */
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
