import type { Move } from '../../hosts/to-redirects-file.ts';
import { getCurrentLibrary } from '../../load/current-library.ts';
import { findSuccessor } from '../../load/entry-page.ts';
import { toEntries } from '../entries.ts';
import type { FeedFile } from '../feed.ts';
import { toEntryPath } from '../paths.ts';

const FEEDS: readonly FeedFile[] = ['rss.xml', 'feed.json'];

/** The addresses of entries that were merged or renamed, with the feeds of people. */
export function getMovedEntries(): Move[] {
  const entries = toEntries(getCurrentLibrary());
  return [...entries.values()].flatMap((entry) => {
    const successor = findSuccessor(entry, entries);
    if (!successor) return [];
    const [from, to] = [toEntryPath(entry.ref), toEntryPath(successor.ref)];
    const isFollowed = entry.kind === 'person' && successor.kind === 'person';
    return ['', ...(isFollowed ? FEEDS : [])].map((file) => ({
      from: `${from}${file}`,
      to: `${to}${file}`,
    }));
  });
}
