import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNearest } from './nearest.ts';
import { findNearestWord } from '../schema/nearest-word.ts';

const TEXT = 'Kim prometió el miércoles apoyo total e incondicional al ruso Vladimir Putin.';

const anyText = (): fc.Arbitrary<string> => fc.string({ minLength: 1, maxLength: 60 });

describe('the nearest passage', () => {
  test.each([
    ['a letter changed', 'apoyo totul e incondicional', 'apoyo total e incondicional'],
    ['a letter gone', 'prometió el mircoles', 'prometió el miércoles'],
    ['a letter more', 'ruso Vladimirr Putin', 'ruso Vladimir Putin.'],
    ['a word changed', 'apoyo pleno e incondicional', 'apoyo total e incondicional'],
    ['half a word is widened to the whole', 'rometió el miércole', 'prometió el miércoles'],
    ['nothing alike', 'zzzz qqqq xxxx', null],
    ['a short word that is alike by chance', 'Vilma', null],
    ['an empty quote', '', null],
  ])('%s', (_, quote, expected) => {
    const found = findNearest(TEXT, quote);
    expect(found && TEXT.slice(found.start, found.end)).toBe(expected);
  });

  test('is none in an empty text', () => {
    expect(findNearest('', 'Kim')).toBeNull();
  });

  test('always stands in the text, on whole words', () => {
    fc.assert(
      fc.property(anyText(), fc.nat(), fc.nat({ max: 20 }), (text, place, length) => {
        const start = place % text.length;
        const found = findNearest(text, `${text.slice(start, start + length)}?`);
        fc.pre(found !== null);
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(found.start - 1, found.start).trim()).toBe('');
        expect(text.slice(found.end, found.end + 1).trim()).toBe('');
      }),
    );
  });

  test('is the words themselves where they stand', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('uno', 'dos', 'tres'), { minLength: 3 }), (words) => {
        const quote = words.slice(1, 3).join(' ');
        const text = words.join(' ');
        const found = findNearest(text, quote);
        expect(found && text.slice(found.start, found.end)).toBe(quote);
      }),
    );
  });
});

describe('the nearest word', () => {
  const known = ['person:kim-jong-un', 'person:vladimir-putin', 'place:moscu'];
  test.each([
    ['a slip', 'person:kim-jon-un', 'person:kim-jong-un'],
    ['itself', 'place:moscu', 'place:moscu'],
    ['another word', 'organization:onu', null],
    ['another length', 'p', null],
  ])('%s', (_, word, expected) => {
    expect(findNearestWord(word, known)).toBe(expected);
  });

  test('is none among none', () => {
    expect(findNearestWord('a', [])).toBeNull();
  });
});
