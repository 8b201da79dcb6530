import { type Outline, toShortTurn } from './outline.ts';

const TURN = 2 * Math.PI;

/**
 * Whether a closed line on the sphere has a point inside: by the sides that cross the meridian
 * from the point to the south pole. The pole itself is inside of one that goes round it.
 */
export function hasInside(
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
