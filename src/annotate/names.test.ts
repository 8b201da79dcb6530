import { describe, expect, test } from 'vitest';
import type { EntryRef } from '../schema/ids.ts';
import { toBareNames } from './bare-names.ts';
import { toLexicon } from './lexicon.ts';
import { readName } from '../names/read-name.ts';
import { NameTrie } from './name-trie.ts';
import type { NamedEntry } from './types.ts';
import { toWordIndex } from './word-index.ts';

const person = (id: string, ...names: string[]): NamedEntry => ({
  ref: `person:${id}` as EntryRef,
  kind: 'person',
  names,
});

function findNames<Value>(trie: NameTrie<Value>, text: string): Value[] {
  return trie.findAll(text, toWordIndex(text)).flatMap(({ values }) => values);
}

describe('bare names', () => {
  test.each([
    ['first name and surname', ['Vladimir Putin'], ['Vladimir', 'Putin']],
    ['a Korean name', ['Kim Jong Un'], ['Kim', 'Jong', 'Jong Un', 'Kim Jong']],
    [
      'two surnames',
      ['Andrés López Obrador'],
      ['Andrés', 'López', 'López Obrador', 'Andrés López', 'Obrador'],
    ],
    ['a particle takes a capital', ['Fernando de la Rúa'], ['Fernando', 'De la Rúa']],
    [
      'a foreign particle',
      ['Ursula von der Leyen'],
      ['Ursula', 'Von der Leyen', 'Der Leyen', 'Leyen'],
    ],
    ['numerals name nobody', ['Felipe VI'], ['Felipe']],
    ['nor do initials', ['George W. Bush'], ['George', 'W. Bush', 'Bush']],
    ['nor do titles', ['papa Francisco'], ['Francisco']],
    ['one word has none', ['Pelé'], []],
    [
      'other spellings give theirs',
      ['Dmitry Peskov', 'Dmitri Peskov'],
      ['Dmitry', 'Peskov', 'Dmitri'],
    ],
    [
      'epithets give none',
      ['Kim Jong Un', 'Líder Supremo'],
      ['Kim', 'Jong', 'Jong Un', 'Kim Jong'],
    ],
    ['what is an alias already is left out', ['Vladimir Putin', 'Putin'], ['Vladimir']],
  ])('%s', (_, names, bare) => {
    const found = toBareNames(person('x', ...names)).map(({ name }) => name);
    expect(found.toSorted()).toEqual(bare.toSorted());
  });
});

describe('a bare name is part of a longer one', () => {
  test.each([
    ['Kim Yo Jong dijo', 'Kim', true],
    ['su primo Igor Putin', 'Putin', true],
    ['el ministro García-Margallo', 'García', true],
    ['la empresa Mac-Putin', 'Putin', true],
    ['J. Putin dijo', 'Putin', true],
    ['Putin dijo', 'Putin', false],
    ['ayer dijo Putin.', 'Putin', false],
    ['(Putin)', 'Putin', false],
    ['Según Putin, sí', 'Putin', false],
    ['El presidente Putin', 'Putin', false],
    ['Presidente Putin', 'Putin', false],
    ['En Corea. Kim dijo', 'Kim', false],
    ['Dijo Putin que sí', 'Putin', false],
    ['Recordó Putin que sí', 'Putin', false],
    ['Finalmente Putin dijo', 'Putin', false],
    ['«Fernando Putin', 'Putin', true],
    ['un hijo, Clemente Putin', 'Putin', true],
    ['2 Putin', 'Putin', false],
    ['- Putin', 'Putin', false],
  ])('%s', (text, name, isPart) => {
    const start = text.indexOf(name);
    expect(readSurname(text, start, start + name.length) !== 'name').toBe(isPart);
  });

  test('unless the word before is a mention of its own', () => {
    expect(readSurname('En Moscú Putin dijo', 9, 14, 8)).toBe('name');
  });
});

function readSurname(text: string, start: number, end: number, wholeEnd = -1): string {
  const name = { start, end, kind: 'person', form: 'surname', isShouted: false } as const;
  return readName(text, name, {
    startsAt: () => null,
    endsAt: () => null,
    endsWholeAt: (offset) => (offset === wholeEnd ? 'place' : null),
  });
}

