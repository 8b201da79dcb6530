import { readFileSync } from 'node:fs';
import path from 'node:path';
import { memoize } from '../html/memoize.ts';

/** Where a city lies. */
interface CityPoint {
  readonly coordinates: { readonly latitude: number; readonly longitude: number };
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

const FILE = path.join(import.meta.dirname, 'city-points.txt');
/** The file has hundredths of a degree: a kilometre. */
const PARTS = 100;

/** The point of a city by its Spanish name; null where it is not known, or several have the name. */
export function findCityPoint(name: string): CityPoint | null {
  return readPoints(FILE).get(name) ?? null;
}

const readPoints = memoize((file: string): ReadonlyMap<string, CityPoint> => {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [name = '', country = '', latitude, longitude] = line.split('|');
      const coordinates = {
        latitude: Number(latitude) / PARTS,
        longitude: Number(longitude) / PARTS,
      };
      return [name, { coordinates, country }];
    }),
  );
});
