import type { FlatLine } from './clip.ts';
import { hasInside } from './has-inside.ts';
import {
  addOnLimit,
  addWithin,
  clearLine,
  createLimitLine,
  endLine,
  type LimitLine,
  splitBeyond,
} from './limit-line.ts';
import { type Outline, toShortTurn } from './outline.ts';
import type { OutlineRun } from './outline-run.ts';
import type { Projection } from './projection.ts';
import { type Coordinates, DEGREE, hasMeeting, toCap, toCosine } from './sphere.ts';
import { fromPlanePoint, toPlanePoint, toTangentPlane } from './tangent-plane.ts';

/**
 * Lambert's azimuthal projection around a centre: of small parts of the globe.
 * @param limit radians from the centre: what is farther is drawn at that distance
 * @param seen radians from the centre: of what is farther nothing but its ends need be drawn, as
 * nobody sees where it runs; all is drawn unless this says otherwise
 */
export function toAzimuthal(center: Coordinates, limit: number, seen = Math.PI): Projection {
  const plane = toTangentPlane(center);
  const { center: c, east, north } = plane;
  const reach = 2 * Math.sin(limit / 2);
  const farthest = reach * (1 - 1e-9);
  /** Nearer than this it need not be known how far a point is: a root takes longer than all the rest. */
  const surelySeen = (farthest * (1 - 1e-9)) ** 2;
  const view = toCap(c, seen);
  const horizon = (2 * Math.sin(seen / 2)) ** 2;
  const antipode: readonly [number, number] = [
    toShortTurn(center[0] * DEGREE + Math.PI),
    -center[1] * DEGREE,
  ];

  /** As `toPlanePoint`, written out: it is asked for every point of every coast. */
  const drawPoints = (line: LimitLine, vectors: Float64Array, from: number, to: number): void => {
    for (let at = 3 * from; at < 3 * to; at += 3) {
      const vx = vectors[at] as number;
      const vy = vectors[at + 1] as number;
      const vz = vectors[at + 2] as number;
      const k = Math.sqrt(2 / Math.max(1 + vx * c[0] + vy * c[1] + vz * c[2], 1e-12));
      const x = k * (vx * east[0] + vy * east[1] + vz * east[2]);
      const y = -k * (vx * north[0] + vy * north[1] + vz * north[2]);
      const distance = x * x + y * y < surelySeen ? 0 : Math.hypot(x, y);
      if (distance > farthest) {
        const back = reach / distance;
        addOnLimit(line, x * back, y * back);
      } else addWithin(line, x, y);
    }
  };

  /** Whether a run is far from all that is seen, and does not go round the far side of the globe. */
  const isFar = (run: OutlineRun): boolean =>
    !hasMeeting(run, view) && toCosine(run.center, c) > -run.cos;

  /** One line for the first points of runs and one for the last: most runs are looked at no closer. */
  const first = createLimitLine();
  const last = createLimitLine();
  const drawRun = (line: LimitLine, vectors: Float64Array, run: OutlineRun): void => {
    const { from, to, parts } = run;
    if (to - from > 2 && isFar(run)) {
      clearLine(first);
      clearLine(last);
      drawPoints(first, vectors, from, from + 1);
      drawPoints(last, vectors, to - 1, to);
      if (isBeyond(first.points, last.points, horizon)) {
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
    const line = createLimitLine();
    drawRun(line, vectors, runs);
    return endLine(line);
  };

  return {
    project: (position) => toPlanePoint(plane, position),
    invert: (x, y) => fromPlanePoint(plane, x, y),
    projectRing: (ring) => ({
      polygons: [projectAll(ring)],
      isInverted: mayHold(ring.runs) && hasInside(ring, antipode),
    }),
    projectLine: (line) => splitBeyond(projectAll(line), farthest),
  };
}

/** Whether a straight line stays outside of a circle around the centre; its ends do. */
function isBeyond(from: FlatLine, to: FlatLine, squaredRadius: number): boolean {
  const x1 = from[0] as number;
  const y1 = from[1] as number;
  const x2 = to[0] as number;
  const y2 = to[1] as number;
  const dx = x2 - x1;
  const dy = y2 - y1;
  const along = -(x1 * dx + y1 * dy);
  const squaredLength = dx * dx + dy * dy;
  if (along <= 0 || along >= squaredLength) return true;
  return (x1 * y2 - y1 * x2) ** 2 > squaredRadius * squaredLength;
}
