import { describe, expect, it } from 'vitest';
import type { Coordinates } from './atlas.ts';
import { toMapFrame } from './frame.ts';

const SHAPE = { flattest: 0.5, tallest: 0.8, smallestSpan: 0.2 };
const LISBON: Coordinates = [-9.1, 38.7];
const TOKYO: Coordinates = [139.7, 35.7];
const BOSTON: Coordinates = [-71, 42.4];

describe('toMapFrame', () => {
  it('frames a country on both sides of the antimeridian closely', () => {
    const fiji: Coordinates[] = [
      [177, -18],
      [-179, -17],
    ];
    const elsewhere: Coordinates[] = [
      [7, -18],
      [11, -17],
    ];
    expect(toMapFrame([fiji], SHAPE).scale).toBeCloseTo(toMapFrame([elsewhere], SHAPE).scale);
  });

  it('shows a lone spot with the region around it, in the middle', () => {
    const { projection, width, height, scale } = toMapFrame([[LISBON]], SHAPE);
    const [x, y] = projection([...LISBON]) ?? [];
    expect(x).toBeCloseTo(width / 2);
    expect(y).toBeCloseTo(height / 2);
    expect(width / scale).toBeLessThan(0.3);
  });

  it('cuts the world in the Pacific, where readers expect it', () => {
    const { projection } = toMapFrame([[LISBON], [TOKYO], [BOSTON]], SHAPE);
    const xs = [BOSTON, LISBON, TOKYO].map((place) => projection([...place])?.[0] ?? 0);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  });

  it.each([0.5, 0.8])('keeps the height within the shape (%d)', (part) => {
    const tall: Coordinates[] = [
      [0, -30],
      [1, 30],
    ];
    const flat: Coordinates[] = [
      [0, 0],
      [40, 1],
    ];
    const { width, height } = toMapFrame([part === 0.5 ? flat : tall], SHAPE);
    expect(height).toBe(width * part);
  });
});
