import {
  type FollowedFeedProps,
  getAuthorFeedPaths,
  toFollowedFeed,
} from '../../../data/pages/followed-feeds.ts';
import { toXmlEndpoint } from '../../../exports/respond.ts';
import { toAtom } from '../../../exports/to-atom.ts';

export const getStaticPaths = getAuthorFeedPaths;

export const { GET, renderText } = toXmlEndpoint<unknown, FollowedFeedProps>(({ props }) =>
  toAtom(toFollowedFeed(props, 'atom.xml')),
);
