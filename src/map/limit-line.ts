import type { FlatLine } from './clip.ts';
import type { Point } from './geometry.ts';
import { toShortTurn } from './outline.ts';
import { DEGREE } from './sphere.ts';

/** A line while it is drawn: what is beyond a circle around the centre, the limit, is drawn on it. */
export interface LimitLine {
  readonly points: FlatLine;
  /** The last point drawn on the limit, and the last one since that is not drawn. */
  onLimit: Point | null;
  pending: Point | null;
}

/** Points on the limit are drawn at least this close to each other. */
const LIMIT_STEP = 20 * DEGREE;

export function createLimitLine(): LimitLine {
  return { points: [], onLimit: null, pending: null };
}

export function clearLine(line: LimitLine): void {
  line.points.length = 0;
  line.onLimit = null;
  line.pending = null;
}

export function addWithin(line: LimitLine, x: number, y: number): void {
  if (line.pending) line.points.push(...line.pending);
  line.points.push(x, y);
  line.onLimit = null;
  line.pending = null;
}

/** Adds a point of the limit, which is drawn only where the line bends on. */
export function addOnLimit(line: LimitLine, x: number, y: number): void {
  const { points, onLimit, pending } = line;
  if (onLimit && !isFarTurn(onLimit, [x, y])) {
    line.pending = [x, y];
    return;
  }
  if (onLimit) followLimit(points, pending ?? onLimit, [x, y]);
  else points.push(x, y);
  line.onLimit = [x, y];
  line.pending = null;
}

export function endLine({ points, pending }: LimitLine): FlatLine {
  if (pending) points.push(...pending);
  return points;
}

/** The parts of a line between the points that are drawn on the limit. */
export function splitBeyond(line: FlatLine, farthest: number): FlatLine[] {
  const parts: FlatLine[] = [];
  let part: FlatLine | null = null;
  for (let at = 0; at < line.length; at += 2) {
    const x = line[at] as number;
    const y = line[at + 1] as number;
    if (Math.hypot(x, y) >= farthest) part = null;
    else if (part) part.push(x, y);
    else {
      part = [x, y];
      parts.push(part);
    }
  }
  return parts;
}

function isFarTurn(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
): boolean {
  return Math.abs(Math.atan2(x1 * y2 - y1 * x2, x1 * x2 + y1 * y2)) > LIMIT_STEP;
}

/** Along the circle at the limit the short way, in steps: a chord would cut through the map. */
function followLimit(points: FlatLine, [x1, y1]: Point, [x2, y2]: Point): void {
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
