import type { EntryRef } from '../schema/ids.ts';
import type { Entry } from './read-registers.ts';

/** A private person has a card in each article, but no page that gathers the articles. */
export function hasPage(entry: Entry): boolean {
  const isPrivate = entry.kind === 'person' && entry.data.private;
  return !isPrivate && entry.data.mergedInto === undefined;
}

/** The entry that took the place of one that was merged, if it has a page to lead to. */
export function findSuccessor(entry: Entry, entries: ReadonlyMap<EntryRef, Entry>): Entry | null {
  const passed = new Set<Entry>();
  let at: Entry | undefined = entry;
  while (at && !passed.has(at)) {
    passed.add(at);
    const { mergedInto } = at.data;
    if (mergedInto === undefined) return at !== entry && hasPage(at) ? at : null;
    at = entries.get(mergedInto);
  }
  return null;
}
