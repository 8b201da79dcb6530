import {
  type FollowedFeedProps,
  getAuthorFeedPaths,
  toFollowedFeed,
} from '../../../data/pages/followed-feeds.ts';
import { toXmlEndpoint } from '../../../exports/respond.ts';
import { toRss } from '../../../exports/to-rss.ts';

export const getStaticPaths = getAuthorFeedPaths;

export const { GET, renderText } = toXmlEndpoint<unknown, FollowedFeedProps>(({ props }) =>
  toRss(toFollowedFeed(props, 'rss.xml')),
);
