import { countInBox } from './land-grid.ts';
import { hasPoint, type Point, type Size } from './geometry.ts';
import type { MapRoom } from './map-scene.ts';
import type { MapBox } from './types.ts';

/** From the side of the map. */
const EDGE = 6;
/** Around the box: what stands closer is hard to tell from it. */
const CLEARANCE = 10;
/** Cells of land that nobody misses. */
const ISLETS = 2;

/**
 * A box of this size in a corner where nothing but sea is, and none of these points; null if there
 * is none. On a map without sea, any corner hides as little. The lower right one is looked at first.
 */
export function findSeaCorner(
  { view, ground: { land, grid } }: MapRoom,
  { width, height }: Size,
  points: readonly Point[],
): MapBox | null {
  const [right, bottom] = [view.width - width - EDGE, view.height - height - EDGE];
  const corners = [
    { x: right, y: bottom },
    { x: EDGE, y: bottom },
    { x: EDGE, y: EDGE },
    { x: right, y: EDGE },
  ];
  const isAllLand = land.total === grid.cells.length;
  for (const corner of corners) {
    const box = { ...corner, width, height };
    const around = {
      x: box.x - CLEARANCE,
      y: box.y - CLEARANCE,
      width: width + 2 * CLEARANCE,
      height: height + 2 * CLEARANCE,
    };
    const isEmpty = isAllLand || countInBox(land, around) <= ISLETS;
    if (isEmpty && !points.some(([x, y]) => hasPoint(around, x, y))) return box;
  }
  return null;
}
