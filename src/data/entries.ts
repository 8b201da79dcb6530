import { memoize } from '../html/memoize.ts';
import type { Library } from '../load/read-library.ts';
import type { Entry } from '../load/read-registers.ts';
import type { EntryRef } from '../schema/ids.ts';

/** Every entry of the three registers by its reference. */
export const toEntries = memoize(
  ({ entries }: Library): ReadonlyMap<EntryRef, Entry> =>
    new Map(entries.map((entry) => [entry.ref, entry])),
);
