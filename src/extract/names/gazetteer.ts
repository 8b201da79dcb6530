import { toPlaces, type PlaceKind } from '../../names/known-names.ts';
import { ORGANIZATIONS, OTHERS } from '../../names/word-lists.ts';
import type { NameType } from '../tagger/labels.ts';
import type { Token } from '../text/tokenize.ts';

export { findPlaceKind, isFirstName, isLastName, isPersonalName } from '../../names/known-names.ts';

interface GazetteerMatch {
  readonly kind: PlaceKind;
  /** Number of tokens. */
  readonly length: number;
}

/** «República Democrática del Congo» and «mar de China Meridional» have four and five words. */
const LONGEST_NAME = 6;

const places = toPlaces();
const notPeople = new Map<string, NameType>([
  ...ORGANIZATIONS.split('|').map((name) => [name, 'organization'] as const),
  ...OTHERS.split('|').map((name) => [name, 'other'] as const),
]);
const firstWords = new Set(Array.from(places.keys(), (name) => name.split(' ', 1)[0]!));

/** The longest place name of the gazetteer that starts at a token, or null. */
export function findPlaceAt(tokens: readonly Token[], index: number): GazetteerMatch | null {
  if (!firstWords.has(tokens[index]!.text)) return null;
  let name = tokens[index]!.text;
  let found: GazetteerMatch | null = null;
  for (let length = 1; length <= LONGEST_NAME; length += 1) {
    const kind = places.get(name);
    if (kind !== undefined) found = { kind, length };
    const next = tokens[index + length];
    if (next === undefined) break;
    name += ` ${next.text}`;
  }
  return found;
}

/** Whether a name is a known organization (company, club, medium) or a known event or work. */
export function findKnownType(name: string): NameType | null {
  return notPeople.get(name) ?? null;
}
