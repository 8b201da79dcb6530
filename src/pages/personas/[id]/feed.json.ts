import type { APIContext } from 'astro';
import { toFeed } from '../../../data/feeds.ts';
import { type FollowedPage, getFollowedPeople } from '../../../data/followed-pages.ts';
import { toJsonResponse } from '../../../outlets/respond.ts';
import { toJsonFeed } from '../../../outlets/to-json-feed.ts';

export async function getStaticPaths() {
  const pages = await getFollowedPeople();
  return pages.map((page) => ({ params: { id: page.id }, props: { page } }));
}

export async function GET({ props }: APIContext<{ page: FollowedPage }>): Promise<Response> {
  const { id, title, articles } = props.page;
  return toJsonResponse(toJsonFeed(await toFeed(articles, `/personas/${id}/`, 'feed.json', title)));
}
