import type { Annotations } from '../annotate/index.ts';
import type { Entry } from '../load/read-registers.ts';
import { toSpeakers } from '../schema/claim.ts';
import type { EntryRef } from '../schema/ids.ts';

/** The entries that an article mentions or quotes, in the order in which it does. */
export function toOwnEntries(
  { mentions, claims }: Annotations,
  entries: ReadonlyMap<EntryRef, Entry>,
): ReadonlyMap<EntryRef, Entry> {
  const own = new Map<EntryRef, Entry>();
  const add = (ref: EntryRef): void => {
    const entry = own.has(ref) ? undefined : entries.get(ref);
    if (entry) own.set(ref, entry);
  };
  for (const { ref } of mentions) add(ref);
  for (const claim of claims) {
    for (const speaker of toSpeakers(claim)) if (speaker.type === 'entry') add(speaker.ref);
    const { via } = claim;
    if (via?.type === 'entry') add(via.ref);
  }
  return own;
}
