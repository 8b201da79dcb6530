import { type ClaimRecord, toClaimRecords } from '../exports/claims-dataset.ts';
import { getArticles } from './articles.ts';
import { getEntries } from './entries.ts';
import { toPages } from './pagination.ts';
import { getSiteUrls } from './urls.ts';

/** Articles whose claims are at hand at once: those of a large site would fill the memory. */
const ARTICLES_AT_ONCE = 100;

/** Every claim of the site as open data, those of the newest article first, in batches. */
export async function getClaimRecords(): Promise<Iterable<readonly ClaimRecord[]>> {
  const [articles, entries, urls] = await Promise.all([getArticles(), getEntries(), getSiteUrls()]);
  return toPages(articles, ARTICLES_AT_ONCE)
    .values()
    .map(({ items }) => toClaimRecords(items, entries, urls));
}
