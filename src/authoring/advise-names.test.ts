import { expect, test } from 'vitest';
import type { NamedEntry } from '../annotate/index.ts';
import type { EntryRef } from '../schema/ids.ts';
import { adviseNames } from './advise-names.ts';
import { createAlikeFinder } from './alike-entries.ts';

const ENTRIES = [
  'place:estados-unidos = Estados Unidos',
  'organization:cidh = Comisión Interamericana de Derechos Humanos',
  'organization:ccoo = Comisiones Obreras',
  'place:peru = Perú',
  'person:nicolas-maduro = Nicolás Maduro',
  'person:ana-perez = Ana Pérez Gil',
  'person:luis-perez = Luis Pérez Ros',
].map((line): NamedEntry => {
  const [ref = '', name = ''] = line.split(' = ');
  return {
    ref: ref as EntryRef,
    kind: ref.slice(0, ref.indexOf(':')) as NamedEntry['kind'],
    names: [name],
  };
});

function advise(name: string): string {
  const message = `«${name}» no tiene ficha. Créela.`;
  const problem = { code: 'name-unknown', severity: 'warning', file: 'a.md', line: 1 } as const;
  const [advised] = adviseNames([{ ...problem, message, name }], createAlikeFinder(ENTRIES));
  return advised?.message ?? '';
}

test.each([
  ['EEUU', 'content/places/estados-unidos.yaml'],
  ['EE. UU.', 'content/places/estados-unidos.yaml'],
  ['CIDH', 'content/organizations/cidh.yaml'],
  ['CCOO', 'content/organizations/ccoo.yaml'],
  ['Peru', 'content/places/peru.yaml'],
])('«%s» is an alias to add in %s', (name, file) => {
  expect(advise(name)).toContain('añádalo a sus «aliases»');
  expect(advise(name)).toContain(file);
});

test('a name that an entry has, where it seems to be of something else, is no alias', () => {
  const advice = advise('Nicolás Maduro');
  expect(advice).not.toContain('aliases');
  expect(advice).toContain('- { quote: "Nicolás Maduro", entry: person:nicolas-maduro }');
});

test('a surname alone is an alias or a mention of this article', () => {
  expect(advise('Maduro')).toContain('- { quote: "Maduro", entry: person:nicolas-maduro }');
});

test('names all who may be meant', () => {
  expect(advise('Pérez')).toContain('«Ana Pérez Gil» (content/people/ana-perez.yaml) o «Luis');
});

test.each(['ONU', 'Unidos', 'Ruiz'])('«%s» is nobody known', (name) => {
  expect(advise(name)).toBe(`«${name}» no tiene ficha. Créela.`);
});
