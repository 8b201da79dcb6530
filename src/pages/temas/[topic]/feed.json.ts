import type { APIContext } from 'astro';
import { toFeed } from '../../../data/feeds.ts';
import { type FollowedPage, getFollowedTopics } from '../../../data/followed-pages.ts';
import { toJsonResponse } from '../../../outlets/respond.ts';
import { toJsonFeed } from '../../../outlets/to-json-feed.ts';

export async function getStaticPaths() {
  const pages = await getFollowedTopics();
  return pages.map((page) => ({ params: { topic: page.id }, props: { page } }));
}

export async function GET({ props }: APIContext<{ page: FollowedPage }>): Promise<Response> {
  const { id, title, articles } = props.page;
  return toJsonResponse(toJsonFeed(await toFeed(articles, `/temas/${id}/`, 'feed.json', title)));
}
