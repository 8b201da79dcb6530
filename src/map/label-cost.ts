import type { Land } from './draw-land.ts';
import { hasPoint, isInside } from './geometry.ts';
import type { Point, Ring } from './geometry.ts';
import type { MapBox } from './types.ts';

/** What names may cover. */
export interface Surroundings {
  readonly quiet: readonly Ring[];
  /** The outlines of the countries that stand out. */
  readonly countries: readonly (readonly Ring[])[];
  /** The corners of both by bands of the map. */
  readonly rows: ReadonlyMap<number, readonly Point[]>;
}

// A corner of coast or border under a name costs 1.
/** The corners of its own country say where a name belongs. */
const OWN_CORNER_COST = 0.4;
/** Each corner of a country's name on the land of another. */
const ABROAD_COST = 0.8;
/** The same on another country that stands out, and could be taken for the one named. */
const MISTAKEN_COST = 3;
/** Height of the bands by which corners are found, in units of the view box. */
const BAND = 24;

/** What the corners of coasts and borders under a name cost; `own` are its country's, as text. */
export function toCornerCost(
  box: MapBox,
  own: ReadonlySet<string>,
  { rows }: Surroundings,
): number {
  let cost = 0;
  for (let row = toRow(box.y); row <= toRow(box.y + box.height); row += 1) {
    for (const point of rows.get(row) ?? []) {
      if (hasPoint(box, ...point)) cost += own.has(String(point)) ? OWN_CORNER_COST : 1;
    }
  }
  return cost;
}

/** What it costs that a country's name stands on other countries, by its corners and middle. */
export function toAbroadCost(
  box: MapBox,
  own: readonly Ring[],
  { quiet, countries }: Surroundings,
): number {
  let cost = 0;
  for (const part of [0, 0.5, 1]) {
    for (const down of [0.1, 0.9]) {
      const [x, y] = [box.x + box.width * part, box.y + box.height * down];
      if (isInside(quiet, x, y)) cost += ABROAD_COST;
      if (countries.some((rings) => rings !== own && isInside(rings, x, y))) cost += MISTAKEN_COST;
    }
  }
  return cost;
}

/** Prepares the land of a frame for the costs of many names. */
export function toSurroundings({ quiet, countries }: Land): Surroundings {
  const rings = [...countries.values()].map((path) => path.rings);
  return {
    quiet: quiet.rings,
    countries: rings,
    rows: toRows(withoutRepeats([...quiet.rings, ...rings.flat()].flat())),
  };
}

/** Neighbours share the corners of their border. */
function withoutRepeats(points: readonly Point[]): Point[] {
  return [...new Map(points.map((point) => [String(point), point])).values()];
}

/** The points by bands of the map, so that a label looks only at those near it. */
function toRows(points: readonly Point[]): Map<number, Point[]> {
  const rows = new Map<number, Point[]>();
  for (const point of points) {
    const row = toRow(point[1]);
    const others = rows.get(row);
    if (others) others.push(point);
    else rows.set(row, [point]);
  }
  return rows;
}

function toRow(y: number): number {
  return Math.floor(y / BAND);
}
