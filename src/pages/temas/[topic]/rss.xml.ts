import type { APIContext } from 'astro';
import { toFeed } from '../../../data/feeds.ts';
import { type FollowedPage, getFollowedTopics } from '../../../data/followed-pages.ts';
import { toXmlResponse } from '../../../outlets/respond.ts';
import { toRss } from '../../../outlets/to-rss.ts';

export async function getStaticPaths() {
  const pages = await getFollowedTopics();
  return pages.map((page) => ({ params: { topic: page.id }, props: { page } }));
}

export async function GET({ props }: APIContext<{ page: FollowedPage }>): Promise<Response> {
  const { id, title, articles } = props.page;
  return toXmlResponse(toRss(await toFeed(articles, `/temas/${id}/`, 'rss.xml', title)));
}
