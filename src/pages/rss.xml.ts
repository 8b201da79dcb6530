import { getArticles } from '../data/articles.ts';
import { toFeed } from '../data/feeds.ts';
import { toXmlResponse } from '../exports/respond.ts';
import { toRss } from '../exports/to-rss.ts';

export async function GET(): Promise<Response> {
  return toXmlResponse(toRss(await toFeed(await getArticles(), '/', 'rss.xml')));
}
