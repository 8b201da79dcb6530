import { expect, test } from 'vitest';
import { toNamePages } from './name-index.ts';
import { NAMES_PER_PAGE } from './pagination.ts';

test('every letter leads to the page where it begins, also from the page where it goes on', () => {
  const names = [
    'Ñuñoa',
    ...Array.from({ length: NAMES_PER_PAGE }, (_, index) => `Berta ${index}`),
    'Ávila',
  ];
  const pages = toNamePages(names.map((name) => ({ name, path: `/${name}/`, counts: {} })));
  const letters = [
    { letter: 'A', number: 1 },
    { letter: 'B', number: 1 },
    { letter: 'Ñ', number: 2 },
  ];
  expect(pages.map((page) => page.letters)).toEqual([letters, letters]);
  expect(pages.map(({ groups }) => groups.map(({ letter }) => letter))).toEqual([
    ['A', 'B'],
    ['B', 'Ñ'],
  ]);
  expect(pages.flatMap(({ groups }) => groups.flatMap(({ items }) => items))).toHaveLength(
    names.length,
  );
});
