import type { MapBox } from './types.ts';

export type Point = readonly [x: number, y: number];
/** The corners of a polygon; the last is joined to the first. */
export type Ring = readonly Point[];

export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The smallest upright rectangle that holds all points; downwards y grows. */
export function toBounds(points: readonly (readonly number[])[]): Bounds {
  const xs = points.map(([x = 0]) => x);
  const ys = points.map(([, y = 0]) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** Whether a point is within these rings, holes (rings within rings) left out. */
export function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  const toTheRight = rings
    .flatMap((ring) => toCrossings(ring, y))
    .filter((crossing) => crossing > x);
  return toTheRight.length % 2 === 1;
}

/** Where a ring meets the horizontal line at y. */
export function toCrossings(ring: Ring, y: number): number[] {
  return ring.flatMap(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    return y1 > y !== y2 > y ? [((x2 - x1) * (y - y1)) / (y2 - y1) + x1] : [];
  });
}

export function toArea(ring: Ring): number {
  let twice = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

/** Whether a point is in an upright box or on its edge. */
export function hasPoint(box: MapBox, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
