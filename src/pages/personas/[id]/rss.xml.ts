import type { APIContext } from 'astro';
import { toFeed } from '../../../data/feeds.ts';
import { type FollowedPage, getPersonFeedPaths } from '../../../data/followed-pages.ts';
import { toXmlResponse } from '../../../outlets/respond.ts';
import { toRss } from '../../../outlets/to-rss.ts';

export const getStaticPaths = getPersonFeedPaths;

export async function GET({ props }: APIContext<{ page: FollowedPage }>): Promise<Response> {
  const { id, title, articles } = props.page;
  return toXmlResponse(toRss(await toFeed(articles, `/personas/${id}/`, 'rss.xml', title)));
}
