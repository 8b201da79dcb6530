import type { Reach } from './find-room.ts';
import type { Land } from './draw-land.ts';
import { hasPoint } from './geometry.ts';
import type { Point, Ring } from './geometry.ts';
import { toAbroadCost, toCornerCost, toSurroundings } from './label-cost.ts';
import type { Surroundings } from './label-cost.ts';
import { toTextWidth } from './text-width.ts';
import type { MapBox, MapLabel } from './types.ts';

/** Inside the country, beside it or the dot, or away from it at the end of a line. */
export type LabelDistance = 'inside' | 'beside' | 'away';

/** Something on the map that wants its name beside it. */
export interface LabelWish {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** How far from the point the name may begin: beyond the dot, or beyond the border. */
  readonly reach: Reach;
  /** Countries are set in spaced capitals, as on printed maps. */
  readonly capitals: boolean;
  readonly farthest: LabelDistance;
  /** The country's outline; none for a spot. */
  readonly own: readonly Ring[];
  /** Points of a large country where its name may stand, best first; none for a dot. */
  readonly inside: readonly Point[];
}

export interface PlacedLabel {
  readonly label: MapLabel;
  readonly box: MapBox;
  /** Where the line from the point ends, if the label stands away from it. */
  readonly leader: { readonly x: number; readonly y: number } | null;
  /** How much worse this spot is than a perfect one. */
  readonly cost: number;
}

/** Units of the view box: about 12 px on a narrow phone. */
export const LABEL_SIZE = 27;
/** Spaced capitals of this size are as tall as the small letters' ascenders, nearly. */
export const CAPITALS_SIZE = 20;
const CAPITALS_SPACING = 1.5;
export const LINE_HEIGHT = 27;
/** From the top of a line's box to its baseline. */
const ASCENT = 19;
const GAP = 5;
// Costs of a label's spot; a corner of coast or border under the name costs 1.
/** A line to the name. */
const LEADER_COST = 10;
/** A name outside a country that has room inside. */
const LEAVING_COST = 4;
/** A name that is not on the map at all. */
const UNPLACED_COST = 60;
/** Of two equally clear spots the earlier in the order of preference wins. */
const ORDER_COST = 0.05;
/** How often each name is tried before the others. */
const ROUNDS = 2;
/** With more names than this the first order stands: trying others takes too long. */
const MANY = 40;
/** Between a label and anything else. */
const CLEARANCE = 3;
const EDGE = 5;
/** A longer name takes two or three lines. */
const LINE_LENGTH = 11;
/** How far leader lines reach, nearest first. */
const LEADER_REACHES = [26, 44, 66, 92, 124, 160];
/** From east, the best side in print, round to the worst. */
const DIRECTIONS = [0, -30, 30, 180, 150, 210, -60, 60, 120, 240, -90, 90];

