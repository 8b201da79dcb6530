import { type OutlineRun, toRuns } from './outline-run.ts';
import { projectEqualEarth } from './parallel.ts';

/**
 * A line on the globe, prepared for being drawn again and again: what only some projections need is
 * made when it is first asked for.
 */
export class Outline {
  /** Longitude and latitude of each point in turn, radians; longitudes never jump round the globe. */
  readonly positions: Float64Array;
  /** The points of the unit sphere: x, y and z in turn. */
  readonly vectors: Float64Array;
  /** The longitudes that it takes up. */
  readonly west: number;
  readonly east: number;
  /** Whether a closed line goes round a pole, and whether that is the south pole. */
  readonly isAroundPole: boolean;
  readonly isAroundSouthPole: boolean;
  /** What the line encloses, about; steradians. */
  readonly area: number;
  #runs: OutlineRun | undefined;
  #parallels: Float64Array | undefined;

  /**
   * @param positions longitude and latitude of each point in turn, radians; kept, and its longitudes
   * changed by whole turns
   * @param vectors the same points on the unit sphere: x, y and z in turn
   */
  constructor(positions: Float64Array, vectors: Float64Array) {
    let lambda = positions[0] ?? 0;
    let [west, east] = [lambda, lambda];
    for (let at = 0; at < positions.length; at += 2) {
      lambda += toShortTurn((positions[at] as number) - lambda);
      if (lambda < west) west = lambda;
      if (lambda > east) east = lambda;
      positions[at] = lambda;
    }
    [this.positions, this.vectors] = [positions, vectors];
    [this.west, this.east] = [west, east];
    this.isAroundPole = Math.abs(lambda - (positions[0] ?? 0)) > Math.PI;
    this.isAroundSouthPole = this.isAroundPole && toSumOfLatitudes(positions) < 0;
    this.area = toArea(positions, vectors);
  }

  /** All points in runs of runs; the longest, which it is, holds all of them in a circle. */
  get runs(): OutlineRun {
    this.#runs ??= toRuns(this.vectors);
    return this.#runs;
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

function toParallels(positions: Float64Array): Float64Array {
  const parallels = new Float64Array(positions.length);
  for (let at = 0; at < positions.length; at += 2) {
    const [width, y] = projectEqualEarth(1, positions[at + 1] as number);
    parallels[at] = width;
    parallels[at + 1] = y;
  }
  return parallels;
}

function toSumOfLatitudes(positions: Float64Array): number {
  let sum = 0;
  for (let at = 1; at < positions.length; at += 2) sum += positions[at] as number;
  return sum;
}

/** By the trapezia between each side and the equator. */
function toArea(positions: Float64Array, vectors: Float64Array): number {
  let area = 0;
  let lambda = positions[positions.length - 2] ?? 0;
  let sine = vectors[vectors.length - 1] ?? 0;
  for (let at = 0, height = 2; at < positions.length; at += 2, height += 3) {
    const nextSine = vectors[height] as number;
    area += (toShortTurn((positions[at] as number) - lambda) * (sine + nextSine)) / 2;
    lambda = positions[at] as number;
    sine = nextSine;
  }
  return Math.abs(area);
}
