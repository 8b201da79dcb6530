import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { articleSchema } from '../../schema/article.ts';
import type { EntryRef } from '../../schema/ids.ts';
import { annotateArticle, type NamedEntry, toLexicon } from '../index.ts';

/** A text, and what is said of it in our own words. */
interface SpokenText {
  readonly text: string;
  readonly dates: readonly string[];
  readonly honest: readonly string[];
  /** True, but counted, reckoned or known from elsewhere: it belongs in `added`. */
  readonly beyond?: readonly string[];
  readonly invented?: readonly string[];
}

const TEXTS = ['honest', 'hurried', 'hurried-again', 'beats', 'beats-again', 'beats-plain'].flatMap(
  (name) => {
    const file = new URL(`fixtures/${name}.yaml`, import.meta.url);
    return parse(readFileSync(file, 'utf8')) as SpokenText[];
  },
);
/** Whom the registers know, though none of the texts names them. */
const ENTRIES = [
  ...['Javier Milei', 'Michelle Bachelet', 'Jair Bolsonaro', 'Amancio Ortega', 'Rosalía'],
  ...['Federico Gutiérrez', 'Enrique Graue', 'Felipe VI', 'Xavi Hernández', 'Benjamín Netanyahu'],
  ...['Unai Sordo', 'Elena Poniatowska', 'Clarence Thomas', 'Mayra Ramírez', 'Guillermo Lasso'],
].map((name, index) => toEntry('person', name, index));
const BODIES = ['Tribunal Constitucional', 'Organización de los Estados Americanos'];
const { lexicon } = toLexicon([
  ...ENTRIES,
  ...BODIES.map((name, index) => toEntry('organization', name, index)),
]);
/** Of so many honest sentences, one may be refused. */
const SENTENCES_TO_ALARM = 200;

interface Said {
  readonly sentence: string;
  readonly alarms: readonly string[];
}

function toEntry(kind: NamedEntry['kind'], name: string, index: number): NamedEntry {
  return { ref: `${kind}:x${index}` as EntryRef, kind, names: [name] };
}

function tell(list: 'honest' | 'beyond' | 'invented'): Said[] {
  return TEXTS.flatMap((spoken) =>
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
