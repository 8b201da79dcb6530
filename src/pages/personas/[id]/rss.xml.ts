import { toFeed } from '../../../data/feeds.ts';
import { type FollowedPage, getPersonFeedPaths } from '../../../data/followed-pages.ts';
import { toXmlEndpoint } from '../../../exports/respond.ts';
import { toRss } from '../../../exports/to-rss.ts';

export const getStaticPaths = getPersonFeedPaths;

export const { GET, renderText } = toXmlEndpoint<unknown, { page: FollowedPage }>(
  async ({ props: { page } }) => {
    const { id, title, articles } = page;
    return toRss(await toFeed(articles, `/personas/${id}/`, 'rss.xml', title));
  },
);
