import { toFeed } from '../../../data/feeds.ts';
import { type FollowedPage, getTopicFeedPaths } from '../../../data/followed-pages.ts';
import { toJsonEndpoint } from '../../../exports/respond.ts';
import { toJsonFeed } from '../../../exports/to-json-feed.ts';

export const getStaticPaths = getTopicFeedPaths;

export const { GET, renderText } = toJsonEndpoint<unknown, { page: FollowedPage }>(
  async ({ props: { page } }) => {
    const { id, title, articles } = page;
    return toJsonFeed(await toFeed(articles, `/temas/${id}/`, 'feed.json', title));
  },
);
