import { type Cap, toCap } from './sphere.ts';

/** Points of an outline that follow each other, and where on the globe they all lie. */
export interface OutlineRun extends Cap {
  /** Of the first point, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  /** The shorter runs that it is made of; none where it is one of the shortest. */
  readonly parts: readonly OutlineRun[];
}

/** Fewer points than these are projected as fast as one sees that nobody sees them. */
const SHORTEST = 24;
/** How many runs make the next longer one. */
const BRANCHES = 6;

/**
 * The points of an outline in runs of runs, so that those far from a map are left out at one glance.
 * @param vectors the points of the unit sphere: x, y and z in turn
 */
export function toRuns(vectors: Float64Array): OutlineRun {
  const count = vectors.length / 3;
  let runs: OutlineRun[] = [];
  for (let from = 0; from < count || from === 0; from += SHORTEST)
    runs.push(toRun(vectors, from, Math.min(from + SHORTEST, count), []));
  while (runs.length > 1) {
    const longer: OutlineRun[] = [];
    for (let at = 0; at < runs.length; at += BRANCHES) {
      const parts = runs.slice(at, at + BRANCHES);
      longer.push(toRun(vectors, parts[0]?.from ?? 0, parts.at(-1)?.to ?? count, parts));
    }
    runs = longer;
  }
  return runs[0] as OutlineRun;
}

/** The circle around the middle of the points. */
function toRun(
  vectors: Float64Array,
  from: number,
  to: number,
  parts: readonly OutlineRun[],
): OutlineRun {
  let x = 0;
  let y = 0;
  let z = 0;
  for (let at = 3 * from; at < 3 * to; at += 3) {
    x += vectors[at] as number;
    y += vectors[at + 1] as number;
    z += vectors[at + 2] as number;
  }
  const length = Math.hypot(x, y, z) || 1;
  x /= length;
  y /= length;
  z /= length;
  let least = 1;
  for (let at = 3 * from; at < 3 * to; at += 3) {
    const cos =
      (vectors[at] as number) * x +
      (vectors[at + 1] as number) * y +
      (vectors[at + 2] as number) * z;
    if (cos < least) least = cos;
  }
  return { from, to, parts, ...toCap([x, y, z], Math.acos(Math.max(least, -1))) };
}
