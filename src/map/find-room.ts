import { isInside, toArea, toBounds, toCrossings } from './geometry.ts';
import type { Ring } from './geometry.ts';

export interface Room {
  /** Points for a name, best first; none where the country is too small to hold one. */
  readonly inside: readonly (readonly [number, number])[];
  /** Middle of the largest part that is in the frame. */
  readonly x: number;
  readonly y: number;
  /** From there to the border. */
  readonly reach: Reach;
}

/** Distances from a point to the edges of what it stands for. */
export interface Reach {
  readonly left: number;
  readonly right: number;
  readonly up: number;
  readonly down: number;
}

/** Distance between the points tried, in units of the view box. */
const GRID = 14;
/** How many points are worth trying: later ones are too near the border. */
const TRIED = 14;
/** Names are about this much wider than high, so room to the sides counts for less. */
const WIDTH_OF_NAMES = 2.5;
/** Half the height of a name and a little: less room than this is none. */
const SMALLEST_ROOM = 15;

/** Where a country's name may stand; null if no part of it is in the frame. */
export function findRoom(rings: readonly Ring[]): Room | null {
  const largest = rings.reduce<Ring | null>(
    (best, ring) => (best === null || toArea(ring) > toArea(best) ? ring : best),
    null,
  );
  if (!largest || toArea(largest) === 0) return null;
  const { left, right, top, bottom } = toBounds(largest);
  const points: { x: number; y: number; room: number }[] = [];
  for (let y = top + GRID / 2; y < bottom; y += GRID) {
    for (let x = left + GRID / 2; x < right; x += GRID) {
      if (isInside([largest], x, y)) points.push({ x, y, room: toRoom(largest, x, y) });
    }
  }
  const fromMiddle = ({ x, y }: { x: number; y: number }) =>
    Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2);
  points.sort((a, b) => Math.round(b.room - a.room) || fromMiddle(a) - fromMiddle(b));
  const middle = points[0] ?? { x: (left + right) / 2, y: (top + bottom) / 2 };
  return {
    inside: points
      .filter(({ room }) => room >= SMALLEST_ROOM)
      .slice(0, TRIED)
      .map(({ x, y }) => [x, y] as const),
    x: middle.x,
    y: middle.y,
    reach: toReach(largest, middle.x, middle.y),
  };
}

function toReach(ring: Ring, x: number, y: number): Reach {
  const across = toCrossings(ring, y);
  const along = toCrossings(
    ring.map(([ringX, ringY]) => [ringY, ringX]),
    x,
  );
  return {
    left: toGap(across, x, -1),
    right: toGap(across, x, 1),
    up: toGap(along, y, -1),
    down: toGap(along, y, 1),
  };
}

function toGap(crossings: readonly number[], from: number, sign: 1 | -1): number {
  const gaps = crossings.map((crossing) => (crossing - from) * sign).filter((gap) => gap >= 0);
  return gaps.length === 0 ? 0 : Math.min(...gaps);
}

/** Distance to the nearest border, sideways distances shortened. */
function toRoom(ring: Ring, x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  ring.forEach(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    const dx = (x2 - x1) / WIDTH_OF_NAMES;
    const dy = y2 - y1;
    const px = (x - x1) / WIDTH_OF_NAMES;
    const py = y - y1;
    const along = Math.min(Math.max((px * dx + py * dy) / (dx * dx + dy * dy || 1), 0), 1);
    nearest = Math.min(nearest, Math.hypot(px - along * dx, py - along * dy));
  });
  return nearest;
}
