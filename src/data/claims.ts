import { type ClaimRecord, toClaimRecords } from '../outlets/claims-dataset.ts';
import { getArticles } from './articles.ts';
import { getEntries } from './entries.ts';
import { getSiteUrls } from './urls.ts';

/** Every claim of the site as open data, those of the newest article first. */
export async function getClaimRecords(): Promise<ClaimRecord[]> {
  return toClaimRecords(await getArticles(), await getEntries(), await getSiteUrls());
}
