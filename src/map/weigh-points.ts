import type { Coordinates } from './sphere.ts';

/** A point on the unit sphere among the points of its arc that are left. */
interface Point {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Steradians of the triangle with its neighbours. */
  area: number;
}

/** A ring of fewer corners besides its end is no shape any more. */
const RING_CORNERS = 3;
const DEGREE = Math.PI / 180;

/**
 * How much each point of an arc matters: the area of the triangle with its neighbours, in steradians,
 * at the moment when all that matter less are gone (Visvalingam and Whyatt's measure). On a map that
 * keeps areas, that area times the square of its scale is what the drawing loses with the point. The
 * ends matter infinitely, so arcs still meet; so do the last corners of a ring that is one arc: whether
 * an island is drawn is a question of its size, not of its corners.
 */
export function weighPoints(arc: readonly Coordinates[]): Float64Array {
  const weights = new Float64Array(arc.length).fill(Number.POSITIVE_INFINITY);
  const [first, last] = [arc.at(0), arc.at(-1)];
  const isRing = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  const left = arc.map(toPoint);
  for (let at = 1; at < left.length - 1; at += 1) updateArea(left, at);
  // A point that shows only once another is gone does not matter less than that one.
  let reached = 0;
  while (left.length > (isRing ? RING_CORNERS : 0) + 2) {
    const at = findSmallest(left);
    const { index, area } = left[at] as Point;
    reached = Math.max(reached, area);
    weights[index] = reached;
    left.splice(at, 1);
    updateArea(left, at - 1);
    updateArea(left, at);
  }
  return weights;
}

function toPoint([longitude, latitude]: Coordinates, index: number): Point {
  const [lambda, phi] = [longitude * DEGREE, latitude * DEGREE];
  return {
    index,
    x: Math.cos(phi) * Math.cos(lambda),
    y: Math.cos(phi) * Math.sin(lambda),
    z: Math.sin(phi),
    area: Number.POSITIVE_INFINITY,
  };
}

/** Arcs are short: to look through all is quicker than to keep them in order. */
function findSmallest(points: readonly Point[]): number {
  let smallest = 1;
  for (let at = 2; at < points.length - 1; at += 1) {
    if ((points[at] as Point).area < (points[smallest] as Point).area) smallest = at;
  }
  return smallest;
}

/** Of the flat triangle: one so small is as large on the sphere. The ends have none. */
function updateArea(points: readonly Point[], at: number): void {
  const [before, point, after] = [points[at - 1], points[at], points[at + 1]];
  if (!before || !point || !after) return;
  const [ax, ay, az] = [before.x - point.x, before.y - point.y, before.z - point.z];
  const [bx, by, bz] = [after.x - point.x, after.y - point.y, after.z - point.z];
  point.area =
    Math.sqrt((ay * bz - az * by) ** 2 + (az * bx - ax * bz) ** 2 + (ax * by - ay * bx) ** 2) / 2;
}
