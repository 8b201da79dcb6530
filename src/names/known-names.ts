import { dropAccents } from './accents.ts';
import {
  CITIES,
  COMMON_WORDS,
  COUNTRIES,
  FIRST_NAMES,
  INFINITIVES,
  LAST_NAMES,
} from './word-lists.ts';

/** How sure a name is to be a place: a country or region, or a city that may also be a surname. */
export type PlaceKind = 'country' | 'city';

/** A set that is made when it is first asked: whoever needs no list pays for none. */
function createLazySet(make: () => ReadonlySet<string>): (word: string) => boolean {
  let set: ReadonlySet<string> | undefined;
  return (word) => {
    set ??= make();
    return set.has(word);
  };
}

/** The inverse of the front coding of `training/gazetteer.ts`: «0abre3azo» is «abre» and «abrazo». */
function decodeWords(coded: string): Set<string> {
  const words = new Set<string>();
  let previous = '';
  for (let at = 0; at < coded.length; ) {
    let end = at + 1;
    while (end < coded.length && !isDigit(coded.charCodeAt(end))) end += 1;
    previous = previous.slice(0, Number(coded[at])) + coded.slice(at + 1, end);
    words.add(previous);
    at = end;
  }
  return words;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

let places: Map<string, PlaceKind> | undefined;

/** Countries, regions and cities by name. */
export function toPlaces(): ReadonlyMap<string, PlaceKind> {
  if (places) return places;
  places = new Map();
  for (const name of CITIES.split('|')) places.set(name, 'city');
  for (const name of COUNTRIES.split('|')) places.set(name, 'country');
  return places;
}

export function findPlaceKind(name: string): PlaceKind | null {
  return toPlaces().get(name) ?? null;
}

/** Whether words in capitals, with or without accents, are a place of several words: «CASTILLA Y LEON». */
export const isShoutedPlace = createLazySet(
  () => new Set([...toPlaces().keys()].filter((name) => name.includes(' ')).map(toCapitals)),
);

/** How headlines write a name. */
export function toCapitals(name: string): string {
  return dropAccents(name.toUpperCase());
}

const isListedFirstName = createLazySet(() => decodeWords(FIRST_NAMES));

export function isFirstName(word: string): boolean {
  if (isListedFirstName(word)) return true;
  const hyphen = word.indexOf('-');
  return hyphen > 0 && isListedFirstName(word.slice(0, hyphen));
}

export const isLastName = createLazySet(() => decodeWords(LAST_NAMES));

/** A surname or a given name: a place of that name («Guerrero», «Santiago») needs its context. */
export function isPersonalName(name: string): boolean {
  return isLastName(name) || isListedFirstName(name);
}

/** A word that Spanish writes with a small letter, given so. */
export const isCommonWord = createLazySet(() => decodeWords(COMMON_WORDS));

export const isInfinitive = createLazySet(() => decodeWords(INFINITIVES));
