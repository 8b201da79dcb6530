import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILTERS } from '../../exports/search/filters.ts';
import { isEmptySearch, toParameters, toSearchState } from './search-state.ts';

const text = fc.string({ minLength: 1 }).filter((value) => value === value.trim());
const state = fc.record({
  words: fc.oneof(text, fc.constant('')),
  filters: fc.dictionary(fc.constantFrom(...FILTERS), text, { noNullPrototype: true }),
});

test('a search comes back from its address', () => {
  fc.assert(
    fc.property(state, (given) => {
      const address = new URLSearchParams(toParameters(given).toString());
      expect(toSearchState(address)).toEqual(given);
    }),
  );
});

test('an address that asks nothing is empty', () => {
  expect(isEmptySearch(toSearchState(new URLSearchParams('q=+&person=&otra=x')))).toBe(true);
  expect(isEmptySearch(toSearchState(new URLSearchParams('year=2023')))).toBe(false);
});
