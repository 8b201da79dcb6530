import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toAzimuthal } from './azimuthal.ts';
import type { FlatLine } from './clip.ts';
import { getLandLevel } from './land-level.ts';
import { DEGREE } from './sphere.ts';

const { land } = getLandLevel(1e-5);
/** Radians from what is seen to the limit. */
const MARGIN = 15 * DEGREE;
const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -90, max: 90, noNaN: true });
const part = fc.double({ min: 0, max: 0.99, noNaN: true });

function toPairs(polygon: FlatLine): [x: number, y: number][] {
  return Array.from({ length: polygon.length / 2 }, (_, at) => [
    polygon[2 * at] as number,
    polygon[2 * at + 1] as number,
  ]);
}

/** Whether a point is inside by the rule of even and odd. */
function isInside(polygon: FlatLine, x: number, y: number): boolean {
  let isIn = false;
  let [beforeX, beforeY] = [polygon.at(-2) ?? 0, polygon.at(-1) ?? 0];
  for (let at = 0; at < polygon.length; at += 2) {
    const [hereX, hereY] = [polygon[at] as number, polygon[at + 1] as number];
    if (beforeY > y !== hereY > y) {
      const crossing = beforeX + ((y - beforeY) / (hereY - beforeY)) * (hereX - beforeX);
      if (crossing > x) isIn = !isIn;
    }
    [beforeX, beforeY] = [hereX, hereY];
  }
  return isIn;
}

test('what nobody sees is left out, and what is seen stays', () => {
  fc.assert(
    fc.property(
      fc.tuple(longitude, latitude),
      fc.double({ min: 1, max: 90, noNaN: true }),
      fc.array(fc.tuple(part, fc.double({ min: 0, max: 6.28, noNaN: true })), { maxLength: 30 }),
      (center, degrees, points) => {
        const seen = degrees * DEGREE;
        const whole = toAzimuthal(center, seen + MARGIN);
        const seenOnly = toAzimuthal(center, seen + MARGIN, seen);
        for (const ring of land.slice(0, 40)) {
          const one = whole.projectRing(ring);
          const other = seenOnly.projectRing(ring);
          expect(other.isInverted).toBe(one.isInverted);
          const reach = 2 * Math.sin(seen / 2);
          const left = new Set(other.polygons.flatMap((polygon) => toPairs(polygon).map(String)));
          const lost = one.polygons
            .flatMap(toPairs)
            .filter(([x, y]) => Math.hypot(x, y) < reach && !left.has(String([x, y])));
          expect(lost).toEqual([]);
          for (const [radius, angle] of points) {
            const [x, y] = [reach * radius * Math.cos(angle), reach * radius * Math.sin(angle)];
            const isIn = (polygons: readonly FlatLine[]): boolean =>
              polygons.filter((polygon) => isInside(polygon, x, y)).length % 2 === 1;
            expect(isIn(other.polygons)).toBe(isIn(one.polygons));
          }
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('of the land of the globe, a map of one country draws few points', () => {
  const { land: fine } = getLandLevel(1e-8);
  const count = (seen?: number): number =>
    fine.reduce((sum, ring) => {
      const { polygons } = toAzimuthal([10, 51], Math.PI, seen).projectRing(ring);
      return sum + polygons.reduce((points, { length }) => points + length / 2, 0);
    }, 0);
  expect(count(5 * DEGREE)).toBeLessThan(count() / 5);
});
