import type { Entry } from '../load/read-registers.ts';
import type { EntryRef } from '../schema/ids.ts';
import { toLibraryMemo } from './library.ts';

/** Every entry of the three registers by its reference. The same map is given until content changes. */
export async function getEntries(): Promise<ReadonlyMap<EntryRef, Entry>> {
  return toEntries();
}

/** {@link getEntries}, for what is made of them at once. */
export const toEntries = toLibraryMemo(
  ({ entries }): ReadonlyMap<EntryRef, Entry> =>
    new Map(entries.map((entry) => [entry.ref, entry])),
);
