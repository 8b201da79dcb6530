import type { FlatLine } from './clip.ts';
import type { MapBox } from './types.ts';

/** What lies where on a map, in squares: sea, or which country. */
export interface LandGrid {
  readonly columns: number;
  readonly rows: number;
  /** Row by row; {@link SEA}, or what was filled in. */
  readonly cells: Uint16Array;
  /** Fills what lines enclose, by the rule of even and odd. */
  readonly fill: (rings: readonly FlatLine[], value: number) => void;
}

/** Side of a square, in units of the view box: a third of the height of a name. */
export const CELL = 8;
export const SEA = 0;

/** Where lines cross the middle of a row: the first ones, so many as are counted. */
interface RowCrossings {
  readonly places: number[];
  count: number;
}

/** Of all grids, for each is filled at once: to get lists anew for each country took as long as to fill them. */
const crossings: RowCrossings[] = [];

export function createLandGrid(width: number, height: number): LandGrid {
  const [columns, rows] = [Math.ceil(width / CELL), Math.ceil(height / CELL)];
  const cells = new Uint16Array(columns * rows);
  while (crossings.length < rows) crossings.push({ places: [], count: 0 });
  return {
    columns,
    rows,
    cells,
    fill(rings, value) {
      const touched = findCrossings(rings, rows);
      for (let row = touched.first; row <= touched.last; row += 1) {
        const crossed = crossings[row] as RowCrossings;
        const { places, count } = crossed;
        sortFirst(places, count);
        for (let at = 0; at + 1 < count; at += 2) {
          const from = Math.max(Math.ceil((places[at] as number) / CELL - 0.5), 0);
          const to = Math.min(Math.floor((places[at + 1] as number) / CELL - 0.5), columns - 1);
          for (let column = from; column <= to; column += 1) cells[row * columns + column] = value;
        }
        crossed.count = 0;
      }
    },
  };
}

/** The cell of a point, or undefined outside of the grid. */
export function getCell(
  { columns, rows, cells }: LandGrid,
  x: number,
  y: number,
): number | undefined {
  const column = Math.floor(x / CELL);
  const row = Math.floor(y / CELL);
  if (column < 0 || row < 0 || column >= columns || row >= rows) return undefined;
  return cells[row * columns + column];
}

/** Counts the cells of a kind that a box touches, whatever its size, in a few steps. */
export interface CellCounter {
  /** How many cells there are in all. */
  readonly total: number;
  readonly count: (left: number, top: number, right: number, bottom: number) => number;
}

/** Cells: from the first column and row to before the last ones. */
export interface CellBounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * By a table of sums: each cell knows how many there are above and to the left of it.
 * @param bounds outside of which there are none; the whole grid where it is absent
 */
export function createCellCounter(
  { columns, rows, cells }: LandGrid,
  isCounted: (value: number) => boolean,
  { left, right, top, bottom }: CellBounds = { left: 0, right: columns, top: 0, bottom: rows },
): CellCounter {
  const width = right - left + 1;
  const sums = new Uint32Array(width * (bottom - top + 1));
  let at = width;
  for (let row = top; row < bottom; row += 1) {
    const end = row * columns + right;
    let line = 0;
    at += 1;
    for (let cell = row * columns + left; cell < end; ) {
      // Cells side by side are mostly alike: it is asked where they change.
      const value = cells[cell] as number;
      const step = isCounted(value) ? 1 : 0;
      for (; cell < end && cells[cell] === value; cell += 1) {
        line += step;
        sums[at] = (sums[at - width] as number) + line;
        at += 1;
      }
    }
  }
  return {
    total: sums[sums.length - 1] as number,
    count(fromColumn, fromRow, toColumn, toRow) {
      const fromX = Math.max(fromColumn, left) - left;
      const toX = Math.min(toColumn + 1, right) - left;
      const fromY = Math.max(fromRow, top) - top;
      const toY = Math.min(toRow + 1, bottom) - top;
      if (fromX >= toX || fromY >= toY) return 0;
      return (
        (sums[toY * width + toX] as number) -
        (sums[fromY * width + toX] as number) -
        (sums[toY * width + fromX] as number) +
        (sums[fromY * width + fromX] as number)
      );
    },
  };
}

/** How many cells of a kind a box touches. */
export function countInBox({ count }: CellCounter, { x, y, width, height }: MapBox): number {
  return count(
    Math.floor(x / CELL),
    Math.floor(y / CELL),
    Math.ceil((x + width) / CELL) - 1,
    Math.ceil((y + height) / CELL) - 1,
  );
}

/** How many cells a box touches that lies within the grid. */
export function countCells({ x, y, width, height }: MapBox): number {
  return (
    (Math.ceil((x + width) / CELL) - Math.floor(x / CELL)) *
    (Math.ceil((y + height) / CELL) - Math.floor(y / CELL))
  );
}

/** Most rows are crossed twice, and hardly one ten times: `sort` calls back for each pair. */
function sortFirst(numbers: number[], count: number): void {
  for (let at = 1; at < count; at += 1) {
    const number = numbers[at] as number;
    let to = at;
    for (; to > 0 && (numbers[to - 1] as number) > number; to -= 1)
      numbers[to] = numbers[to - 1] as number;
    numbers[to] = number;
  }
}

/**
 * Finds where lines cross the middle of each row.
 * @returns the rows that may be crossed
 */
function findCrossings(
  rings: readonly FlatLine[],
  rows: number,
): { readonly first: number; readonly last: number } {
  const touched = { first: rows, last: -1 };
  for (const ring of rings) {
    let x1 = ring.at(-2) ?? 0;
    let y1 = ring.at(-1) ?? 0;
    for (let at = 0; at < ring.length; at += 2) {
      const x2 = ring[at] as number;
      const y2 = ring[at + 1] as number;
      const first = Math.max(Math.ceil(Math.min(y1, y2) / CELL - 0.5), 0);
      const last = Math.min(Math.ceil(Math.max(y1, y2) / CELL - 0.5), rows) - 1;
      if (first <= last) {
        if (first < touched.first) touched.first = first;
        if (last > touched.last) touched.last = last;
      }
      for (let row = first; row <= last; row += 1) {
        const crossed = crossings[row] as RowCrossings;
        crossed.places[crossed.count] = x1 + (((row + 0.5) * CELL - y1) / (y2 - y1)) * (x2 - x1);
        crossed.count += 1;
      }
      x1 = x2;
      y1 = y2;
    }
  }
  return touched;
}
