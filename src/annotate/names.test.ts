import { describe, expect, test } from 'vitest';
import type { EntryRef } from '../schema/ids.ts';
import { toBareNames } from './bare-names.ts';
import { toLexicon } from './lexicon.ts';
import { isPartOfLongerName } from './name-neighbours.ts';
import { NameTrie } from './name-trie.ts';
import type { NamedEntry } from './types.ts';
import { toWordIndex } from './word-index.ts';

const person = (id: string, ...names: string[]): NamedEntry => ({
  ref: `person:${id}` as EntryRef,
  kind: 'person',
  names,
});

function findNames<Value>(trie: NameTrie<Value>, text: string): Value[] {
  return trie.findAll(text, toWordIndex(text)).map(({ value }) => value);
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
    [
      'a particle takes a capital',
      ['Fernando de la Rúa'],
      ['Fernando', 'De la Rúa', 'La Rúa', 'Rúa'],
    ],
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
    expect(toBareNames(person('x', ...names)).toSorted()).toEqual(bare.toSorted());
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
    expect(isPartOfLongerName(text, { start, end: start + name.length }, () => false)).toBe(isPart);
  });

  test('unless the word before is a mention of its own', () => {
    expect(isPartOfLongerName('En Moscú Putin dijo', { start: 9, end: 14 }, (at) => at === 8)).toBe(
      false,
    );
  });
});

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

  test('reports a name of two entries; the first keeps it', () => {
    const { lexicon, conflicts } = toLexicon([a, b]);
    expect(conflicts).toEqual([{ name: 'Anita', first: 'person:a', second: 'person:b' }]);
    expect(lexicon.names.add('Anita', b.ref)).toBe('person:a');
  });

  test('reports it however it is written', () => {
    const { conflicts } = toLexicon([person('a', 'Kim Jong-un'), person('b', 'Kim Jong‑u\u200Bn')]);
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
