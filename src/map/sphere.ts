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
  return Math.acos(Math.min(Math.max(toCosine(a, b), -1), 1));
}

/** Of the angle between two points. By their places: to take vectors apart takes longer than the sum. */
export function toCosine(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function toCap(center: Vector, radius: number): Cap {
  return { center, radius, cos: Math.cos(radius), sin: Math.sin(radius) };
}

/** A circle that holds some others. */
export function toCommonCap(caps: readonly Cap[]): Cap {
  const sum = (axis: 0 | 1 | 2): number => caps.reduce((all, { center }) => all + center[axis], 0);
  const middle: Vector = [sum(0), sum(1), sum(2)];
  const length = Math.hypot(...middle) || 1;
  const center: Vector = [middle[0] / length, middle[1] / length, middle[2] / length];
  const reaches = caps.map((cap) => toDistance(center, cap.center) + cap.radius);
  return toCap(center, Math.min(Math.max(...reaches), Math.PI));
}

export function hasMeeting(a: Cap, b: Cap): boolean {
  // The cosine of both radii together.
  const farthest = a.cos * b.cos - a.sin * b.sin;
  return toCosine(a.center, b.center) >= farthest || a.radius + b.radius >= Math.PI;
}
