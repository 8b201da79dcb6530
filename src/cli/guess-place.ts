import { findPlaceKind } from '../extract/names/gazetteer.ts';
import type { PLACE_KINDS } from '../schema/place.ts';

/** What the name alone tells of a place. */
interface GuessedPlace {
  readonly kind: (typeof PLACE_KINDS)[number];
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** Codes that `Intl` names and that are no country: unions, the eurozone, test data. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A country by its Spanish name, a city of the gazetteer, or some region. */
export function guessPlace(name: string): GuessedPlace {
  const country = findCountry(name);
  if (country) return { kind: 'country', country };
  return { kind: findPlaceKind(name) === 'city' ? 'city' : 'region' };
}

function findCountry(name: string): string | undefined {
  const names = new Intl.DisplayNames('es', { type: 'region', fallback: 'none' });
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const code = first + second;
      if (!NO_COUNTRIES.has(code) && names.of(code) === name) return code;
    }
  }
  return undefined;
}
