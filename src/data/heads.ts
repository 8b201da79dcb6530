import type { HeadInfo } from '../exports/head-info.ts';
import { toSiteJsonLd } from '../exports/to-json-ld.ts';
import { getSite } from './site.ts';
import { getSiteUrls } from './urls.ts';

/** What the front page tells of the site as a whole. */
export async function getSiteHead(): Promise<HeadInfo> {
  return { jsonLd: toSiteJsonLd(await getSite(), await getSiteUrls()) };
}
