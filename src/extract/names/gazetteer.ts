import data from '../data/gazetteer.json' with { type: 'json' };
import type { NameType } from '../tagger/labels.ts';
import type { Token } from '../text/tokenize.ts';

/** How sure a name is to be a place: a country or region, or a city that may also be a surname. */
type PlaceKind = 'country' | 'city';

interface GazetteerMatch {
  readonly kind: PlaceKind;
  /** Number of tokens. */
  readonly length: number;
}

/** «República Democrática del Congo» and «mar de China Meridional» have four and five words. */
const LONGEST_NAME = 6;

const places = new Map<string, PlaceKind>();
for (const name of data.cities) places.set(name, 'city');
for (const name of data.countries) places.set(name, 'country');
const notPeople = new Map<string, NameType>();
for (const name of data.organizations) notPeople.set(name, 'organization');
for (const name of data.others) notPeople.set(name, 'other');
const firstWords = new Set(Array.from(places.keys(), (name) => name.split(' ', 1)[0]!));
const firstNames = new Set(data.firstNames);
const lastNames = new Set(data.lastNames);

export function findPlaceKind(name: string): PlaceKind | null {
  return places.get(name) ?? null;
}

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

export function isFirstName(word: string): boolean {
  return firstNames.has(word) || (word.includes('-') && firstNames.has(word.split('-', 1)[0]!));
}

export function isLastName(word: string): boolean {
  return lastNames.has(word);
}

/** A surname or a given name: a place of that name («Guerrero», «Santiago») needs its context. */
export function isPersonalName(name: string): boolean {
  return lastNames.has(name) || firstNames.has(name);
}
