import { describe, expect, it } from 'vitest';
import { findDotSpots } from './find-dot-spots.ts';
import { ABROAD_COST, type LabelSpot } from './label-spot.ts';
import { createCellCounter, createLandGrid, SEA } from './land-grid.ts';
import type { MapGround } from './map-ground.ts';

const FRAME = { width: 400, height: 400 };
/** A dot in the middle of the frame, on the left of whose country another one begins. */
const [OWN, ABROAD] = [1, 2];
const BORDER = 150;
const WISH = {
  blocks: [{ lines: ['Aquí'], width: 40, height: 20, ascent: 15 }],
  x: 200,
  y: 200,
  size: 4,
  own: [OWN],
};

describe('a name that stands in a land where it does not belong', () => {
  const left = (spots: readonly LabelSpot[]): LabelSpot | undefined =>
    spots.find(({ box, leader }) => leader && box.x + box.width < BORDER && box.y === 190);

  it('costs more than the same name over its own', () => {
    const mistaken = left(find({ hasLeader: true, neighbour: ABROAD }));
    const right = left(find({ hasLeader: true, neighbour: OWN }));
    expect(mistaken?.box).toEqual(right?.box);
    expect((mistaken?.cost ?? 0) - (right?.cost ?? 0)).toBeCloseTo(ABROAD_COST / 2);
  });

  it('is not there at all without a line', () => {
    const spots = find({ hasLeader: false, neighbour: ABROAD, border: 198 });
    expect(spots.length).toBeGreaterThan(0);
    for (const { box } of spots) expect(box.x + box.width / 2).toBeGreaterThan(198);
  });

  it('is chosen after every spot that tells the truth and costs as much otherwise', () => {
    const spots = find({ hasLeader: true, neighbour: ABROAD });
    const costs = spots.map(({ cost }) => cost);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
  });
});

function find({
  hasLeader,
  neighbour,
  border = BORDER,
}: {
  readonly hasLeader: boolean;
  readonly neighbour: number;
  readonly border?: number;
}): LabelSpot[] {
  const grid = createLandGrid(FRAME.width, FRAME.height);
  grid.fill([[border, 0, FRAME.width, 0, FRAME.width, FRAME.height, border, FRAME.height]], OWN);
  grid.fill([[0, 0, border, 0, border, FRAME.height, 0, FRAME.height]], neighbour);
  const ground: MapGround = {
    grid,
    land: createCellCounter(grid, (value) => value !== SEA),
    named: createCellCounter(grid, () => false),
    areas: new Map(),
    findValue: () => undefined,
  };
  return findDotSpots({ ...WISH, hasLeader }, { view: FRAME, ground });
}
