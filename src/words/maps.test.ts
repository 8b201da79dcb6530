import { expect, test } from 'vitest';
import { toCircleLabel, toClusterName, toLeftSentence, toMapLegend } from './maps.ts';

const NOTHING = {
  hasAreas: false,
  main: null,
  hasRegions: false,
  hasNeighbours: false,
  numbered: [],
  unshown: [],
} as const;

test.each([
  [NOTHING, []],
  [{ ...NOTHING, hasAreas: true }, ['Con color, los países que se nombran.']],
  [
    { ...NOTHING, hasAreas: true, main: 'most mentioned' as const },
    ['Con color, los países que se nombran; con un punto mayor, el lugar más nombrado.'],
  ],
  [{ ...NOTHING, main: 'subject' as const }, ['Con un punto mayor, el lugar de esta página.']],
  [
    {
      ...NOTHING,
      numbered: [{ number: 1, name: 'Getafe' }],
      unshown: [
        { name: 'Occidente' },
        { name: 'Oriente' },
        { name: 'Ciudad del Vaticano', beside: 'Roma' },
      ],
    },
    [
      '1: Getafe.',
      'Junto a Roma: Ciudad del Vaticano.',
      'Sin sitio en el mapa: Occidente y Oriente.',
    ],
  ],
])('a map says what it shows and what it does not: %j', (legend, sentences) => {
  expect(toMapLegend(legend)).toEqual(sentences);
});

test('circles, clusters and what is left agree in number', () => {
  expect(toCircleLabel(['París'], 1)).toBe('París: 1 artículo');
  expect(toCircleLabel(['París', 'Londres'], 12)).toBe('París y Londres: 12 artículos');
  expect(toClusterName('París', 3)).toBe('París y 3 más');
  expect(toLeftSentence(1)).toBe('Falta 1 lugar menos mencionado, en la lista de abajo.');
  expect(toLeftSentence(9)).toBe('Faltan 9 lugares menos mencionados, en la lista de abajo.');
});
