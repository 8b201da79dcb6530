import { findPlaceKind } from '../extract/names/gazetteer.ts';
import { findCityPoint } from './city-points.ts';
import { findCountryCode } from '../names/country-codes.ts';
import type { PLACE_KINDS } from '../schema/place.ts';

/** What the name alone tells of a place. */
interface GuessedPlace {
  readonly kind: (typeof PLACE_KINDS)[number];
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** A country by its Spanish name, a city of the gazetteer, or some region. */
export function guessPlace(name: string): GuessedPlace {
  const country = findCountryCode(name);
  if (country) return { kind: 'country', country };
  // «Soria» is a province too: the city is meant more often.
  const isCity = findPlaceKind(name) === 'city' || findCityPoint(name) !== null;
  return { kind: isCity ? 'city' : 'region' };
}
