import { describe, expect, it } from 'vitest';
import type { Atlas, Coordinates } from './atlas.ts';
import { simplifyArcs } from './simplify-arcs.ts';

/** One unit for a degree. */
const SCALE = 180 / Math.PI;
const CAPE: readonly Coordinates[] = [
  [0, 0],
  [1, 0.1],
  [2, 0],
  [3, 5],
  [4, 0],
  [5, 0.1],
  [6, 0],
];
const ISLAND: readonly Coordinates[] = [
  [0, 0],
  [0, 1],
  [0.5, 1.1],
  [1, 1],
  [1, 0],
  [0, 0],
];

describe('simplifyArcs', () => {
  it('drops ripples and keeps the cape', () => {
    expect(simplify(CAPE, 0.5)).toEqual([
      [0, 0],
      [2, 0],
      [3, 5],
      [4, 0],
      [6, 0],
    ]);
  });

  it('keeps both ends of an arc whatever the tolerance', () => {
    expect(simplify(CAPE, 1000)).toEqual([CAPE.at(0), CAPE.at(-1)]);
  });

  it('keeps everything without tolerance', () => {
    expect(simplify(CAPE, 0)).toEqual(CAPE);
  });

  it('keeps the corners of an island whatever the tolerance', () => {
    expect(simplify(ISLAND, 1000)).toEqual(ISLAND.filter((_, index) => index !== 2));
  });

  it('gives each arc a tolerance of its own', () => {
    const atlas: Atlas = { arcs: [CAPE, CAPE], caps: [], countries: [] };
    const [first, second] = simplifyArcs(atlas, { scale: SCALE, cap: null }, (arc) => arc * 1000);
    expect([first?.length, second?.length]).toEqual([CAPE.length, 2]);
  });
});

function simplify(arc: readonly Coordinates[], tolerance: number): readonly Coordinates[] {
  const atlas: Atlas = { arcs: [arc], caps: [], countries: [] };
  return simplifyArcs(atlas, { scale: SCALE, cap: null }, () => tolerance)[0] ?? [];
}
