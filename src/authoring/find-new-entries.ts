import type { Range } from '../annotate/index.ts';
import type { Extraction, ExtractedName } from '../extract/types.ts';
import { type EntryKind, type EntryRef, toEntryRef } from '../schema/ids.ts';
import { toSlug } from '../schema/to-slug.ts';

/** An entry that the registers do not have yet. */
export interface NewEntry {
  readonly kind: EntryKind;
  readonly ref: EntryRef;
  readonly name: string;
  /** The words by which the text calls it, the longest first: «Kim Jong Un», «Kim». */
  readonly forms: readonly string[];
  /** The office that the text gives a person beside the name. */
  readonly role?: string;
}

/**
 * The entries that a text names and no register knows, each with a reference that is still free.
 * @param taken references that exist
 * @param toWords the words of the text behind a range of code points
 */
export function findNewEntries(
  extraction: Extraction,
  taken: ReadonlySet<EntryRef>,
  toWords: (range: Range) => string,
): NewEntry[] {
  const used = new Set(taken);
  const found: NewEntry[] = [];
  const roles = new Map(extraction.people.map(({ name, role }) => [name, role]));
  const lists: [EntryKind, readonly ExtractedName[]][] = [
    ['person', extraction.people],
    ['organization', extraction.organizations],
    ['place', extraction.places],
  ];
  for (const [kind, names] of lists) {
    for (const { name, entry, mentions } of names) {
      const ref = entry === null ? toFreeRef(kind, name, used) : null;
      if (!ref) continue;
      used.add(ref);
      const forms = [...new Set([name, ...mentions.map(toWords)])];
      const role = kind === 'person' ? roles.get(name) : undefined;
      forms.sort((a, b) => b.length - a.length);
      found.push({ kind, ref, name, forms, ...(role && { role }) });
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
