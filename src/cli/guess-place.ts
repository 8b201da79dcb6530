import countryCodes from 'i18n-iso-countries';
import { findPlaceKind } from '../extract/names/gazetteer.ts';
import { findCityPoint } from './city-points.ts';
import { memoize } from '../html/memoize.ts';
import type { PLACE_KINDS } from '../schema/place.ts';

/** What the name alone tells of a place. */
interface GuessedPlace {
  readonly kind: (typeof PLACE_KINDS)[number];
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** A country by its Spanish name, a city of the gazetteer, or some region. */
export function guessPlace(name: string): GuessedPlace {
  const country = readCountries('es').get(name);
  if (country) return { kind: 'country', country };
  // «Soria» is a province too: the city is meant more often.
  const isCity = findPlaceKind(name) === 'city' || findCityPoint(name) !== null;
  return { kind: isCity ? 'city' : 'region' };
}

/**
 * The codes that the schema knows by their names in `Intl`, which also names unions (EU), what was
 * (DD is «Alemania» there too) and test data (XA).
 */
const readCountries = memoize((language: string): ReadonlyMap<string, string> => {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const codes = Object.keys(countryCodes.getAlpha2Codes());
  return new Map(codes.map((code) => [names.of(code) ?? code, code]));
});