/** Lines of text and the room that they take. */
interface Block {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/**
 * Finds a place for every name: inside the frame, clear of each other, of the obstacles (the dots
 * of all places) and of leader lines; by preference clear of the corners of coasts and borders. A
 * name without a place is null. Names choose in the order of the wishes, each the best spot left;
 * then each in turn may choose first, if that makes the whole map better.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly MapBox[],
  land: Land,
  frame: { readonly width: number; readonly height: number },
): (PlacedLabel | null)[] {
  const surroundings = toSurroundings(land);
  const candidates = wishes.map((wish) =>
    toCandidates(wish, surroundings).filter(({ box }) => isWithin(box, frame)),
  );
  const place = (order: readonly number[]) => placeInOrder(wishes, candidates, order, obstacles);
  let order = wishes.map((_, index) => index);
  let best = place(order);
  const rounds = wishes.length > MANY ? 0 : ROUNDS;
  for (let round = 0; round < rounds; round += 1) {
    for (let index = 0; index < wishes.length; index += 1) {
      const other = [index, ...order.filter((at) => at !== index)];
      const placed = place(other);
      if (toCost(placed) < toCost(best)) [best, order] = [placed, other];
    }
  }
  return best;
}

function placeInOrder(
  wishes: readonly LabelWish[],
  candidates: readonly (readonly PlacedLabel[])[],
  order: readonly number[],
  obstacles: readonly MapBox[],
): (PlacedLabel | null)[] {
  const placed: (PlacedLabel | null)[] = wishes.map(() => null);
  const boxes = [...obstacles];
  const leaders: Segment[] = [];
  for (const index of order) {
    const wish = wishes[index];
    if (!wish) continue;
    const others = boxes.filter((box) => !hasPoint(box, wish.x, wish.y));
    const found = candidates[index]?.find(
      ({ box, leader }) =>
        !boxes.some((other) => overlaps(box, other)) &&
        !leaders.some((line) => crosses(line, box)) &&
        (leader === null ||
          !others.some((other) => crosses([wish.x, wish.y, leader.x, leader.y], other))),
    );
    if (!found) continue;
    placed[index] = found;
    boxes.push(found.box);
    if (found.leader) leaders.push([wish.x, wish.y, found.leader.x, found.leader.y]);
  }
  return placed;
}

function toCost(placed: readonly (PlacedLabel | null)[]): number {
  return placed.reduce((sum, label) => sum + (label?.cost ?? UNPLACED_COST), 0);
}

/** All spots for a name, best first. */
function toCandidates(wish: LabelWish, surroundings: Surroundings): readonly PlacedLabel[] {
  const layouts = toLayouts(wish.text).map((lines) => measure(lines, wish.capitals));
  const inside = wish.inside.flatMap(([x, y]) =>
    layouts.map((block) => toLabel(block, x, y - block.height / 2, 'middle', null)),
  );
  const distances = { inside: [], beside: [GAP], away: [GAP, ...LEADER_REACHES] }[wish.farthest];
  const outside = distances.flatMap((distance) =>
    DIRECTIONS.flatMap((degrees) =>
      layouts.map((block) => toBeside(wish, block, degrees, distance)),
    ),
  );
  const own = new Set(wish.own.flat().map(String));
  const leaving = wish.inside.length > 0 ? LEAVING_COST : 0;
  return [
    ...inside,
    ...outside.map((label) => ({
      ...label,
      cost:
        leaving +
        (label.leader ? LEADER_COST : 0) +
        (wish.capitals ? toAbroadCost(label.box, wish.own, surroundings) : 0),
    })),
  ]
    .map((label, index) => ({
      ...label,
      cost: label.cost + toCornerCost(label.box, own, surroundings) + index * ORDER_COST,
    }))
    .sort((one, other) => one.cost - other.cost);
}

/** A label in this direction from the wish; with a leader line if it is not close by. */
function toBeside(wish: LabelWish, block: Block, degrees: number, distance: number): PlacedLabel {
  const cos = Math.cos((degrees * Math.PI) / 180);
  const sin = Math.sin((degrees * Math.PI) / 180);
  const { left, right, up, down } = wish.reach;
  const x = wish.x + cos * ((cos > 0 ? right : left) + distance);
  const y = wish.y + sin * ((sin > 0 ? down : up) + distance);
  const anchor = cos > 0.4 ? 'start' : cos < -0.4 ? 'end' : 'middle';
  // The side of the box that faces the point touches (x, y).
  const top = y - block.height / 2 + (sin * block.height) / 2;
  return toLabel(block, x, top, anchor, distance > GAP ? { x, y } : null);
}

function toLabel(
  { lines, width, height }: Block,
  x: number,
  top: number,
  anchor: MapLabel['anchor'],
  leaderFrom: { readonly x: number; readonly y: number } | null,
): PlacedLabel {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const box = { x: left, y: top, width, height };
  return {
    label: { lines, x: Math.round(x), y: Math.round(top + ASCENT), anchor },
    box,
    leader: leaderFrom && toNearest(box, leaderFrom.x, leaderFrom.y),
    cost: 0,
  };
}

function measure(lines: readonly string[], capitals: boolean): Block {
  const widths = lines.map((line) =>
    capitals
      ? toTextWidth(line.toUpperCase(), CAPITALS_SIZE) + line.length * CAPITALS_SPACING
      : toTextWidth(line, LABEL_SIZE),
  );
  return { lines, width: Math.max(...widths), height: lines.length * LINE_HEIGHT };
}

function toNearest(box: MapBox, x: number, y: number): { x: number; y: number } {
  return {
    x: Math.round(Math.min(Math.max(x, box.x), box.x + box.width)),
    y: Math.round(Math.min(Math.max(y, box.y + 4), box.y + box.height - 4)),
  };
}

/** The name on one line and, if it is long, broken into even lines. */
function toLayouts(text: string): string[][] {
  const words = text.split(' ');
  if (text.length <= LINE_LENGTH || words.length === 1) return [[text]];
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && (last.length + 1 + word.length <= LINE_LENGTH || last.length < 4)) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return [[text], lines];
}

function isWithin(
  box: MapBox,
  frame: { readonly width: number; readonly height: number },
): boolean {
  return (
    box.x >= EDGE &&
    box.y >= EDGE &&
    box.x + box.width <= frame.width - EDGE &&
    box.y + box.height <= frame.height - EDGE
  );
}

function overlaps(a: MapBox, b: MapBox): boolean {
  return (
    a.x < b.x + b.width + CLEARANCE &&
    b.x < a.x + a.width + CLEARANCE &&
    a.y < b.y + b.height + CLEARANCE &&
    b.y < a.y + a.height + CLEARANCE
  );
}

/** Whether a line enters a box (Liang and Barsky's clipping). */
function crosses([x1, y1, x2, y2]: Segment, box: MapBox): boolean {
  let enter = 0;
  let leave = 1;
  for (const [step, distance] of [
    [x1 - x2, x1 - box.x],
    [x2 - x1, box.x + box.width - x1],
    [y1 - y2, y1 - box.y],
    [y2 - y1, box.y + box.height - y1],
  ] as const) {
    if (step === 0) {
      if (distance < 0) return false;
    } else if (step < 0) {
      enter = Math.max(enter, distance / step);
    } else {
      leave = Math.min(leave, distance / step);
    }
  }
  return enter < leave;
}
