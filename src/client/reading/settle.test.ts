import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settle, type Wish } from './settle.ts';

const wish = (top: number, height = 20, weight = 1): Wish => ({ top, height, gap: 6, weight });

describe('settle', () => {
  test('leaves alone what does not collide', () => {
    expect(settle([wish(0), wish(100), wish(126)], 0, 1000)).toEqual([0, 100, 126]);
  });

  test('shares the distance among those that collide, by weight', () => {
    expect(settle([wish(100), wish(100)], 0, 1000)).toEqual([87, 113]);
    expect(settle([wish(100, 20, 3), wish(100)], 0, 1000)).toEqual([93.5, 119.5]);
  });

  test('keeps to the column: nothing above its head, the last within its end', () => {
    expect(settle([wish(0), wish(0)], 0, 1000)).toEqual([0, 26]);
    expect(settle([wish(80), wish(90)], 0, 100)).toEqual([54, 80]);
    expect(settle([wish(0), wish(0)], 0, 10)).toEqual([0, 26]);
  });

  test('is empty for nothing', () => {
    expect(settle([], 0, 10)).toEqual([]);
  });

  test('never overlaps, keeps the order and is never worse than pushing down', () => {
    const wishes = fc.array(
      fc.record({
        top: fc.integer({ min: 0, max: 2000 }),
        height: fc.integer({ min: 1, max: 200 }),
        gap: fc.integer({ min: 0, max: 10 }),
        weight: fc.constantFrom(0.5, 1, 100),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(wishes, (unsorted) => {
        const sorted = unsorted.toSorted((a, b) => a.top - b.top);
        const tops = settle(sorted, 0, 100_000);
        const pushed: number[] = [];
        for (const [index, { top, gap }] of sorted.entries()) {
          const before = (pushed[index - 1] ?? -gap) + (sorted[index - 1]?.height ?? 0) + gap;
          pushed.push(Math.max(top, before));
          const end = (tops[index - 1] ?? -gap) + (sorted[index - 1]?.height ?? 0) + gap;
          expect(tops[index]).toBeGreaterThanOrEqual(end - 1e-6);
        }
        const cost = (placed: readonly number[]): number =>
          sorted.reduce(
            (sum, { top, weight }, index) => sum + weight * ((placed[index] ?? 0) - top) ** 2,
            0,
          );
        expect(cost(tops)).toBeLessThanOrEqual(cost(pushed) + 1e-3);
      }),
    );
  });
});
