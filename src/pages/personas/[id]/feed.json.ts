import { toFeed } from '../../../data/feeds.ts';
import { type FollowedPage, getPersonFeedPaths } from '../../../data/followed-pages.ts';
import { toJsonEndpoint } from '../../../exports/respond.ts';
import { toJsonFeed } from '../../../exports/to-json-feed.ts';

export const getStaticPaths = getPersonFeedPaths;

export const { GET, renderText } = toJsonEndpoint<unknown, { page: FollowedPage }>(
  async ({ props: { page } }) => {
    const { id, title, articles } = page;
    return toJsonFeed(await toFeed(articles, `/personas/${id}/`, 'feed.json', title));
  },
);
