import { getSiteFeed } from '../data/pages/site-feed.ts';
import { toXmlResponse } from '../exports/respond.ts';
import { toRss } from '../exports/to-rss.ts';

export function GET(): Response {
  return toXmlResponse(toRss(getSiteFeed('rss.xml')));
}
