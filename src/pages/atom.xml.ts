import { getSiteFeed } from '../data/pages/site-feed.ts';
import { toXmlResponse } from '../exports/respond.ts';
import { toAtom } from '../exports/to-atom.ts';

export function GET(): Response {
  return toXmlResponse(toAtom(getSiteFeed('atom.xml')));
}
