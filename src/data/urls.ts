import type { SiteUrls } from '../exports/site-urls.ts';
import { getEntries } from './entries.ts';
import { toSiteUrls } from './site-urls.ts';

export { toUrl } from './site-urls.ts';

/** The absolute addresses of the site where it is published. */
export async function getSiteUrls(): Promise<SiteUrls> {
  return toSiteUrls(await getEntries());
}
