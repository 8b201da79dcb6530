import type { Move } from '../../hosts/to-redirects-file.ts';
import { getCurrentLibrary } from '../../load/current-library.ts';
import { findSuccessor } from '../../load/entry-page.ts';
import { toEntries } from '../entries.ts';
import { toEntryPath } from '../paths.ts';

/** The addresses of entries that were merged into others. */
export function getMovedEntries(): Move[] {
  const entries = toEntries(getCurrentLibrary());
  return [...entries.values()].flatMap((entry) => {
    const successor = findSuccessor(entry, entries);
    return successor ? [{ from: toEntryPath(entry.ref), to: toEntryPath(successor.ref) }] : [];
  });
}
