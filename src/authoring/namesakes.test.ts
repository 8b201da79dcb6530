import { describe, expect, test } from 'vitest';
import type { NamedEntry } from '../annotate/index.ts';
import type { EntryRef } from '../schema/ids.ts';
import { findNamesakes } from './namesakes.ts';

const toPerson = (id: string, ...names: string[]): NamedEntry => ({
  ref: `person:${id}` as EntryRef,
  kind: 'person',
  names,
});
const PEOPLE = [
  toPerson('nunez', 'Ángel Núñez'),
  toPerson('putin', 'Vladimir Putin', 'Vladímir Putin'),
  toPerson('rua', 'Fernando de la Rúa'),
];

describe('who may be meant by a new name', () => {
  test.each([
    ['Nuñez, Ángel', ['person:nunez']],
    ['Á. Núñez', ['person:nunez']],
    ['Ángel Núñez Peña', ['person:nunez']],
    ['ANGEL NUÑEZ', ['person:nunez']],
    ['Vladimir Vladímirovich Putin', ['person:putin']],
    ['V. Putin', ['person:putin']],
    ['V. V. Putin', ['person:putin']],
    ['Fernando Rúa', ['person:rua']],
    ['Rúa, Fernando de la', ['person:rua']],
    ['F. de la Rúa', ['person:rua']],
    ['Ángel Peña', []],
    ['Núñez', []],
    ['Marta Núñez', []],
    ['Liudmila Putin', []],
  ])('%s', (name, refs) => {
    expect(findNamesakes(PEOPLE, name).map(({ ref }) => ref)).toEqual(refs);
  });

  test('no organization is a namesake, and of many none is told', () => {
    const party: NamedEntry = { ...toPerson('x', 'Ángel Núñez'), kind: 'organization' };
    expect(findNamesakes([party], 'Ángel Núñez Peña')).toEqual([]);
    const many = ['a', 'b', 'c', 'd'].map((id) => toPerson(id, 'José García'));
    expect(findNamesakes(many, 'José García Ruiz')).toEqual([]);
  });
});
