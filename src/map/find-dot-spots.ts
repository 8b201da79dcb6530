import { isInArea, toNearest } from './geometry.ts';
import { type LabelBlock, toMapLabel } from './label-block.ts';
import { ABROAD_COST, LEADER_COST, type LabelSpot } from './label-spot.ts';
import { CELL, countCells, countInBox, getCell, SEA } from './land-grid.ts';
import type { MapGround } from './map-ground.ts';
import type { MapRoom } from './map-scene.ts';
import type { MapBox, MapLabel } from './types.ts';

interface DotWish {
  readonly blocks: readonly LabelBlock[];
  readonly x: number;
  readonly y: number;
  /** Half the side of the square that the dot keeps for itself. */
  readonly size: number;
  /** The values of the cells of its country; none where it lies in none. */
  readonly own: readonly number[];
  /** Whether the name may stand away at the end of a line. */
  readonly hasLeader: boolean;
}

/** A way from the dot, and how a name that lies there is set. */
interface Direction {
  readonly cos: number;
  readonly sin: number;
  readonly anchor: MapLabel['anchor'];
}

const GAP = 5;
const EDGE = 5;
/** How far leader lines reach. */
const LEADER_REACHES = [26, 52, 84];
/** From east, the best side in print, round to the worst. */
const DIRECTIONS = [0, 180, -90, 90, -35, 35, 145, 215].map(toDirection);
const LEADER_DIRECTIONS = [-30, 30, 150, 210, 0, 180, -60, 60, 120, 240, -90, 90].map(toDirection);
/** Of two equally clear spots the earlier in the order of preference wins. */
const ORDER_COST = 0.2;
/** A name half on land and half on the sea is harder to read. */
const COAST_COST = 2;

/** Where the name of a dot may stand: at its sides, or away at the end of a line. */
export function findDotSpots(wish: DotWish, { view, ground }: MapRoom): LabelSpot[] {
  const spots: LabelSpot[] = [];
  const add = (toward: Direction, reach: number, cost: number): void => {
    for (const block of wish.blocks) {
      const box = toBox(wish, block, toward, reach);
      if (!isInArea(box, view, EDGE)) continue;
      if (reach === 0 && isAbroad(box, wish.own, ground)) continue;
      const leader: LabelSpot['leader'] =
        reach > 0 ? { from: [wish.x, wish.y], to: toNearest(box, wish.x, wish.y) } : null;
      spots.push({
        label: toMapLabel(block, box.x, box.y, toward.anchor),
        box,
        leader,
        cost: cost + toGroundCost(box, leader, wish.own, ground),
      });
    }
  };
  for (const [order, toward] of DIRECTIONS.entries()) add(toward, 0, order * ORDER_COST);
  for (const reach of wish.hasLeader ? LEADER_REACHES : [])
    for (const [order, toward] of LEADER_DIRECTIONS.entries())
      add(toward, reach, LEADER_COST + reach / 20 + order * ORDER_COST);
  return spots.sort((a, b) => a.cost - b.cost);
}

/**
 * Whether the middle of a name stands in a country that is not its own, or so close to one that the
 * grid cannot tell.
 */
function isAbroad(
  { x, y, width, height }: MapBox,
  own: readonly number[],
  { grid }: MapGround,
): boolean {
  for (let right = -1; right <= 1; right += 1) {
    for (let down = -1; down <= 1; down += 1) {
      const cell = getCell(grid, x + width / 2 + right * CELL, y + height / 2 + down * CELL);
      if (cell !== undefined && cell !== SEA && !own.includes(cell)) return true;
    }
  }
  return false;
}

function toGroundCost(
  box: MapBox,
  leader: LabelSpot['leader'],
  own: readonly number[],
  ground: MapGround,
): number {
  const part = countInBox(ground.land, box) / countCells(box);
  const mixed = Math.min(part, 1 - part) * 2 * COAST_COST;
  return mixed + (leader && isAbroad(box, own, ground) ? ABROAD_COST / 2 : 0);
}

/** The room of a label in this direction from the dot. */
function toBox(
  { x, y, size }: DotWish,
  { width, height }: LabelBlock,
  { cos, sin, anchor }: Direction,
  reach: number,
): MapBox {
  const distance = size + GAP + reach;
  const [toX, toY] = [x + cos * distance, y + sin * distance];
  const left = anchor === 'start' ? toX : toX - (anchor === 'end' ? width : width / 2);
  // The side of the box that faces the dot touches the point.
  return { x: left, y: toY - height / 2 + (sin * height) / 2, width, height };
}

function toDirection(degrees: number): Direction {
  const cos = Math.cos((degrees * Math.PI) / 180);
  const sin = Math.sin((degrees * Math.PI) / 180);
  return { cos, sin, anchor: cos > 0.4 ? 'start' : cos < -0.4 ? 'end' : 'middle' };
}
