import type { NamedEntry } from '../annotate/index.ts';
import { toBareNames } from '../annotate/index.ts';
import type { EntryRef } from '../schema/ids.ts';

/** An entry that a name may mean although it is none of its names. */
export interface AlikeEntry {
  readonly ref: EntryRef;
  readonly name: string;
  /** `name`: that very name; `spelling`: the same letters, or the initials; `part`: a part of a person's name. */
  readonly by: 'name' | 'spelling' | 'part';
}

/** More than these are no advice. */
const ALIKE_MAX = 3;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;
const CAPITALIZED_WORD = /\p{Lu}[\p{L}\p{M}]*/gu;
/** «EEUU», «CC. OO.»: a plural doubles its initials. */
const DOUBLED = /(.)\1/gu;

/**
 * Finds the entries that a name may mean: those that write it with other accents, capitals or signs,
 * those whose initials it is («EEUU», «CIDH») and the people of whose name it is a part («Maduro»).
 */
export function createAlikeFinder(
  entries: readonly NamedEntry[],
): (name: string) => readonly AlikeEntry[] {
  const bySpelling = new Map<string, NamedEntry[]>();
  const byPart = new Map<string, NamedEntry[]>();
  const add = (map: Map<string, NamedEntry[]>, key: string, entry: NamedEntry): void => {
    const known = map.get(key);
    if (!known) map.set(key, [entry]);
    else if (!known.includes(entry)) known.push(entry);
  };
  for (const entry of entries) {
    for (const name of entry.names) {
      add(bySpelling, toLetters(name), entry);
      const initials = entry.kind === 'person' ? '' : toInitials(name);
      if (initials.length > 1) add(bySpelling, initials, entry);
    }
    if (entry.kind === 'person')
      for (const { name } of toBareNames(entry)) add(byPart, toLetters(name), entry);
  }
  return (name) => {
    const letters = toLetters(name);
    const isAcronym = letters.toUpperCase() === name.replaceAll(NOT_LETTERS, '');
    const same = [
      ...(bySpelling.get(letters) ?? []),
      ...(isAcronym ? (bySpelling.get(letters.replaceAll(DOUBLED, '$1')) ?? []) : []),
    ];
    const found = [
      ...same.map((entry) => toAlike(entry, entry.names.includes(name) ? 'name' : 'spelling')),
      ...(byPart.get(letters) ?? []).map((entry) => toAlike(entry, 'part')),
    ];
    const unique = [...new Map(found.map((each) => [each.ref, each])).values()];
    return unique.length > ALIKE_MAX ? [] : unique;
  };
}

function toAlike({ ref, names }: NamedEntry, by: AlikeEntry['by']): AlikeEntry {
  return { ref, name: names[0] ?? ref, by };
}

/** «EE. UU.» and «EEUU» are `eeuu`; «Perú» and «PERU» are `peru`. */
function toLetters(name: string): string {
  return name.normalize('NFD').replaceAll(MARKS, '').replaceAll(NOT_LETTERS, '').toLowerCase();
}

/** Of the words with a capital: «Comisión Interamericana de Derechos Humanos» gives `cidh`. */
function toInitials(name: string): string {
  const words = name.match(CAPITALIZED_WORD) ?? [];
  return toLetters(words.map((word) => word.charAt(0)).join(''));
}
