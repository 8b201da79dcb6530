import type { MapBox } from './types.ts';

export type Point = readonly [x: number, y: number];

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The smallest upright rectangle that holds all points; downwards y grows. */
export function toBounds(points: readonly (readonly number[])[]): Bounds {
  const bounds = {
    left: Number.POSITIVE_INFINITY,
    right: Number.NEGATIVE_INFINITY,
    top: Number.POSITIVE_INFINITY,
    bottom: Number.NEGATIVE_INFINITY,
  };
  for (const [x = 0, y = 0] of points) {
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return bounds;
}

/** Whether two boxes come closer to each other than `clearance`. */
export function areNear(a: MapBox, b: MapBox, clearance: number): boolean {
  return (
    a.x < b.x + b.width + clearance &&
    b.x < a.x + a.width + clearance &&
    a.y < b.y + b.height + clearance &&
    b.y < a.y + a.height + clearance
  );
}

/** Whether a box is within an area of this size, `edge` away from its sides. */
export function isInArea({ x, y, width, height }: MapBox, area: Size, edge: number): boolean {
  return (
    x >= edge && y >= edge && x + width <= area.width - edge && y + height <= area.height - edge
  );
}

export function hasPoint(box: MapBox, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

export function toSquare(x: number, y: number, half: number): MapBox {
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

/** The point of a box that is nearest to another. */
export function toNearest(box: MapBox, x: number, y: number): Point {
  return [
    Math.min(Math.max(x, box.x), box.x + box.width),
    Math.min(Math.max(y, box.y), box.y + box.height),
  ];
}
