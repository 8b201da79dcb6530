import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPageNumbers, toPageParam, toPages } from './pagination.ts';

describe('pages', () => {
  test('hold every item once and in order, none more than its size', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 7 }), (items, size) => {
        const pages = toPages(items, size);
        expect(pages.flatMap((page) => page.items)).toEqual(items);
        for (const [index, page] of pages.entries()) {
          expect(page.items.length).toBeLessThanOrEqual(size);
          expect(page).toMatchObject({
            number: index + 1,
            last: pages.length,
            total: items.length,
          });
        }
      }),
    );
  });

  test('are one where there is nothing', () => {
    expect(toPages([], 10)).toEqual([{ number: 1, last: 1, total: 0, items: [] }]);
  });

  test('have a number in their address from the second on', () => {
    expect(toPages([1, 2, 3], 1).map(toPageParam)).toEqual([undefined, '2', '3']);
  });
});

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 9, [1, 2, null, 9]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [3, 9, [1, 2, 3, 4, null, 9]],
  // A gap of one page at either end, or at both.
  [4, 9, [1, 2, 3, 4, 5, null, 9]],
  [6, 9, [1, null, 5, 6, 7, 8, 9]],
  [4, 7, [1, 2, 3, 4, 5, 6, 7]],
  [1, 4, [1, 2, 3, 4]],
  [9, 9, [1, null, 8, 9]],
])('page %i of %i offers %j', (number, last, offered) => {
  expect(toPageNumbers({ number, last })).toEqual(offered);
});
