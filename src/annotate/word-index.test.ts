import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../fuzz/arbitrary.ts';
import { findGroup, toWordIndex } from './word-index.ts';
import { findWords } from '../names/words.ts';

/** The places of the group of a word, which may have those of others too. */
function findPlaces(text: string, word: string): number[] {
  const index = toWordIndex(text);
  const group = findGroup(index, word, 0, word.length);
  return [...index.places.subarray(index.bounds[group], index.bounds[group + 1])];
}

test('a text without words has no places', () => {
  expect(findPlaces(' … ', 'no')).toEqual([]);
});

test('every word is in its group, in the order of the text', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const words = findWords(text);
      expect(toWordIndex(text).starts).toEqual(words.map(({ start }) => start));
      for (const { word } of words) {
        const places = findPlaces(text, word);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        const own = words.filter((each) => each.word === word).map(({ start }) => start);
        expect(places).toEqual(expect.arrayContaining(own));
      }
    }),
  );
});
