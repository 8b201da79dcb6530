import { memoize } from '../html/memoize.ts';
import type { Outline } from './outline.ts';
import type { Cap } from './sphere.ts';

/** Of each circle: its centre, and the cosine and the sine of its radius. */
const NUMBERS_EACH = 5;

/** The outlines of a list that may have a part within a circle. */
export function findMeeting(outlines: readonly Outline[], cap: Cap): Outline[] {
  const circles = toCircles(outlines);
  const [x, y, z] = cap.center;
  const { cos, sin } = cap;
  const found: Outline[] = [];
  for (let index = 0, at = 0; index < outlines.length; index += 1, at += NUMBERS_EACH) {
    const ownCos = circles[at + 3] as number;
    const ownSin = circles[at + 4] as number;
    const between =
      x * (circles[at] as number) +
      y * (circles[at + 1] as number) +
      z * (circles[at + 2] as number);
    // The cosine of both radii together; where they are half the globe together, its sine is not positive.
    if (between >= cos * ownCos - sin * ownSin || sin * ownCos + cos * ownSin <= 0)
      found.push(outlines[index] as Outline);
  }
  return found;
}

/** Side by side: a thousand circles that lie about in memory take longer to find than to ask. */
const toCircles = memoize((outlines: readonly Outline[]): Float64Array => {
  const circles = new Float64Array(outlines.length * NUMBERS_EACH);
  for (const [index, { runs }] of outlines.entries())
    circles.set([...runs.center, runs.cos, runs.sin], index * NUMBERS_EACH);
  return circles;
});
