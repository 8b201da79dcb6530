import { geoDistance } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { Atlas, Cap, Coordinates } from './atlas.ts';
import type { Frame } from './frame.ts';

type Point = readonly [number, number];

/** Passes double the tolerance up to its full value, so that the least important points go first. */
const PASSES = 5;
const SKELETON_STEPS = 4;

/**
 * Drops the points whose triangle with their neighbours covers less than `tolerance` square units
 * once projected (Visvalingam and Whyatt's measure). Ends stay, so arcs still meet and neighbours
 * still share their border.
 */
export function simplifyArcs(
  { arcs, caps }: Atlas,
  { projection, cap }: Frame,
  tolerance: number,
): Coordinates[][] {
  return arcs.map((arc, index) =>
    isNear(caps[index], cap) ? simplifyArc(arc, projection, tolerance) : toSkeleton(arc),
  );
}

/** Whether a frame may show something of an arc; a frame without a circle shows all. */
export function isNear(arc: Cap | undefined, frame: Cap | null): boolean {
  if (frame === null || arc === undefined) return true;
  return geoDistance([...arc.center], [...frame.center]) <= arc.radius + frame.radius;
}

/** Enough of an arc out of sight to close the shapes that it belongs to. */
function toSkeleton(arc: readonly Coordinates[]): Coordinates[] {
  const step = Math.ceil((arc.length - 1) / SKELETON_STEPS);
  return arc.filter((_, index) => index % step === 0 || index === arc.length - 1);
}

function simplifyArc(arc: readonly Coordinates[], projection: GeoProjection, tolerance: number) {
  let kept = arc.map((position) => ({ position, point: projection([...position]) as Point }));
  for (let pass = PASSES - 1; pass >= 0; pass -= 1) {
    const limit = tolerance / 2 ** pass;
    let droppedBefore = false;
    kept = kept.filter(({ point }, index) => {
      const previous = kept[index - 1];
      const next = kept[index + 1];
      const drop =
        !droppedBefore &&
        previous !== undefined &&
        next !== undefined &&
        triangleArea(previous.point, point, next.point) < limit;
      droppedBefore = drop;
      return !drop;
    });
  }
  return kept.map(({ position }) => position);
}

function triangleArea(a: Point, b: Point, c: Point): number {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}
