import { getSiteFeed } from '../data/pages/site-feed.ts';
import { toJsonResponse } from '../exports/respond.ts';
import { toJsonFeed } from '../exports/to-json-feed.ts';

export function GET(): Response {
  return toJsonResponse(toJsonFeed(getSiteFeed('feed.json')));
}
