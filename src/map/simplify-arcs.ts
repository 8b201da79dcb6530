import { geoDistance } from 'd3-geo';
import { memoize } from '../html/memoize.ts';
import type { Atlas, Cap, Coordinates } from './atlas.ts';
import type { MapFrame } from './frame.ts';
import { weighPoints } from './weigh-points.ts';

const SKELETON_STEPS = 4;
/** Every map asks the same of the same arcs. */
const toWeights = memoize(weighPoints);

/**
 * Drops the points that matter less than `tolerance` square units, once projected without a change
 * of areas. `toTolerance` gives each arc its own, by its index. Ends stay, so arcs still meet and
 * neighbours still share their border.
 */
export function simplifyArcs(
  { arcs, caps }: Atlas,
  { scale, cap }: Pick<MapFrame, 'scale' | 'cap'>,
  toTolerance: (arc: number) => number,
): Coordinates[][] {
  return arcs.map((arc, index) => {
    if (!isNear(caps[index], cap)) return toSkeleton(arc);
    const weights = toWeights(arc);
    const smallest = toTolerance(index) / scale ** 2;
    return arc.filter((_, at) => (weights[at] ?? 0) >= smallest);
  });
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
