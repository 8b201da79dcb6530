import type { Claim } from '../annotate/index.ts';
import type { Entry } from '../load/read-registers.ts';
import type { EntryRef } from '../schema/ids.ts';
import type { ArticleRecord } from './articles.ts';

/** The entries that articles mention or quote, in the order in which they do. */
export function toOwnEntries(
  articles: Iterable<Pick<ArticleRecord, 'annotations'>>,
  entries: ReadonlyMap<EntryRef, Entry>,
): ReadonlyMap<EntryRef, Entry> {
  const own = new Map<EntryRef, Entry>();
  const add = (ref: EntryRef): void => {
    const entry = own.has(ref) ? undefined : entries.get(ref);
    if (entry) own.set(ref, entry);
  };
  for (const { annotations } of articles) {
    for (const { ref } of annotations.mentions) add(ref);
    for (const { speaker, via } of annotations.claims) {
      if (speaker.type === 'entry') add(speaker.ref);
      if (via?.type === 'entry') add(via.ref);
    }
  }
  return own;
}

/** The entries whose names claims show: who speaks, and through whom it is known. */
export function toSpeakingEntries(
  claims: Iterable<Claim>,
  entries: ReadonlyMap<EntryRef, Entry>,
): ReadonlyMap<EntryRef, Entry> {
  const speaking = new Map<EntryRef, Entry>();
  const add = (each: Claim['via']): void => {
    const entry = each?.type === 'entry' ? entries.get(each.ref) : undefined;
    if (entry) speaking.set(entry.ref, entry);
  };
  for (const { speaker, via } of claims) {
    add(speaker);
    add(via);
  }
  return speaking;
}
