import { findDifferent } from './find-different.ts';
import { toSubstance } from './substance.ts';
import { toChange } from './to-change.ts';
import type { EditionLink, LocatedChange } from './types.ts';

/** Where visits come from, and no part of where a link leads. */
const TRACKING = /[?&](?:utm_\w+|fbclid|gclid)=[^&#]*/giu;

/**
 * The links that are new, gone or lead elsewhere.
 * @param isSameText whether both editions have the same words
 */
export function findLinkChanges(
  before: readonly EditionLink[],
  after: readonly EditionLink[],
  isSameText: boolean,
): LocatedChange[] {
  const toKey = ({ address, words }: EditionLink): string =>
    `${toPlace(address)} ${toSubstance(words)}`;
  const { gone, added } = findDifferent(before, after, toKey);
  const changes: LocatedChange[] = [];
  const pair = (
    isAlike: (old: EditionLink, now: EditionLink) => boolean,
    isTold: boolean,
  ): void => {
    for (const old of [...gone]) {
      const now = added.find((each) => isAlike(old, each));
      if (!now) continue;
      gone.splice(gone.indexOf(old), 1);
      added.splice(added.indexOf(now), 1);
      if (isTold) changes.push(toLinkChange(now, old.address, now.address));
    }
  };
  pair((old, now) => toSubstance(old.words) === toSubstance(now.words), true);
  // The same link behind other words: the words say what changed.
  if (!isSameText) pair((old, now) => toPlace(old.address) === toPlace(now.address), false);
  for (const link of gone) changes.push(toLinkChange(link, link.address, null));
  for (const link of added) changes.push(toLinkChange(link, null, link.address));
  return changes.sort((a, b) => a.at - b.at);
}

function toLinkChange(
  { words, at }: EditionLink,
  before: string | null,
  after: string | null,
): LocatedChange {
  return toChange({ part: 'link', about: words, before, after, at });
}

/** An address that leads to the same place is the same. */
function toPlace(address: string): string {
  return address
    .replaceAll(TRACKING, '')
    .replace(/^http:/iu, 'https:')
    .replace(/^(https:\/\/)([^/?#]+)/iu, (_, scheme: string, host: string) =>
      (scheme + host).toLowerCase(),
    )
    .replace(/\/(?=$|[?#])/u, '');
}
