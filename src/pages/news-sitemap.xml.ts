import { getBuildDate } from '../load/build-date.ts';
import { getNewsPages } from '../data/pages/sitemaps.ts';
import { getSite } from '../data/site.ts';
import { toXmlResponse } from '../exports/respond.ts';
import { toNewsSitemap } from '../exports/sitemaps.ts';

export function GET(): Response {
  return toXmlResponse(toNewsSitemap(getSite().name, getNewsPages(), getBuildDate()));
}
