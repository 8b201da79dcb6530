import type { Extraction, ExtractedName } from '../extract/types.ts';
import { type EntryKind, type EntryRef, toEntryRef } from '../schema/ids.ts';
import { toSlug } from '../schema/to-slug.ts';

/** An entry that the registers do not have yet. */
export interface NewEntry {
  readonly kind: EntryKind;
  readonly ref: EntryRef;
  readonly name: string;
}

/**
 * The entries that a text names and no register knows, each with a reference that is still free.
 * @param taken references that exist
 */
export function findNewEntries(extraction: Extraction, taken: ReadonlySet<EntryRef>): NewEntry[] {
  const used = new Set(taken);
  const found: NewEntry[] = [];
  const lists: [EntryKind, readonly ExtractedName[]][] = [
    ['person', extraction.people],
    ['organization', extraction.organizations],
    ['place', extraction.places],
  ];
  for (const [kind, names] of lists) {
    for (const { name, entry } of names) {
      const ref = entry === null ? toFreeRef(kind, name, used) : null;
      if (!ref) continue;
      used.add(ref);
      found.push({ kind, ref, name });
    }
  }
  return found;
}

function toFreeRef(kind: EntryKind, name: string, used: ReadonlySet<EntryRef>): EntryRef | null {
  for (let number = 1; ; number += 1) {
    const slug = toSlug(number === 1 ? name : `${name} ${number}`);
    if (!slug) return null;
    const ref = toEntryRef(kind, slug);
    if (!used.has(ref)) return ref;
  }
}
