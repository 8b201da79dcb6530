import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOnceFinder } from './once-finder.ts';

const text = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', 'ñ', '😀', 'palabra ', '…'),
  maxLength: 400,
});

test('words stand once in a text where the first place that they have is the last', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (value, a, b) => {
      const [start = 0, end = 0] = [a, b]
        .map((each) => each % (value.length + 1))
        .sort((x, y) => x - y);
      fc.pre(start < end);
      const words = value.slice(start, end);
      expect(createOnceFinder(value)({ start, end })).toBe(
        value.indexOf(words) === value.lastIndexOf(words),
      );
    }),
    { numRuns: 1000 },
  );
});

test('words that repeat are found where every counter is shared', () => {
  const value = 'x'.repeat(100);
  expect(createOnceFinder(value)({ start: 0, end: 99 })).toBe(false);
  expect(createOnceFinder(value)({ start: 0, end: 100 })).toBe(true);
});
