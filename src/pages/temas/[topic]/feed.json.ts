import type { APIContext } from 'astro';
import { toFeed } from '../../../data/feeds.ts';
import { type FollowedPage, getTopicFeedPaths } from '../../../data/followed-pages.ts';
import { toJsonResponse } from '../../../outlets/respond.ts';
import { toJsonFeed } from '../../../outlets/to-json-feed.ts';

export const getStaticPaths = getTopicFeedPaths;

export async function GET({ props }: APIContext<{ page: FollowedPage }>): Promise<Response> {
  const { id, title, articles } = props.page;
  return toJsonResponse(toJsonFeed(await toFeed(articles, `/temas/${id}/`, 'feed.json', title)));
}
