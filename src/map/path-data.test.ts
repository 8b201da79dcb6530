import { geoPath } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PathData } from './path-data.ts';

const CASES = [
  {
    title: 'rounds to whole units',
    points: [
      [0.4, 0.6],
      [9.6, 0.4],
      [5, 8.5],
    ],
    data: 'm0 1l10-1-5 9z',
  },
  {
    title: 'drops points that round to the same',
    points: [
      [0, 0],
      [0.3, 0.3],
      [9, 0],
      [5, 8],
    ],
    data: 'm0 0l9 0-4 8z',
  },
  {
    title: 'drops points on a straight line',
    points: [
      [0, 0],
      [3, 0],
      [9, 0],
      [5, 8],
    ],
    data: 'm0 0l9 0-4 8z',
  },
  {
    title: 'leaves out what is less than a triangle',
    points: [
      [0, 0],
      [9, 0],
      [0, 0],
    ],
    data: '',
  },
] as const;

describe('PathData', () => {
  it.each(CASES)('$title', ({ points, data }) => {
    expect(String(toPath(points, true))).toBe(data);
  });

  it('begins every ring where its move says, whatever came before', () => {
    const path = new PathData();
    for (const at of [0, 100]) {
      path.moveTo(at, at);
      path.lineTo(at + 9, at);
      path.lineTo(at, at + 9);
      path.closePath();
    }
    expect(String(path)).toBe('m0 0l9 0-9 9zm100 100l9 0-9 9z');
  });

  it('can be read back to the corners that it was given', () => {
    const corner = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(corner, { minLength: 2, maxLength: 9, selector: String }),
        (points) => {
          const read = toPoints(String(toPath(points, false)));
          expect(points.map(String)).toEqual(expect.arrayContaining(read.map(String)));
          expect(read.at(0)).toEqual(points.at(0));
          expect(read.at(-1)).toEqual(points.at(-1));
        },
      ),
    );
  });

  it('is a context that d3 can draw to', () => {
    const path = new PathData();
    geoPath(
      null,
      path,
    )({
      type: 'LineString',
      coordinates: [
        [1, 2],
        [4, 6],
      ],
    });
    expect(String(path)).toBe('m1 2l3 4');
  });
});

function toPath(points: readonly (readonly [number, number])[], closed: boolean): PathData {
  const path = new PathData();
  points.forEach(([x, y], index) => {
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
  if (closed) path.closePath();
  return path;
}

function toPoints(data: string): [number, number][] {
  const numbers = (data.match(/-?\d+/gu) ?? []).map(Number);
  let [x, y] = [0, 0];
  return Array.from({ length: numbers.length / 2 }, (_, index) => {
    x += numbers[2 * index] ?? 0;
    y += numbers[2 * index + 1] ?? 0;
    return [x, y];
  });
}
