import { describe, expect, it } from 'vitest';
import { findRoom } from './find-room.ts';
import { isInside } from './geometry.ts';
import type { Ring } from './geometry.ts';

const SQUARE: Ring = [
  [0, 0],
  [200, 0],
  [200, 200],
  [0, 200],
];
/** A bay from the east takes the middle. */
const HOOK: Ring = [
  [0, 0],
  [200, 0],
  [200, 80],
  [80, 80],
  [80, 120],
  [200, 120],
  [200, 200],
  [0, 200],
];
const ISLET: Ring = [
  [300, 300],
  [310, 300],
  [310, 310],
];

describe('findRoom', () => {
  it('takes the middle of a plain country', () => {
    const room = findRoom([SQUARE]);
    expect(room?.x).toBeCloseTo(100, -1.2);
    expect(room?.y).toBeCloseTo(100, -1.2);
  });

  it('stays on land where the middle is sea', () => {
    const room = findRoom([HOOK]);
    expect(room?.inside).not.toHaveLength(0);
    for (const [x, y] of room?.inside ?? []) expect(isInside([HOOK], x, y)).toBe(true);
  });

  it('chooses the largest part', () => {
    expect(findRoom([ISLET, SQUARE])?.x).toBeLessThan(200);
  });

  it('has no room in an islet and none at all out of the frame', () => {
    expect(findRoom([ISLET])?.inside).toEqual([]);
    expect(findRoom([])).toBeNull();
  });
});
