import { getSitemapUrls } from '../data/pages/sitemaps.ts';
import { toXmlResponse } from '../exports/respond.ts';
import { toSitemapIndex } from '../exports/sitemaps.ts';

export function GET(): Response {
  return toXmlResponse(toSitemapIndex(getSitemapUrls()));
}
