import {
  type FollowedFeedProps,
  getTopicFeedPaths,
  toFollowedFeed,
} from '../../../data/pages/followed-feeds.ts';
import { toJsonEndpoint } from '../../../exports/respond.ts';
import { toJsonFeed } from '../../../exports/to-json-feed.ts';

export const getStaticPaths = getTopicFeedPaths;

export const { GET, renderText } = toJsonEndpoint<unknown, FollowedFeedProps>(({ props }) =>
  toJsonFeed(toFollowedFeed(props, 'feed.json')),
);
