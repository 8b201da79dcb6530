import { isPreview } from '../data/site.ts';
import { getSite } from '../data/site.ts';
import { toUrl } from '../data/site-urls.ts';
import { toTextResponse } from '../exports/respond.ts';
import { toRobots } from '../exports/to-robots.ts';

export function GET(): Response {
  // A preview is kept from indexes by its pages, which robots therefore may read.
  const sitemaps = isPreview() ? [] : ['/sitemap-index.xml', '/news-sitemap.xml'].map(toUrl);
  return toTextResponse(toRobots(getSite().aiCrawlers, sitemaps));
}
