import { toFeed } from '../../../data/feeds.ts';
import { type FollowedPage, getPersonFeedPaths } from '../../../data/followed-pages.ts';
import { toXmlEndpoint } from '../../../outlets/respond.ts';
import { toRss } from '../../../outlets/to-rss.ts';

export const getStaticPaths = getPersonFeedPaths;

export const { GET, writeText } = toXmlEndpoint<unknown, { page: FollowedPage }>(
  async ({ props: { page } }) => {
    const { id, title, articles } = page;
    return toRss(await toFeed(articles, `/personas/${id}/`, 'rss.xml', title));
  },
);
