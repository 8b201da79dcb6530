import type { Coordinates } from './sphere.ts';
import type { FlatLine } from './clip.ts';
import { type Outline, toShortTurn } from './outline.ts';
import type { OutlineRun } from './outline-run.ts';
import type { Projection } from './projection.ts';
import {
  DEGREE,
  hasMeeting,
  toCap,
  toCoordinates,
  toCosine,
  toVector,
  type Vector,
} from './sphere.ts';

/** Points beyond the limit are drawn on it, at least this close to each other. */
const LIMIT_STEP = 20 * DEGREE;
const TURN = 2 * Math.PI;

/**
 * Lambert's azimuthal projection around a centre: of small parts of the globe.
 * @param limit radians from the centre: what is farther is drawn at that distance
 * @param seen radians from the centre: of what is farther nothing but its ends need be drawn, as
 * nobody sees where it runs; all is drawn unless this says otherwise
 */
export function toAzimuthal(center: Coordinates, limit: number, seen = Math.PI): Projection {
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
  const view = toCap(c, seen);
  const horizon = (2 * Math.sin(seen / 2)) ** 2;
  const antipode: readonly [number, number] = [toShortTurn(lambda + Math.PI), -center[1] * DEGREE];

  const drawPoints = (line: OpenLine, vectors: Float64Array, from: number, to: number): void => {
    const { points } = line;
    for (let at = 3 * from; at < 3 * to; at += 3) {
      const vx = vectors[at] as number;
      const vy = vectors[at + 1] as number;
      const vz = vectors[at + 2] as number;
      const k = Math.sqrt(2 / Math.max(1 + vx * c[0] + vy * c[1] + vz * c[2], 1e-12));
      let x = k * (vx * east[0] + vy * east[1] + vz * east[2]);
      let y = -k * (vx * north[0] + vy * north[1] + vz * north[2]);
      const distance = x * x + y * y < surelySeen ? 0 : Math.hypot(x, y);
      if (distance > farthest) {
        x *= reach / distance;
        y *= reach / distance;
        if (!line.onLimit) points.push(x, y);
        else if (isFarTurn(line.onLimit, [x, y]))
          followLimit(points, ...(line.pending ?? line.onLimit), x, y);
        else {
          line.pending = [x, y];
          continue;
        }
        line.onLimit = [x, y];
        line.pending = null;
        continue;
      }
      if (line.pending) points.push(...line.pending);
      points.push(x, y);
      line.onLimit = null;
      line.pending = null;
    }
  };

  /** Whether a run is far from all that is seen, and does not go round the far side of the globe. */
  const isFar = (run: OutlineRun): boolean =>
    !hasMeeting(run, view) && toCosine(run.center, c) > -run.cos;

  const project: Projection['project'] = (position) => {
    const v = toVector(position);
    const k = Math.sqrt(2 / Math.max(1 + v[0] * c[0] + v[1] * c[1] + v[2] * c[2], 1e-12));
    return [
      k * (v[0] * east[0] + v[1] * east[1]),
      -k * (v[0] * north[0] + v[1] * north[1] + v[2] * north[2]),
    ];
  };

  const drawRun = (line: OpenLine, vectors: Float64Array, run: OutlineRun): void => {
    const { from, to, parts } = run;
    if (to - from > 2 && isFar(run)) {
      const ends: FlatLine = [];
      const open = { points: ends, onLimit: null, pending: null };
      drawPoints(open, vectors, from, from + 1);
      drawPoints({ ...open, onLimit: null }, vectors, to - 1, to);
      if (isBeyond(ends, horizon)) {
        drawPoints(line, vectors, from, from + 1);
        drawPoints(line, vectors, to - 1, to);
        return;
      }
    }
    if (parts.length === 0) drawPoints(line, vectors, from, to);
    else for (const part of parts) drawRun(line, vectors, part);
  };

  /** What is within less than half of the globe encloses nothing beyond. */
  const mayHold = (run: OutlineRun): boolean => run.cos <= 0 || toCosine(run.center, c) <= -run.cos;

  const projectAll = ({ vectors, runs }: Outline): FlatLine => {
    const line: OpenLine = { points: [], onLimit: null, pending: null };
    drawRun(line, vectors, runs);
    if (line.pending) line.points.push(...line.pending);
    return line.points;
  };

  return {
    project,
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
      isInverted: mayHold(ring.runs) && hasInside(ring, antipode),
    }),
    projectLine: (line) => splitBeyond(projectAll(line), farthest),
  };
}

/** A line while it is drawn. */
interface OpenLine {
  readonly points: FlatLine;
  /** The last point drawn on the limit, and the last one since that is not drawn. */
  onLimit: readonly [number, number] | null;
  pending: readonly [number, number] | null;
}

/** Whether a straight line stays outside of a circle around the centre; its ends do. */
function isBeyond([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: FlatLine, squaredRadius: number): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = -(x1 * dx + y1 * dy);
  const squaredLength = dx * dx + dy * dy;
  if (along <= 0 || along >= squaredLength) return true;
  return (x1 * y2 - y1 * x2) ** 2 > squaredRadius * squaredLength;
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

/** The parts of a line between the points that are drawn on the limit. */
function splitBeyond(line: FlatLine, farthest: number): FlatLine[] {
  const parts: FlatLine[] = [];
  let part: FlatLine | null = null;
  for (let at = 0; at < line.length; at += 2) {
    const [x, y] = [line[at] as number, line[at + 1] as number];
    if (Math.hypot(x, y) >= farthest) part = null;
    else if (part) part.push(x, y);
    else {
      part = [x, y];
      parts.push(part);
    }
  }
  return parts;
}

/**
 * Whether a closed line on the sphere has a point inside: by the sides that cross the meridian
 * from the point to the south pole. The pole itself is inside of one that goes round it.
 */
function hasInside(
  { positions, west, east, isAroundPole, isAroundSouthPole }: Outline,
  [lambda, phi]: readonly [number, number],
): boolean {
  // Most are nowhere near that meridian.
  const first = lambda + Math.ceil((west - lambda) / TURN) * TURN;
  if (first > east && !isAroundPole) return false;
  let crossings = 0;
  const { length } = positions;
  let before = toShortTurn((positions[length - 2] ?? 0) - lambda);
  let beforePhi = positions[length - 1] ?? 0;
  for (let at = 0; at < length; at += 2) {
    const here = toShortTurn((positions[at] as number) - lambda);
    const herePhi = positions[at + 1] as number;
    const across = toShortTurn(here - before);
    const reached = before + across;
    if (before < 0 !== reached < 0 && Math.abs(across) > 0) {
      const crossing = beforePhi + ((0 - before) / across) * (herePhi - beforePhi);
      if (crossing < phi) crossings += 1;
    }
    before = here;
    beforePhi = herePhi;
  }
  return (crossings % 2 === 1) !== isAroundSouthPole;
}
