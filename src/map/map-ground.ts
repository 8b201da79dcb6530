import {
  type CellCounter,
  CELL,
  createCellCounter,
  createLandGrid,
  type LandGrid,
  SEA,
} from './land-grid.ts';
import { getLandLevel } from './land-level.ts';
import { hasMeeting } from './sphere.ts';
import type { MapView } from './view.ts';

/** What lies where on a map, for those who look for room among it. */
export interface MapGround {
  readonly grid: LandGrid;
  readonly land: CellCounter;
  /** Land of the countries that stand out. */
  readonly named: CellCounter;
  /** What is seen of each country: by the value of its cells. */
  readonly areas: ReadonlyMap<number, GroundArea>;
  readonly findValue: (code: string) => number | undefined;
}

export interface GroundArea {
  /** ISO 3166-1 alpha-2; empty where the standard has none. */
  readonly code: string;
  readonly cells: number;
  /** The middle of the cells. */
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A part of a cell: land drawn for a grid may be that coarse. */
const GRID_TOLERANCE = CELL * CELL * 0.75;

export function toMapGround(view: MapView, codes: ReadonlySet<string>): MapGround {
  const grid = createLandGrid(view.width, view.height);
  const values = new Map<string, number>();
  const codesByValue: string[] = [''];
  for (const country of getLandLevel(GRID_TOLERANCE / view.scale ** 2).countries) {
    if (view.cap && !hasMeeting(country.cap, view.cap)) continue;
    const { code } = country;
    const rings = view.cutRings(country.parts);
    if (rings.length === 0) continue;
    const value = codesByValue.push(code) - 1;
    grid.fill(rings, value);
    if (code) values.set(code, value);
  }
  const isNamed = codesByValue.map((code) => codes.has(code));
  let named: CellCounter | undefined;
  let areas: ReadonlyMap<number, GroundArea> | undefined;
  return {
    grid,
    land: createCellCounter(grid, (value) => value !== SEA),
    get named() {
      named ??= createCellCounter(grid, (value) => isNamed[value] === true);
      return named;
    },
    // Of many a ground only a corner of sea is asked.
    get areas() {
      areas ??= toAreas(grid, codesByValue);
      return areas;
    },
    findValue: (code) => values.get(code),
  };
}

function toAreas(
  { columns, rows, cells }: LandGrid,
  codes: readonly string[],
): Map<number, GroundArea> {
  const sums = codes.map(() => ({
    n: 0,
    x: 0,
    y: 0,
    left: columns,
    right: 0,
    top: rows,
    bottom: 0,
  }));
  for (let row = 0; row < rows; row += 1) {
    const start = row * columns;
    for (let column = 0; column < columns; ) {
      const from = column;
      const value = cells[start + from] as number;
      while (column < columns && cells[start + column] === value) column += 1;
      const sum = sums[value];
      if (value === SEA || !sum) continue;
      const count = column - from;
      sum.n += count;
      sum.x += (count * (from + column - 1)) / 2;
      sum.y += count * row;
      if (from < sum.left) sum.left = from;
      if (column - 1 > sum.right) sum.right = column - 1;
      if (row < sum.top) sum.top = row;
      sum.bottom = row;
    }
  }
  const areas = new Map<number, GroundArea>();
  for (const [value, { n, x, y, left, right, top, bottom }] of sums.entries()) {
    if (n === 0) continue;
    areas.set(value, {
      code: codes[value] ?? '',
      cells: n,
      x: (x / n + 0.5) * CELL,
      y: (y / n + 0.5) * CELL,
      left: left * CELL,
      right: (right + 1) * CELL,
      top: top * CELL,
      bottom: (bottom + 1) * CELL,
    });
  }
  return areas;
}
