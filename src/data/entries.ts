import type { Entry } from '../load/read-registers.ts';
import type { Library } from '../load/read-library.ts';
import type { EntryRef } from '../schema/ids.ts';
import { readCurrentLibrary } from './library.ts';

type Entries = ReadonlyMap<EntryRef, Entry>;

/** Every entry of the three registers by its reference. The same map is given until content changes. */
export async function getEntries(): Promise<Entries> {
  const library = readCurrentLibrary();
  if (made?.library !== library)
    made = { library, entries: new Map(library.entries.map((entry) => [entry.ref, entry])) };
  return made.entries;
}

let made: { readonly library: Library; readonly entries: Entries } | undefined;
