import {
  type FollowedFeedProps,
  getPersonFeedPaths,
  toFollowedFeed,
} from '../../../data/pages/followed-feeds.ts';
import { toXmlEndpoint } from '../../../exports/respond.ts';
import { toAtom } from '../../../exports/to-atom.ts';

export const getStaticPaths = getPersonFeedPaths;

export const { GET, renderText } = toXmlEndpoint<unknown, FollowedFeedProps>(({ props }) =>
  toAtom(toFollowedFeed(props, 'atom.xml')),
);
