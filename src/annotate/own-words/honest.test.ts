import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { articleSchema } from '../../schema/article.ts';
import type { EntryRef } from '../../schema/ids.ts';
import {
  annotateArticle,
  type Lexicon,
  type NamedEntry,
  type Problem,
  toLexicon,
} from '../index.ts';

/** A text, and what is said of it in our own words. */
interface SpokenText {
  readonly text: string;
  readonly dates: readonly string[];
  readonly honest: readonly string[];
  /** Reckoned from what the text says: a question to the editor at most. */
  readonly follows?: readonly string[];
  /** True, but counted, reckoned or known from elsewhere: it belongs in `added`. */
  readonly beyond?: readonly string[];
  readonly invented?: readonly string[];
  /** Untrue, with figures that the text has of something else: never refused, asked about where the units differ. */
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
  ...[
    ...['honest', 'hurried', 'hurried-again', 'beats', 'beats-again', 'beats-plain'],
    ...['desks', 'desks-again', 'desks-third', 'desks-fourth'],
  ].flatMap((name) => read<SpokenText[]>(name).map((spoken) => ({ spoken, lexicon: STRANGERS }))),
  ...['newsroom', 'newsroom-again', 'newsroom-third'].flatMap((name) => {
    const lexicon = readRegister('newsroom-register');
    return read<SpokenText[]>(name).map((spoken) => ({ spoken, lexicon }));
  }),
  ...['press', 'press-again', 'press-third'].flatMap((name) => {
    const lexicon = readRegister('press-register');
    return read<SpokenText[]>(name).map((spoken) => ({ spoken, lexicon }));
  }),
  ...['editors', 'editors-again', 'editors-third'].flatMap((name) => {
    const lexicon = readRegister('editors-register');
    return read<SpokenText[]>(name).map((spoken) => ({ spoken, lexicon }));
  }),
];
/** Of so many honest sentences, one may be refused. */
const SENTENCES_TO_REFUSAL = 200;
/** Of so many, one may be a question to the editor. */
const SENTENCES_TO_QUESTION = 20;
/** Of so many invented ones, one may be such a question, rather than refused. */
const INVENTED_TO_QUESTION = 10;

interface Said {
  readonly sentence: string;
  /** The errors, and the warnings, that it gives. */
  readonly refusals: readonly string[];
  readonly questions: readonly string[];
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

function tell(list: 'honest' | 'follows' | 'beyond' | 'invented' | 'elsewhere'): Said[] {
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
      const toTold = (severity: Problem['severity']): string[] =>
        problems
          .filter((each) => each.code.startsWith('own-') && each.severity === severity)
          .map(({ message }) => `${title} => ${message}`);
      return { sentence: title, refusals: toTold('error'), questions: toTold('warning') };
    }),
  );
}

function findAsked(said: readonly Said[]): Said[] {
  return said.filter(({ refusals, questions }) => refusals.length === 0 && questions.length > 0);
}

test('of two hundred honest sentences, one may be refused, and of twenty, one asked about', () => {
  const said = tell('honest');
  const refused = said.flatMap(({ refusals }) => refusals);
  const asked = findAsked(said).flatMap(({ questions }) => questions);
  expect(said.length).toBeGreaterThanOrEqual(2 * SENTENCES_TO_REFUSAL);
  expect(refused.length, refused.join('\n')).toBeLessThanOrEqual(
    Math.floor(said.length / SENTENCES_TO_REFUSAL),
  );
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(
    Math.floor(said.length / SENTENCES_TO_QUESTION),
  );
});

test.each(['beyond', 'invented'] as const)(
  'no sentence that is %s is published without a word',
  (list) => {
    const said = tell(list);
    expect(said.length).toBeGreaterThanOrEqual(30);
    const published = said.filter(
      ({ refusals, questions }) => refusals.length + questions.length === 0,
    );
    expect(published.map(({ sentence }) => sentence)).toEqual([]);
  },
);

test('what is invented is refused, but for figures that the text has of something else', () => {
  const said = tell('invented');
  const asked = findAsked(said).flatMap(({ questions }) => questions);
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(
    Math.floor(said.length / INVENTED_TO_QUESTION),
  );
});

test('what follows from the figures of a text is never refused', () => {
  const said = tell('follows');
  expect(said.length).toBeGreaterThanOrEqual(30);
  expect(said.flatMap(({ refusals }) => refusals)).toEqual([]);
});

/** What a figure counts, editors call by many names: to ask for the same one refused one honest sentence in fifty. */
test('a figure that stands in the text is never refused for what it counts', () => {
  const said = tell('elsewhere');
  expect(said.length).toBeGreaterThan(0);
  expect(said.flatMap(({ refusals }) => refusals)).toEqual([]);
});
