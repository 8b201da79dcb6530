import type { Coordinates } from './sphere.ts';
import { projectEqualEarth } from './parallel.ts';
import { type Cap, DEGREE, type Vector } from './sphere.ts';

/**
 * A line on the globe, prepared for being drawn again and again: what only some projections need is
 * made when it is first asked for.
 */
export class Outline {
  /** Longitude and latitude of each point in turn, radians; longitudes never jump round the globe. */
  readonly positions: Float64Array;
  /** The longitudes that it takes up. */
  readonly west: number;
  readonly east: number;
  /** Whether a closed line goes round a pole. */
  readonly isAroundPole: boolean;
  /** What the line encloses, about; steradians. */
  readonly area: number;
  #vectors: Float64Array | undefined;
  #cap: Cap | undefined;
  #parallels: Float64Array | undefined;

  constructor(points: readonly Coordinates[]) {
    this.positions = new Float64Array(points.length * 2);
    let lambda = (points[0]?.[0] ?? 0) * DEGREE;
    let [west, east] = [lambda, lambda];
    let at = 0;
    for (const [longitude, latitude] of points) {
      lambda += toShortTurn(longitude * DEGREE - lambda);
      if (lambda < west) west = lambda;
      if (lambda > east) east = lambda;
      this.positions[at] = lambda;
      this.positions[at + 1] = latitude * DEGREE;
      at += 2;
    }
    [this.west, this.east] = [west, east];
    this.isAroundPole = Math.abs(lambda - (this.positions[0] ?? 0)) > Math.PI;
    this.area = toArea(this.positions);
  }

  /** The points of the unit sphere: x, y and z in turn. */
  get vectors(): Float64Array {
    this.#vectors ??= toVectors(this.positions);
    return this.#vectors;
  }

  /** A circle that holds all points. */
  get cap(): Cap {
    this.#cap ??= toCap(this.vectors);
    return this.#cap;
  }

  /** For the latitude of each point, in Equal Earth: the width of a radian there, and the height on paper. */
  get parallels(): Float64Array {
    this.#parallels ??= toParallels(this.positions);
    return this.#parallels;
  }
}

/** The same turn, at most half way round: radians. */
export function toShortTurn(angle: number): number {
  return angle - Math.round(angle / (2 * Math.PI)) * 2 * Math.PI;
}

function toVectors(positions: Float64Array): Float64Array {
  const vectors = new Float64Array((positions.length / 2) * 3);
  for (let at = 0, to = 0; at < positions.length; at += 2, to += 3) {
    const [lambda, phi] = [positions[at] as number, positions[at + 1] as number];
    const cos = Math.cos(phi);
    vectors[to] = cos * Math.cos(lambda);
    vectors[to + 1] = cos * Math.sin(lambda);
    vectors[to + 2] = Math.sin(phi);
  }
  return vectors;
}

function toParallels(positions: Float64Array): Float64Array {
  const parallels = new Float64Array(positions.length);
  for (let at = 0; at < positions.length; at += 2) {
    const [width, y] = projectEqualEarth(1, positions[at + 1] as number);
    parallels[at] = width;
    parallels[at + 1] = y;
  }
  return parallels;
}

/** Around the middle of the points. */
function toCap(vectors: Float64Array): Cap {
  let [x, y, z] = [0, 0, 0];
  for (let at = 0; at < vectors.length; at += 3) {
    x += vectors[at] as number;
    y += vectors[at + 1] as number;
    z += vectors[at + 2] as number;
  }
  const length = Math.hypot(x, y, z) || 1;
  const center: Vector = [x / length, y / length, z / length];
  let least = 1;
  for (let at = 0; at < vectors.length; at += 3) {
    const cos =
      (vectors[at] as number) * center[0] +
      (vectors[at + 1] as number) * center[1] +
      (vectors[at + 2] as number) * center[2];
    if (cos < least) least = cos;
  }
  return { center, radius: Math.acos(Math.max(least, -1)) };
}

/** By the trapezia between each side and the equator. */
function toArea(positions: Float64Array): number {
  let area = 0;
  const { length } = positions;
  let lambda = positions[length - 2] ?? 0;
  let sine = Math.sin(positions[length - 1] ?? 0);
  for (let at = 0; at < length; at += 2) {
    const nextSine = Math.sin(positions[at + 1] as number);
    area += (toShortTurn((positions[at] as number) - lambda) * (sine + nextSine)) / 2;
    lambda = positions[at] as number;
    sine = nextSine;
  }
  return Math.abs(area);
}
