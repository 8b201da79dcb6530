import type { Coordinates } from './sphere.ts';
import type { FlatLine } from './clip.ts';
import { type Outline, toShortTurn } from './outline.ts';
import type { Projection } from './projection.ts';
import { DEGREE, toCoordinates, toVector, type Vector } from './sphere.ts';

/** Points beyond the limit are drawn on it, at least this close to each other. */
const LIMIT_STEP = 20 * DEGREE;

/**
 * Lambert's azimuthal projection around a centre: of small parts of the globe.
 * @param limit radians from the centre: what is farther is drawn at that distance
 */
export function toAzimuthal(center: Coordinates, limit: number): Projection {
  const c = toVector(center);
  const lambda = center[0] * DEGREE;
  const east: Vector = [-Math.sin(lambda), Math.cos(lambda), 0];
  const north: Vector = [
    -c[2] * Math.cos(lambda),
    -c[2] * Math.sin(lambda),
    Math.hypot(c[0], c[1]),
  ];
  const reach = 2 * Math.sin(limit / 2);
  const farthest = reach * (1 - 1e-9);
  /** Nearer than this it need not be known how far a point is: a root takes longer than all the rest. */
  const surelySeen = (farthest * (1 - 1e-9)) ** 2;
  const antipode: readonly [number, number] = [toShortTurn(lambda + Math.PI), -center[1] * DEGREE];

  const projectAll = ({ vectors }: Outline): FlatLine => {
    const points: FlatLine = [];
    // The last point drawn on the limit, and the last one since that is not drawn.
    let onLimit: readonly [number, number] | null = null;
    let pending: readonly [number, number] | null = null;
    for (let at = 0; at < vectors.length; at += 3) {
      const [vx, vy, vz] = [
        vectors[at] as number,
        vectors[at + 1] as number,
        vectors[at + 2] as number,
      ];
      const k = Math.sqrt(2 / Math.max(1 + vx * c[0] + vy * c[1] + vz * c[2], 1e-12));
      let x = k * (vx * east[0] + vy * east[1] + vz * east[2]);
      let y = -k * (vx * north[0] + vy * north[1] + vz * north[2]);
      const distance = x * x + y * y < surelySeen ? 0 : Math.hypot(x, y);
      if (distance > farthest) {
        x *= reach / distance;
        y *= reach / distance;
        if (!onLimit) points.push(x, y);
        else if (isFarTurn(onLimit, [x, y])) followLimit(points, ...(pending ?? onLimit), x, y);
        else {
          pending = [x, y];
          continue;
        }
        [onLimit, pending] = [[x, y], null];
        continue;
      }
      if (pending) points.push(...pending);
      points.push(x, y);
      [onLimit, pending] = [null, null];
    }
    if (pending) points.push(...pending);
    return points;
  };

  return {
    project: (position) => {
      const v = toVector(position);
      const k = Math.sqrt(2 / Math.max(1 + v[0] * c[0] + v[1] * c[1] + v[2] * c[2], 1e-12));
      return [
        k * (v[0] * east[0] + v[1] * east[1]),
        -k * (v[0] * north[0] + v[1] * north[1] + v[2] * north[2]),
      ];
    },
    invert: (x, y) => {
      const distance = Math.hypot(x, y);
      if (distance > 2) return null;
      const angle = 2 * Math.asin(distance / 2);
      const [cos, sin] = [Math.cos(angle), distance === 0 ? 0 : Math.sin(angle) / distance];
      return toCoordinates([
        cos * c[0] + sin * (x * east[0] - y * north[0]),
        cos * c[1] + sin * (x * east[1] - y * north[1]),
        cos * c[2] - sin * y * north[2],
      ]);
    },
    projectRing: (ring) => ({
      polygons: [projectAll(ring)],
      isInverted: hasInside(ring.positions, antipode),
    }),
    projectLine: (line) => splitBeyond(projectAll(line), farthest),
  };
}

function isFarTurn(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): boolean {
  return Math.abs(Math.atan2(x1 * y2 - y1 * x2, x1 * x2 + y1 * y2)) > LIMIT_STEP;
}

/** Along the circle at the limit the short way, in steps: a chord would cut through the map. */
function followLimit(points: FlatLine, x1: number, y1: number, x2: number, y2: number): void {
  const from = Math.atan2(y1, x1);
  const turn = toShortTurn(Math.atan2(y2, x2) - from);
  const steps = Math.ceil(Math.abs(turn) / LIMIT_STEP);
  const radius = Math.hypot(x1, y1);
  points.push(x1, y1);
  for (let step = 1; step < steps; step += 1) {
    const angle = from + (turn * step) / steps;
    points.push(radius * Math.cos(angle), radius * Math.sin(angle));
  }
  points.push(x2, y2);
}

function splitBeyond(line: FlatLine, farthest: number): FlatLine[] {
  const points = Array.from({ length: line.length / 2 }, (_, at) => [
    line[2 * at] as number,
    line[2 * at + 1] as number,
  ]);
  return splitAt(points, ([x = 0, y = 0]) => Math.hypot(x, y) >= farthest).map((part) =>
    part.flat(),
  );
}

/** The parts between the points that do not count. */
function splitAt<Point>(points: readonly Point[], isGap: (point: Point) => boolean): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] | null = null;
  for (const point of points) {
    if (isGap(point)) {
      part = null;
    } else if (part) {
      part.push(point);
    } else {
      part = [point];
      parts.push(part);
    }
  }
  return parts;
}

/**
 * Whether a closed line on the sphere has a point inside: by the sides that cross the meridian
 * from the point to the south pole. The pole itself is inside of one that goes round it.
 */
function hasInside(positions: Float64Array, [lambda, phi]: readonly [number, number]): boolean {
  let crossings = 0;
  let turned = 0;
  const { length } = positions;
  let before = toShortTurn((positions[length - 2] ?? 0) - lambda);
  let beforePhi = positions[length - 1] ?? 0;
  let south = 0;
  for (let at = 0; at < length; at += 2) {
    const here = toShortTurn((positions[at] as number) - lambda);
    const herePhi = positions[at + 1] as number;
    const across = toShortTurn(here - before);
    turned += across;
    south += herePhi;
    const reached = before + across;
    if (before < 0 !== reached < 0 && Math.abs(across) > 0) {
      const crossing = beforePhi + ((0 - before) / across) * (herePhi - beforePhi);
      if (crossing < phi) crossings += 1;
    }
    before = here;
    beforePhi = herePhi;
  }
  const hasSouthPole = Math.abs(turned) > Math.PI && south < 0;
  return (crossings % 2 === 1) !== hasSouthPole;
}
