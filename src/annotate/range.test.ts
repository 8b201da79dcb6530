import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byFirstRange,
  byPosition,
  contains,
  findEndingAfter,
  findFirst,
  isEmpty,
  mergeRanges,
  overlaps,
  type Range,
  createOverlapTest,
} from './range.ts';

const anyRange = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([start, length]): Range => ({ start, end: start + length }));

describe('two ranges', () => {
  test.each([
    ['apart', { start: 0, end: 2 }, { start: 3, end: 5 }, false, false],
    ['touching', { start: 0, end: 3 }, { start: 3, end: 5 }, false, false],
    ['crossing', { start: 0, end: 4 }, { start: 3, end: 5 }, true, false],
    ['one in the other', { start: 0, end: 9 }, { start: 3, end: 5 }, true, true],
    ['equal', { start: 3, end: 5 }, { start: 3, end: 5 }, true, true],
  ])('%s', (_, a, b, meet, hold) => {
    expect(overlaps(a, b)).toBe(meet);
    expect(overlaps(b, a)).toBe(meet);
    expect(contains(a, b)).toBe(hold);
  });

  test('a range is empty where it ends before it goes on', () => {
    expect(
      [
        { start: 1, end: 1 },
        { start: 2, end: 1 },
        { start: 1, end: 2 },
      ].map(isEmpty),
    ).toEqual([true, true, false]);
  });
});

test('ranges run as the text does, the longer first', () => {
  const sorted = [
    { start: 4, end: 5 },
    { start: 1, end: 2 },
    { start: 1, end: 9 },
  ].sort(byPosition);
  expect(sorted).toEqual([
    { start: 1, end: 9 },
    { start: 1, end: 2 },
    { start: 4, end: 5 },
  ]);
  expect(byFirstRange({ ranges: [{ start: 1, end: 2 }] }, { ranges: [{ start: 0, end: 2 }] })).toBe(
    1,
  );
  expect(byFirstRange({ ranges: [] }, { ranges: [{ start: 0, end: 2 }] })).toBe(0);
});

test('the first index is found as by looking at each', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(20), (values, least) => {
      const sorted = values.sort((a, b) => a - b);
      const found = findFirst(sorted.length, (index) => (sorted[index] ?? 0) < least);
      const expected = sorted.findIndex((value) => value >= least);
      expect(found).toBe(expected === -1 ? sorted.length : expected);
    }),
  );
});

test('merged ranges cover the same offsets and never touch', () => {
  fc.assert(
    fc.property(fc.array(anyRange), (ranges) => {
      const merged = mergeRanges(ranges);
      expect(toOffsets(merged)).toEqual(toOffsets(ranges));
      for (const [index, range] of merged.entries())
        expect(range.start).toBeGreaterThan(merged[index - 1]?.end ?? -1);
    }),
  );
});

test('the overlap test agrees with looking at each range', () => {
  fc.assert(
    fc.property(fc.array(anyRange), anyRange, (ranges, range) => {
      const kept = ranges.filter((each) => !isEmpty(each));
      fc.pre(!isEmpty(range));
      expect(createOverlapTest(ranges)(range)).toBe(kept.some((each) => overlaps(each, range)));
    }),
  );
});

test('the range that ends after an offset is the one there or the next', () => {
  const ranges = [
    { start: 0, end: 3 },
    { start: 5, end: 8 },
  ];
  const found = [0, 2, 3, 4, 7, 8].map((offset) => findEndingAfter(ranges, offset)?.start);
  expect(found).toEqual([0, 0, 5, 5, 5, undefined]);
});

function toOffsets(ranges: readonly Range[]): number[] {
  const offsets = new Set<number>();
  for (const { start, end } of ranges) for (let at = start; at < end; at += 1) offsets.add(at);
  return [...offsets].sort((a, b) => a - b);
}
