import { describe, expect, it } from 'vitest';
import type { Coordinates } from './sphere.ts';
import { fitView } from './view.ts';

const SHAPE = { flattest: 0.5, tallest: 0.8, smallestSpan: 0.2, width: 720, padding: 46 };
const LISBON: Coordinates = [-9.1, 38.7];
const TOKYO: Coordinates = [139.7, 35.7];
const BOSTON: Coordinates = [-71, 42.4];

describe('fitView', () => {
  it('frames a country on both sides of the antimeridian closely', () => {
    const fiji: Coordinates[] = [
      [177, -18],
      [-179, -17],
    ];
    const elsewhere: Coordinates[] = [
      [7, -18],
      [11, -17],
    ];
    expect(fitView([fiji], SHAPE).scale).toBeCloseTo(fitView([elsewhere], SHAPE).scale);
  });

  it('shows a lone spot with the region around it, in the middle', () => {
    const { toPoint, width, height, scale } = fitView([[LISBON]], SHAPE);
    const [x, y] = toPoint(LISBON);
    expect(x).toBeCloseTo(width / 2);
    expect(y).toBeCloseTo(height / 2);
    expect(width / scale).toBeLessThan(0.3);
  });

  it('cuts the world in the Pacific, where readers expect it', () => {
    const { toPoint } = fitView([[LISBON], [TOKYO], [BOSTON]], SHAPE);
    const xs = [BOSTON, LISBON, TOKYO].map((place) => toPoint(place)[0]);
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
    const { width, height } = fitView([part === 0.5 ? flat : tall], SHAPE);
    expect(height).toBe(width * part);
  });
});
