import type { Move } from '../hosts/to-redirects-file.ts';
import { findSuccessor } from '../load/entry-page.ts';
import { getEntries } from './entries.ts';
import { toEntryPath } from './paths.ts';

/** The addresses of entries that were merged into others. */
export async function getMovedEntries(): Promise<Move[]> {
  const entries = await getEntries();
  return [...entries.values()].flatMap((entry) => {
    const successor = findSuccessor(entry, entries);
    return successor ? [{ from: toEntryPath(entry.ref), to: toEntryPath(successor.ref) }] : [];
  });
}
