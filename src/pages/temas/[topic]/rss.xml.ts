import { toFeed } from '../../../data/feeds.ts';
import { type FollowedPage, getTopicFeedPaths } from '../../../data/followed-pages.ts';
import { toXmlEndpoint } from '../../../exports/respond.ts';
import { toRss } from '../../../exports/to-rss.ts';

export const getStaticPaths = getTopicFeedPaths;

export const { GET, renderText } = toXmlEndpoint<unknown, { page: FollowedPage }>(
  async ({ props: { page } }) => {
    const { id, title, articles } = page;
    return toRss(await toFeed(articles, `/temas/${id}/`, 'rss.xml', title));
  },
);
