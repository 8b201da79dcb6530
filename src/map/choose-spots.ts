import { clipSegment } from './clip.ts';
import { areNear, hasPoint } from './geometry.ts';
import { CLEARANCE, type LabelSpot } from './label-spot.ts';
import type { MapBox } from './types.ts';

/** How often names without a place look for one that may make room. */
const ROUNDS = 2;
/** Of a crowd of names, as many look for one that makes room: the search stays short. */
const SEEKERS_MAX = 12;

/**
 * Chooses a spot for every name, clear of each other, of the obstacles (the dots of all places) and
 * of leader lines. Names choose in their order, each the best spot left; then a name without a place
 * may take one from another name that has a second choice. A name without a place is null.
 * @param names the spots of each name, best first
 */
export function chooseSpots(
  names: readonly (readonly LabelSpot[])[],
  obstacles: readonly MapBox[],
): (LabelSpot | null)[] {
  const clear = names.map((spots) => spots.filter((spot) => isClear(spot, obstacles)));
  const chosen: (LabelSpot | null)[] = names.map(() => null);
  const findBlockers = (spot: LabelSpot, except: number): number[] =>
    chosen.flatMap((other, index) =>
      other && index !== except && doClash(spot, other) ? [index] : [],
    );
  const findFree = (index: number): LabelSpot | null =>
    clear[index]?.find((spot) => findBlockers(spot, index).length === 0) ?? null;
  for (const index of names.keys()) chosen[index] = findFree(index);
  for (let round = 0; round < ROUNDS; round += 1) {
    const seekers = [...names.keys()].filter((index) => chosen[index] === null);
    for (const seeker of seekers.slice(0, SEEKERS_MAX)) makeRoom(seeker);
  }
  return chosen;

  function makeRoom(seeker: number): void {
    for (const spot of clear[seeker] ?? []) {
      const blockers = findBlockers(spot, seeker);
      const [blocker] = blockers;
      if (blocker === undefined) {
        chosen[seeker] = spot;
        return;
      }
      if (blockers.length > 1) continue;
      const before = chosen[blocker] ?? null;
      chosen[seeker] = spot;
      chosen[blocker] = null;
      chosen[blocker] = findFree(blocker);
      if (chosen[blocker]) return;
      chosen[blocker] = before;
      chosen[seeker] = null;
    }
  }
}

/** A name may lie by its own dot, and a line begins there. */
function isClear({ box, leader }: LabelSpot, obstacles: readonly MapBox[]): boolean {
  return obstacles.every(
    (obstacle) =>
      !areNear(box, obstacle, CLEARANCE) &&
      !(leader && !hasPoint(obstacle, ...leader.from) && doesCross(leader, obstacle)),
  );
}

function doClash(a: LabelSpot, b: LabelSpot): boolean {
  return (
    areNear(a.box, b.box, CLEARANCE) ||
    (a.leader !== null && doesCross(a.leader, b.box)) ||
    (b.leader !== null && doesCross(b.leader, a.box)) ||
    (a.leader !== null && b.leader !== null && doMeet(a.leader, b.leader))
  );
}

type Leader = NonNullable<LabelSpot['leader']>;

function doesCross({ from, to }: Leader, { x, y, width, height }: MapBox): boolean {
  const box = { left: x, top: y, right: x + width, bottom: y + height };
  return clipSegment([...from, ...to], 0, box) !== null;
}

/** Whether two lines cross: each has the ends of the other on both its sides. */
function doMeet(a: Leader, b: Leader): boolean {
  return areApart(a, b) && areApart(b, a);
}

function areApart({ from: [x1, y1], to: [x2, y2] }: Leader, other: Leader): boolean {
  const side = ([x, y]: readonly [number, number]): number =>
    Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  return side(other.from) * side(other.to) < 0;
}