describe('the trie of names', () => {
  test.each([
    ['finds the longest', ['Corea', 'Corea del Norte'], 'la Corea del Norte', ['Corea del Norte']],
    ['falls back to the shorter', ['Corea', 'Corea del Norte'], 'Corea del Sur', ['Corea']],
    ['finds none inside a word', ['Rusia'], 'prorrusia Rusias', []],
    ['keeps case', ['Rusia'], 'rusia', []],
    [
      'takes a capital at the start of a sentence',
      ['cosmódromo de Vostochny'],
      'Cosmódromo de Vostochny',
      ['cosmódromo de Vostochny'],
    ],
    [
      'minds the signs inside',
      ['EE. UU.', 'EE.UU.'],
      'EE. UU. y EE.UU. y EE UU',
      ['EE. UU.', 'EE.UU.'],
    ],
    ['prefers the longer signs', ['EE. UU', 'EE. UU.'], 'EE. UU.', ['EE. UU.']],
    [
      'finds names that begin with a sign',
      ['@glosa', '(R)'],
      'por @glosa y (R)',
      ['@glosa', '(R)'],
    ],
    ['folds names', ['Kim Jong–un'], 'Kim Jong-un', ['Kim Jong–un']],
    ['finds neighbours', ['Rusia', 'Moscú'], 'Rusia Moscú Rusia', ['Rusia', 'Moscú', 'Rusia']],
    ['finds nothing among nothing', [], 'Rusia', []],
  ])('%s', (_, names, text, found) => {
    const trie = new NameTrie<string>();
    for (const name of names) trie.add(name, name);
    expect(findNames(trie, text)).toEqual(found);
  });
});

describe('the lexicon', () => {
  const [a, b] = [person('a', 'Ana Ruiz', 'Anita'), person('b', 'Berta Gil', 'Anita')];

  test('gives a name to all who bear it', () => {
    const namesakes = [person('a', 'Ana Ruiz'), person('b', 'Ana Ruiz')];
    const { lexicon, conflicts } = toLexicon(namesakes);
    expect(conflicts).toEqual([]);
    expect(findNames(lexicon.names, 'Ana Ruiz')).toEqual(['person:a', 'person:b']);
  });

  test('reports a shared name that is an alias', () => {
    const { conflicts } = toLexicon([a, b]);
    expect(conflicts).toEqual([{ name: 'Anita', first: 'person:a', second: 'person:b' }]);
  });

  test('reports it however it is written', () => {
    const { conflicts } = toLexicon([
      person('a', 'Kim', 'Kim Jong-un'),
      person('b', 'Jong', 'Kim Jong‑u\u200Bn'),
    ]);
    expect(conflicts).toHaveLength(1);
  });

  test('knows drafts and does not look for them', () => {
    const { lexicon, conflicts } = toLexicon([a, { ...b, isDraft: true }]);
    expect(conflicts).toEqual([]);
    expect([...lexicon.entries.keys()]).toEqual(['person:a']);
    expect(lexicon.drafts.has(b.ref)).toBe(true);
    expect(findNames(lexicon.names, 'Berta Gil')).toEqual([]);
  });

  test('gives the names of a merged entry to the one that it is', () => {
    const { lexicon, conflicts } = toLexicon([a, { ...b, mergedInto: a.ref }]);
    expect(conflicts).toEqual([]);
    expect(lexicon.entries.get(a.ref)?.names).toEqual(['Ana Ruiz', 'Anita', 'Berta Gil']);
    expect(lexicon.entries.has(b.ref)).toBe(false);
    expect(lexicon.merged.get(b.ref)).toBe(a.ref);
    expect(findNames(lexicon.names, 'Berta Gil')).toEqual([a.ref]);
  });

  test('leaves out what was merged into nothing known', () => {
    const { lexicon } = toLexicon([{ ...b, mergedInto: a.ref }]);
    expect(lexicon.entries.size + lexicon.merged.size).toBe(0);
  });
});
