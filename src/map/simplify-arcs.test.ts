import { geoEquirectangular } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import type { Atlas, Coordinates } from './atlas.ts';
import { simplifyArcs } from './simplify-arcs.ts';

/** One unit for a degree. */
const PLAIN = geoEquirectangular()
  .scale(180 / Math.PI)
  .translate([0, 0]);
const CAPE: readonly Coordinates[] = [
  [0, 0],
  [1, 0.1],
  [2, 0],
  [3, 5],
  [4, 0],
  [5, 0.1],
  [6, 0],
];

describe('simplifyArcs', () => {
  it('drops ripples and keeps the cape', () => {
    expect(simplify(CAPE, 1)).toEqual([
      [0, 0],
      [2, 0],
      [3, 5],
      [4, 0],
      [6, 0],
    ]);
  });

  it('keeps both ends of an arc whatever the tolerance', () => {
    const kept = simplify(CAPE, 1000);
    expect(kept.at(0)).toEqual(CAPE.at(0));
    expect(kept.at(-1)).toEqual(CAPE.at(-1));
  });

  it('keeps everything without tolerance', () => {
    expect(simplify(CAPE, 0)).toEqual(CAPE);
  });
});

function simplify(arc: readonly Coordinates[], tolerance: number): readonly Coordinates[] {
  const atlas: Atlas = { arcs: [arc], caps: [{ center: [3, 0], radius: 1 }], countries: [] };
  const frame = { projection: PLAIN, width: 1, height: 1, scale: 1, cap: null };
  return simplifyArcs(atlas, frame, tolerance)[0] ?? [];
}
