import {
  type FollowedFeedProps,
  getPersonFeedPaths,
  toFollowedFeed,
} from '../../../data/pages/followed-feeds.ts';
import { toXmlEndpoint } from '../../../exports/respond.ts';
import { toRss } from '../../../exports/to-rss.ts';

export const getStaticPaths = getPersonFeedPaths;

export const { GET, renderText } = toXmlEndpoint<unknown, FollowedFeedProps>(({ props }) =>
  toRss(toFollowedFeed(props, 'rss.xml')),
);
