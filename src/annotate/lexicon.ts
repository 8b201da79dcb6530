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

/** A name that two entries bear, at least one of them as an alias, which it could do without. */
export interface NameConflict {
  readonly name: string;
  readonly first: EntryRef;
  readonly second: EntryRef;
}

/**
 * Builds the lexicon of all entries. Several may bear one name: each article says whom it means.
 * @returns it, with the shared names that are an alias of one of those who bear it
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
  const mains = new Map(own.map((entry) => [entry.ref, entry.names[0]]));
  for (const entry of entries) {
    const owner = merged.get(entry.ref) ?? entry.ref;
    if (!published.has(owner)) continue;
    for (const name of entry.names) {
      const [first = owner] = names.add(name, owner);
      const isAlias = mains.get(first) !== name || mains.get(owner) !== name;
      if (first !== owner && isAlias) conflicts.push({ name, first, second: entry.ref });
    }
  }
  return { lexicon: { entries: published, drafts, merged, names }, conflicts };
}
