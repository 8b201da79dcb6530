import { getCurrentLibrary } from '../../load/current-library.ts';
import { findSuccessor } from '../../load/entry-page.ts';
import type { Library } from '../../load/read-library.ts';
import type { Entry } from '../../load/read-registers.ts';
import { type Archive, toArchive } from '../archive.ts';
import type { FeedFile } from '../feed.ts';
import { APPEARANCES_PER_PAGE, CLAIMS_PER_PAGE, toPages } from '../pagination.ts';
import { toClaimGroupPath, toEntryPath, toPagePath, toPath } from '../paths.ts';
import { toSpeakerSlug } from '../speaker-slug.ts';

/** A page of an entry that was renamed or merged into another: it only leads there. */
export interface MovedPageProps {
  /** What moved. */
  readonly name: string;
  /** Where it is now. */
  readonly path: string;
}

/** An address that moved; both with the base. */
interface MovedAddress {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

const FEEDS: readonly FeedFile[] = ['rss.xml', 'feed.json'];

/** For `getStaticPaths`. These pages have no key: they show the names of two entries. */
export function getMovedPaths(): { params: { moved: string }; props: MovedPageProps }[] {
  const base = toPath('/').length;
  return findMoved(getCurrentLibrary(), findMovedPages).map(({ name, from, to }) => ({
    params: { moved: from.slice(base).replace(/\/$/u, '') },
    props: { name, path: to },
  }));
}

/** All addresses that moved, for hosts that answer with where they are: pages, and the feeds of people. */
export function getMovedAddresses(): MovedAddress[] {
  return findMoved(getCurrentLibrary(), (entry, successor, archive) => [
    ...findMovedPages(entry, successor, archive),
    ...findMovedFeeds(entry, successor),
  ]);
}

type FindMoved = (entry: Entry, successor: Entry, archive: Archive) => [from: string, to: string][];

function findMoved(library: Library, find: FindMoved): MovedAddress[] {
  const archive = toArchive(library);
  return [...archive.entries.values()].flatMap((entry) => {
    const successor = findSuccessor(entry, archive.entries);
    if (!successor) return [];
    return find(entry, successor, archive).map(([from, to]) => ({
      name: entry.data.name,
      from,
      to,
    }));
  });
}

/** The pages of an entry and of what it says, as many as there are now: none of them had more. */
function findMovedPages(
  entry: Entry,
  successor: Entry,
  { backlinks, claimGroups }: Archive,
): [from: string, to: string][] {
  const toPairs = (from: string, to: string, all: readonly unknown[], size: number) =>
    toPages(all, size).map(({ number }): [string, string] => [
      toPagePath(from, number),
      toPagePath(to, number),
    ]);
  const toClaimsPath = ({ ref }: Entry): string =>
    toClaimGroupPath({ facet: 'speaker', slug: toSpeakerSlug({ type: 'entry', ref }) });
  const said = claimGroups.speaker.get(toSpeakerSlug({ type: 'entry', ref: successor.ref }));
  const appearances = backlinks.get(successor.ref) ?? [];
  return [
    ...toPairs(
      toEntryPath(entry.ref),
      toEntryPath(successor.ref),
      appearances,
      APPEARANCES_PER_PAGE,
    ),
    ...(said
      ? toPairs(toClaimsPath(entry), toClaimsPath(successor), said.claims, CLAIMS_PER_PAGE)
      : []),
  ];
}

function findMovedFeeds(entry: Entry, successor: Entry): [from: string, to: string][] {
  if (entry.kind !== 'person' || successor.kind !== 'person') return [];
  return FEEDS.map((file) => [
    `${toEntryPath(entry.ref)}${file}`,
    `${toEntryPath(successor.ref)}${file}`,
  ]);
}
