import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toVector } from './sphere.ts';
import { weighPoints } from './weigh-points.ts';

const position = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));

test('points go one by one, the one whose triangle is smallest first', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 2, maxLength: 40 }), (points) => {
      const vectors = Float64Array.from(points.flatMap(toVector));
      expect([...weighPoints(vectors)]).toEqual(weighSlowly(vectors));
    }),
  );
});

/** By looking through all points that are left. */
function weighSlowly(vectors: Float64Array): number[] {
  const left = Array.from({ length: vectors.length / 3 }, (_, index) => index);
  const weights = left.map(() => Number.POSITIVE_INFINITY);
  const end = vectors.subarray(-3);
  const isRing = end.every((value, axis) => value === vectors[axis]);
  let reached = 0;
  while (left.length > (isRing ? 5 : 2)) {
    const areas = left.slice(1, -1).map((_, at) => toArea(vectors, left.slice(at, at + 3)));
    const smallest = areas.indexOf(Math.min(...areas));
    reached = Math.max(reached, areas[smallest] ?? 0);
    weights[left[smallest + 1] ?? 0] = reached;
    left.splice(smallest + 1, 1);
  }
  return weights;
}

function toArea(vectors: Float64Array, [a = 0, b = 0, c = 0]: readonly number[]): number {
  const side = (to: number, axis: number): number =>
    (vectors[3 * to + axis] as number) - (vectors[3 * b + axis] as number);
  const cross = (one: number, other: number): number =>
    side(a, one) * side(c, other) - side(a, other) * side(c, one);
  return Math.sqrt(cross(1, 2) ** 2 + cross(2, 0) ** 2 + cross(0, 1) ** 2) / 2;
}
