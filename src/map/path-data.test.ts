import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPathData } from './path-data.ts';

const CASES = [
  { title: 'rounds to whole units', line: [0.4, 0.6, 9.6, 0.4, 5, 8.5], data: 'm0 1l10-1-5 9z' },
  {
    title: 'drops points that round to the same',
    line: [0, 0, 0.3, 0.3, 9, 0, 5, 8],
    data: 'm0 0l9 0-4 8z',
  },
  {
    title: 'drops points on a straight line',
    line: [0, 0, 3, 0, 9, 0, 5, 8],
    data: 'm0 0l9 0-4 8z',
  },
  { title: 'leaves out what is less than a triangle', line: [0, 0, 9, 0, 0, 0], data: '' },
];

describe('toPathData', () => {
  it.each(CASES)('$title', ({ line, data }) => {
    expect(toPathData([line], true)).toBe(data);
  });

  it('begins every ring where its move says, whatever came before', () => {
    const rings = [0, 100].map((at) => [at, at, at + 9, at, at, at + 9]);
    expect(toPathData(rings, true)).toBe('m0 0l9 0-9 9zm100 100l9 0-9 9z');
  });

  it('counts in steps', () => {
    expect(toPathData([[0, 0, 4, 0, 4, 4]], false, 2)).toBe('m0 0l2 0 0 2');
  });

  it('can be read back to the corners that it was given', () => {
    const corner = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(corner, { minLength: 2, maxLength: 9, selector: String }),
        (points) => {
          const read = toPoints(toPathData([points.flat()], false));
          expect(points.map(String)).toEqual(expect.arrayContaining(read.map(String)));
          expect(read.at(0)).toEqual(points.at(0));
          expect(read.at(-1)).toEqual(points.at(-1));
        },
      ),
    );
  });
});

function toPoints(data: string): [number, number][] {
  const numbers = (data.match(/-?\d+/gu) ?? []).map(Number);
  let [x, y] = [0, 0];
  return Array.from({ length: numbers.length / 2 }, (_, index) => {
    x += numbers[2 * index] ?? 0;
    y += numbers[2 * index + 1] ?? 0;
    return [x, y];
  });
}
