import { type CellCounter, CELL, countCells, countInBox } from './land-grid.ts';
import { areNear, isInArea, toNearest } from './geometry.ts';
import { type LabelBlock, toMapLabel } from './label-block.ts';
import {
  ABROAD_COST,
  BESIDE_COST,
  CLEARANCE,
  COAST_COST,
  LEADER_COST,
  type LabelSpot,
} from './label-spot.ts';
import type { GroundArea, MapGround } from './map-ground.ts';
import type { MapRoom } from './map-scene.ts';
import type { MapBox } from './types.ts';

export interface AreaWish {
  readonly blocks: readonly LabelBlock[];
  /** The cells that are its own. */
  readonly own: CellCounter;
  /** Where they are. */
  readonly area: Pick<GroundArea, 'left' | 'right' | 'top' | 'bottom'>;
  /** Where the name would stand best. */
  readonly x: number;
  readonly y: number;
  /** How far the name may stand from there; its nearest side counts. */
  readonly reach: number;
  /** Inside what is its own alone, partly on the sea too, or beside it and away at the end of a line. */
  readonly where: 'inside' | 'coast' | 'away';
  /** Where no name may stand: dots, other maps. Else the best spots found might all be there. */
  readonly taken: readonly MapBox[];
}

/** Of a kind of spot the best few are enough to choose from. */
const SPOTS_MAX = 16;
/** Spots that are tried for each way to break the name into lines. */
const TRIED_MAX = 360;
/** Spots of one name are this far apart, in parts of its room. */
const SPACING_X = 0.4;
const SPACING_Y = 0.8;
const EDGE = 5;
/** Coast and lakes may take this part of a name that stands inside. */
const INSIDE = 0.97;
/** A neighbour may have this part of a name that stands on its own country otherwise. */
const TOUCHED = 0.12;
const MOSTLY = 0.6;
/** Part of a name that may lie on a country when it stands beside it. */
const BESIDE = 0.15;
/** A name beside its country begins within this distance. */
const NEAR = 2 * CELL;
/** And touches it on this many cells: fewer are a far island, or a cape. */
const TOUCH = 4;
const LEADER_LENGTH = 130;
/** So far from the best spot costs 1. */
const DISTANCE_UNIT = 70;

/** Where the name of an area may stand: inside, beside it on the sea, or at the end of a line. */
export function findAreaSpots(wish: AreaWish, { view, ground }: MapRoom): LabelSpot[] {
  const reach = wish.where === 'away' ? LEADER_LENGTH : 0;
  const found = wish.blocks.flatMap((block, index) => {
    const left = Math.max(wish.area.left - reach - (reach && block.width), EDGE);
    const top = Math.max(wish.area.top - reach - (reach && block.height), EDGE);
    const right = Math.min(wish.area.right + reach, view.width - EDGE) - (reach ? 0 : block.width);
    const bottom =
      Math.min(wish.area.bottom + reach, view.height - EDGE) - (reach ? 0 : block.height);
    const step = Math.max(CELL, Math.sqrt(((right - left) * (bottom - top)) / TRIED_MAX) || CELL);
    const spots: LabelSpot[] = [];
    for (let y = top; y <= bottom; y += step) {
      for (let x = left; x <= right; x += step) {
        const box = { x, y, width: block.width, height: block.height };
        if (!isInArea(box, view, EDGE)) continue;
        if (wish.taken.some((other) => areNear(box, other, CLEARANCE))) continue;
        const spot = toSpot(wish, block, box, ground);
        // Of two equal spots the one on fewer lines is better.
        if (spot) spots.push({ ...spot, cost: spot.cost + index * 0.3 });
      }
    }
    return spots;
  });
  return withoutNeighbours(found.sort((a, b) => a.cost - b.cost));
}

function toSpot(
  wish: AreaWish,
  block: LabelBlock,
  box: MapBox,
  { land, named }: MapGround,
): LabelSpot | null {
  const { own, x, y, where } = wish;
  const cells = countCells(box);
  const mine = countInBox(own, box);
  const isInside = mine >= cells * INSIDE;
  // So it is with most: nothing else of them is asked.
  if (where === 'inside' && !isInside) return null;
  const [toX, toY] = toNearest(box, x, y);
  const length = Math.hypot(toX - x, toY - y);
  if (length > wish.reach) return null;
  const away = Math.hypot(box.x + box.width / 2 - x, (box.y + box.height / 2 - y) * 1.5);
  const base = away / DISTANCE_UNIT;
  const spot = (cost: number): LabelSpot => ({
    label: toMapLabel(block, box.x, box.y, 'middle'),
    box,
    leader: null,
    cost: base + cost,
  });
  if (isInside) {
    const around = grow(box, CELL);
    const isTight = countInBox(own, around) < countCells(around) * INSIDE;
    return spot(isTight ? 1 : 0);
  }
  const foreign = countInBox(land, box) - mine;
  if (mine >= cells * MOSTLY && foreign <= cells * TOUCHED) {
    return spot(1 + COAST_COST * (1 - mine / cells) * 2);
  }
  if (where === 'coast') return null;
  if (
    foreign === 0 &&
    mine <= cells * BESIDE &&
    countInBox(own, grow(box, NEAR)) >= Math.min(TOUCH, own.total)
  ) {
    return spot(BESIDE_COST + mine / cells);
  }
  if (mine > 0 || countInBox(named, box) > 0) return null;
  if (length > LEADER_LENGTH || length < NEAR) return null;
  return {
    ...spot(LEADER_COST + length / 20 + (ABROAD_COST / 2) * (foreign / cells)),
    leader: { from: [x, y], to: [toX, toY] },
  };
}

function grow({ x, y, width, height }: MapBox, by: number): MapBox {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function withoutNeighbours(sorted: readonly LabelSpot[]): LabelSpot[] {
  const kept: LabelSpot[] = [];
  for (const spot of sorted) {
    if (kept.length === SPOTS_MAX) break;
    const isRepeated = kept.some(
      ({ box, label }) =>
        label.lines.length === spot.label.lines.length &&
        Math.abs(box.x - spot.box.x) < box.width * SPACING_X &&
        Math.abs(box.y - spot.box.y) < box.height * SPACING_Y,
    );
    if (!isRepeated) kept.push(spot);
  }
  return kept;
}
