import { toFeed } from '../../../data/feeds.ts';
import { type FollowedPage, getTopicFeedPaths } from '../../../data/followed-pages.ts';
import { toXmlEndpoint } from '../../../outlets/respond.ts';
import { toRss } from '../../../outlets/to-rss.ts';

export const getStaticPaths = getTopicFeedPaths;

export const { GET, writeText } = toXmlEndpoint<unknown, { page: FollowedPage }>(
  async ({ props: { page } }) => {
    const { id, title, articles } = page;
    return toRss(await toFeed(articles, `/temas/${id}/`, 'rss.xml', title));
  },
);
