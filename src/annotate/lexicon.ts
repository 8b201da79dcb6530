import type { EntryRef } from '../schema/ids.ts';
import { NameTrie } from './name-trie.ts';
import type { NamedEntry } from './types.ts';

/** The names of all registers, ready to be found in time linear in the text. */
export interface Lexicon {
  /** Published entries; each has also the names of those that were merged into it. */
  readonly entries: ReadonlyMap<EntryRef, NamedEntry>;
  readonly drafts: ReadonlySet<EntryRef>;
  /** From an entry that was merged to the one that it is. */
  readonly merged: ReadonlyMap<EntryRef, EntryRef>;
  readonly names: NameTrie<EntryRef>;
}

/** A name claimed by two entries. */
export interface NameConflict {
  readonly name: string;
  readonly first: EntryRef;
  readonly second: EntryRef;
}

/**
 * Builds the lexicon of all entries.
 * @returns it, with the names that two entries claim: the first of them keeps the name
 */
export function toLexicon(entries: readonly NamedEntry[]): {
  lexicon: Lexicon;
  conflicts: NameConflict[];
} {
  const drafts = new Set(entries.filter(({ isDraft }) => isDraft).map(({ ref }) => ref));
  const own = entries.filter(({ isDraft, mergedInto }) => !isDraft && mergedInto === undefined);
  const published = new Map(own.map((entry) => [entry.ref, entry]));
  const merged = new Map<EntryRef, EntryRef>();
  for (const { ref, names, mergedInto, isDraft } of entries) {
    const target = mergedInto && !isDraft ? published.get(mergedInto) : undefined;
    if (!target) continue;
    merged.set(ref, target.ref);
    published.set(target.ref, { ...target, names: [...new Set([...target.names, ...names])] });
  }
  const names = new NameTrie<EntryRef>();
  const conflicts: NameConflict[] = [];
  for (const entry of entries) {
    const owner = merged.get(entry.ref) ?? entry.ref;
    if (!published.has(owner)) continue;
    for (const name of entry.names) {
      const holder = names.add(name, owner);
      if (holder !== owner) conflicts.push({ name, first: holder, second: entry.ref });
    }
  }
  return { lexicon: { entries: published, drafts, merged, names }, conflicts };
}
