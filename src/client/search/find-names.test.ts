import { expect, test } from 'vitest';
import type { IndexedName } from '../../exports/search/name-index.ts';
import { createNameFinder } from './find-names.ts';
import { toQuery } from './query.ts';

const NAMES: readonly IndexedName[] = [
  [2, 'rusia', 9, 'País de Europa y Asia.', 'Rusia', 'Federación de Rusia'],
  [2, 'estados-unidos', 8, 'País con capital en Washington.', 'Estados Unidos', 'EE. UU.'],
  [0, 'kim-jong-un', 7, 'Líder de Corea del Norte.', 'Kim Jong Un', 'Kim Jong-un'],
  [0, 'vladimir-putin', 6, 'Presidente de Rusia.', 'Vladimir Putin', 'Vladímir Putin'],
  [2, 'vostochny', 5, 'Centro ruso de lanzamiento.', 'Cosmódromo de Vostochny', 'Vostochny'],
  [2, 'espana', 4, 'País de Europa.', 'España'],
  [2, 'ano', 3, 'Lugar inventado.', 'Valle del Año'],
  [1, 'onu', 2, 'Organismo internacional.', 'Organización de las Naciones Unidas'],
  [2, 'corea', 1, 'País de Asia.', 'Corea del Norte', 'RPDC'],
];
const find = createNameFinder(NAMES);

test.each([
  ['rusia', ['rusia', 'vladimir-putin']],
  ['RUS', ['rusia', 'vostochny', 'vladimir-putin']],
  ['eeuu', ['estados-unidos']],
  ['EE.UU.', ['estados-unidos']],
  ['kim jong-un', ['kim-jong-un']],
  ['kim jongun', ['kim-jong-un']],
  ['un kim', ['kim-jong-un']],
  ['Vladímir', ['vladimir-putin']],
  ['vladimri', ['vladimir-putin']],
  ['Vostochni', ['vostochny']],
  ['putim', ['vladimir-putin']],
  ['ONU', ['onu']],
  ['rpdc', ['corea']],
  ['espana', ['espana']],
  ['españa', ['espana']],
  ['ano', []],
  ['año', ['ano']],
  ['el kremlin', []],
  ['la rusia', ['rusia', 'vladimir-putin']],
  ['corea norte', ['corea', 'kim-jong-un']],
  ['presidente de rusia', ['vladimir-putin']],
  ['presidente ruso', ['vladimir-putin']],
  ['la onu', ['onu']],
  ['quién es kim', ['kim-jong-un']],
  ['capital washington', ['estados-unidos']],
  ['«Corea del Norte»', ['corea', 'kim-jong-un']],
  ['kin', []],
  ['zzz', []],
  ['<script>', []],
  ['', []],
  ['···', []],
])('«%s» finds %j', (typed, ids) => {
  const found = find(toQuery(typed)).map(({ entry: [, id] }) => id);
  expect(found.toSorted()).toEqual(ids.toSorted());
  expect(found[0]).toBe(ids[0]);
});

test.each([
  ['Rsuia', 'rusia'],
  ['Crea del Norte', 'corea'],
  ['coreas del norte', 'corea'],
])('%s is meant for the whole name before a longer one that has it', (typed, first) => {
  const findLonger = createNameFinder([
    [1, 'kcna', 9, 'Agencia.', 'Agencia Central de Noticias de Corea del Norte'],
    [2, 'oriente', 9, 'Parte de Asia.', 'Lejano Oriente ruso', 'Lejano Oriente de Rusia'],
    ...NAMES,
  ]);
  expect(findLonger(toQuery(typed))[0]?.entry[1]).toBe(first);
});

test('a name is told by what it was found by', () => {
  expect(find(toQuery('eeuu'))[0]?.by).toBe('EE. UU.');
  expect(find(toQuery('líder'))[0]?.by).toBeNull();
});
