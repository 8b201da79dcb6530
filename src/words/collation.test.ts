import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AFTER_LETTERS, BEFORE_LETTERS, groupByLetter, sortByName, toLetter } from './collation.ts';

describe('the order of names', () => {
  test('puts ñ after n, and lets accents only break ties', () => {
    const names = [
      'Ñuñoa',
      'Oslo',
      'Nz',
      'Ávila',
      'Avila',
      'Ayala',
      'Águila',
      'nada',
      '3M',
      '«Yo»',
    ];
    expect(sort(names)).toEqual([
      '3M',
      'Águila',
      'Avila',
      'Ávila',
      'Ayala',
      'nada',
      'Nz',
      'Ñuñoa',
      'Oslo',
      '«Yo»',
    ]);
  });

  test('goes word by word and counts as people count', () => {
    expect(sort(['Kimberly', 'Kim Yo Jong', 'Kim Jong Un'])).toEqual([
      'Kim Jong Un',
      'Kim Yo Jong',
      'Kimberly',
    ]);
    expect(sort(['G20', 'G7'])).toEqual(['G7', 'G20']);
  });
});

describe('the letter of a name', () => {
  test.each([
    ['Ávila', 'A'],
    ['Ñuñoa', 'Ñ'],
    ['ñandú', 'Ñ'],
    ['N\u0303an\u0303ez', 'Ñ'],
    ['«Óscar»', 'O'],
    ['Çiller', 'C'],
    ['Ørsted', 'O'],
    ['Łódź', 'L'],
    ['Æthelred', 'A'],
    ['3M', BEFORE_LETTERS],
    ['…', BEFORE_LETTERS],
    ['Ельцин', AFTER_LETTERS],
    ['金正恩', AFTER_LETTERS],
  ])('%s stands under %s', (name, letter) => {
    expect(toLetter(name)).toBe(letter);
  });

  test('a sorted list meets every letter once, and loses no name', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'aábcdeéñnNÑzZøØÆæłß1«.¿ яЖ金'),
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(word), (names) => {
        const sorted = sort(names);
        const changes = sorted.filter(
          (name, index) => index === 0 || toLetter(name) !== toLetter(sorted[index - 1] ?? ''),
        );
        const groups = groupByLetter(sorted, (name) => name);
        expect(groups.map(({ letter }) => letter)).toEqual(changes.map(toLetter));
        expect(groups.flatMap(({ items }) => items)).toEqual(sorted);
      }),
    );
  });
});

function sort(names: readonly string[]): readonly string[] {
  return sortByName(names, (name) => name);
}
