import {
  type FollowedFeedProps,
  getAuthorFeedPaths,
  toFollowedFeed,
} from '../../../data/pages/followed-feeds.ts';
import { toJsonEndpoint } from '../../../exports/respond.ts';
import { toJsonFeed } from '../../../exports/to-json-feed.ts';

export const getStaticPaths = getAuthorFeedPaths;

export const { GET, renderText } = toJsonEndpoint<unknown, FollowedFeedProps>(({ props }) =>
  toJsonFeed(toFollowedFeed(props, 'feed.json')),
);
