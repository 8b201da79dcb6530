import { getArticles } from '../data/articles.ts';
import { toFeed } from '../data/feeds.ts';
import { toJsonResponse } from '../exports/respond.ts';
import { toJsonFeed } from '../exports/to-json-feed.ts';

export async function GET(): Promise<Response> {
  return toJsonResponse(toJsonFeed(await toFeed(await getArticles(), '/', 'feed.json')));
}
