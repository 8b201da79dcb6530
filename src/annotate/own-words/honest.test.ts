import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { articleSchema } from '../../schema/article.ts';
import type { EntryRef } from '../../schema/ids.ts';
import { annotateArticle, type Lexicon, type NamedEntry, toLexicon } from '../index.ts';

/** A text, and what is said of it in our own words. */
interface SpokenText {
  readonly text: string;
  readonly dates: readonly string[];
  readonly honest: readonly string[];
  /** True, but counted, reckoned or known from elsewhere: it belongs in `added`. */
  readonly beyond?: readonly string[];
  readonly invented?: readonly string[];
  /** Untrue, with figures that the text has of something else: let through on purpose. */
  readonly elsewhere?: readonly string[];
}

/** Names of each kind, with the other names of each. */
type Register = Readonly<Record<NamedEntry['kind'], Readonly<Record<string, readonly string[]>>>>;

/** Whom the registers know, though none of the texts names them. */
const ENTRIES = [
  ...['Javier Milei', 'Michelle Bachelet', 'Jair Bolsonaro', 'Amancio Ortega', 'Rosalía'],
  ...['Federico Gutiérrez', 'Enrique Graue', 'Felipe VI', 'Xavi Hernández', 'Benjamín Netanyahu'],
  ...['Unai Sordo', 'Elena Poniatowska', 'Clarence Thomas', 'Mayra Ramírez', 'Guillermo Lasso'],
].map((name, index) => toEntry('person', name, index));
const BODIES = ['Tribunal Constitucional', 'Organización de los Estados Americanos'];
const STRANGERS = toLexicon([
  ...ENTRIES,
  ...BODIES.map((name, index) => toEntry('organization', name, index)),
]).lexicon;
const TEXTS = [
  ...['honest', 'hurried', 'hurried-again', 'beats', 'beats-again', 'beats-plain'].flatMap((name) =>
    read<SpokenText[]>(name).map((spoken) => ({ spoken, lexicon: STRANGERS })),
  ),
  ...['newsroom', 'newsroom-again', 'newsroom-third'].flatMap((name) => {
    const lexicon = readRegister('newsroom-register');
    return read<SpokenText[]>(name).map((spoken) => ({ spoken, lexicon }));
  }),
  ...['press', 'press-again', 'press-third'].flatMap((name) => {
    const lexicon = readRegister('press-register');
    return read<SpokenText[]>(name).map((spoken) => ({ spoken, lexicon }));
  }),
];
/** Of so many honest sentences, one may be refused. */
const SENTENCES_TO_ALARM = 200;

interface Said {
  readonly sentence: string;
  readonly alarms: readonly string[];
}

function read<T>(name: string): T {
  return parse(readFileSync(new URL(`fixtures/${name}.yaml`, import.meta.url), 'utf8')) as T;
}

function readRegister(file: string): Lexicon {
  const kinds = Object.entries(read<Register>(file)) as [NamedEntry['kind'], Register['person']][];
  const entries = kinds.flatMap(([kind, named]) =>
    Object.entries(named).map(([name, others], index) => toEntry(kind, name, index, others)),
  );
  return toLexicon(entries).lexicon;
}

function toEntry(
  kind: NamedEntry['kind'],
  name: string,
  index: number,
  others: readonly string[] = [],
): NamedEntry {
  return { ref: `${kind}:x${index}` as EntryRef, kind, names: [name, ...others] };
}

function tell(list: 'honest' | 'beyond' | 'invented' | 'elsewhere'): Said[] {
  return TEXTS.flatMap(({ spoken, lexicon }) =>
    (spoken[list] ?? []).map((title) => {
      const { text, dates } = spoken;
      const quote = text.slice(0, text.indexOf(' ', 30));
      const meta = articleSchema.parse({
        title,
        description: 'Una noticia.',
        published: dates[0] ?? '2026-07-01',
        dates: dates.map((date) => ({ quote, date, event: 'Pasó esto' })),
      });
      const { problems } = annotateArticle({ markdown: text, linesBefore: 0, meta }, lexicon);
      const own = problems.filter(({ code }) => code.startsWith('own-'));
      return { sentence: title, alarms: own.map(({ message }) => `${title} => ${message}`) };
    }),
  );
}

test('of two hundred honest sentences, one may be refused', () => {
  const said = tell('honest');
  const alarms = said.flatMap((each) => each.alarms);
  expect(said.length).toBeGreaterThanOrEqual(2 * SENTENCES_TO_ALARM);
  expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(
    Math.floor(said.length / SENTENCES_TO_ALARM),
  );
});

test.each(['beyond', 'invented'] as const)('no sentence that is %s is published', (list) => {
  const said = tell(list);
  expect(said.length).toBeGreaterThanOrEqual(30);
  const published = said.filter(({ alarms }) => alarms.length === 0);
  expect(published.map(({ sentence }) => sentence)).toEqual([]);
});

/** What a figure counts, editors call by many names: to ask for the same one refused one honest sentence in fifty. */
test('a figure that stands in the text may count anything', () => {
  const said = tell('elsewhere');
  expect(said.length).toBeGreaterThan(0);
  expect(said.flatMap(({ alarms }) => alarms)).toEqual([]);
});
