/** Degrees: longitude, latitude. */
export type Coordinates = readonly [number, number];

/** A point of the unit sphere. */
export type Vector = readonly [x: number, y: number, z: number];

/** A circle on the globe. */
export interface Cap {
  readonly center: Vector;
  /** Radians; with its cosine and its sine, which are asked for more often. */
  readonly radius: number;
  readonly cos: number;
  readonly sin: number;
}

export const DEGREE = Math.PI / 180;

export function toVector([longitude, latitude]: Coordinates): Vector {
  const [lambda, phi] = [longitude * DEGREE, latitude * DEGREE];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

export function toCoordinates([x, y, z]: Vector): Coordinates {
  return [Math.atan2(y, x) / DEGREE, Math.asin(Math.min(Math.max(z, -1), 1)) / DEGREE];
}

/** Radians between two points, along the sphere. */
export function toDistance(a: Vector, b: Vector): number {
  return Math.acos(Math.min(Math.max(a[0] * b[0] + a[1] * b[1] + a[2] * b[2], -1), 1));
}

export function toCap(center: Vector, radius: number): Cap {
  return { center, radius, cos: Math.cos(radius), sin: Math.sin(radius) };
}

export function hasMeeting(a: Cap, b: Cap): boolean {
  const [ax, ay, az] = a.center;
  const [bx, by, bz] = b.center;
  // The cosine of both radii together.
  const farthest = a.cos * b.cos - a.sin * b.sin;
  return ax * bx + ay * by + az * bz >= farthest || a.radius + b.radius >= Math.PI;
}
