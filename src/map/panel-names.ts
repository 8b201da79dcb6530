import { toCountryName } from './country-names.ts';
import { type AreaWish, findAreaSpots } from './find-area-spots.ts';
import { findDotSpots } from './find-dot-spots.ts';
import { hasPoint, type Point, toBounds } from './geometry.ts';
import { toLabelBlocks } from './label-block.ts';
import type { LabelSpot } from './label-spot.ts';
import { CELL, createCellCounter, getCell, SEA } from './land-grid.ts';
import type { LocatedPlace } from './locate-place.ts';
import type { GroundArea, MapGround } from './map-ground.ts';
import type { MapScene } from './map-scene.ts';
import type { LabelStyle, MapBox, MapPlace } from './types.ts';

/** Something on the map that wants its name there. */
export interface PanelName {
  readonly place: MapPlace;
  readonly style: LabelStyle;
  /** Its dot, or the middle of what is seen of it. */
  readonly x: number;
  readonly y: number;
  readonly hasDot: boolean;
  /** Where the name may stand, best first, clear of what is taken. */
  readonly findSpots: (taken: readonly MapBox[]) => readonly LabelSpot[];
}

/** Half the side of the square that a dot keeps for itself; the one that matters most has a ring. */
export const DOT_SIZE = 8;
export const MAIN_DOT_SIZE = 14;
/** A country of fewer cells is a dot: nobody would see its colour. */
const SMALLEST_COUNTRY = 4;
/** A name without limits stands at most so far from the point that is given for it. */
const REGION_REACH = 130;
/** The same where its country is not known. */
const UNKNOWN_REACH = 60;
/** Part of the frame that a country must fill for its name to help those who look for the place. */
const SMALLEST_NEIGHBOUR = 0.02;

/** How a place stands in a view; null where the view does not show it. */
export function toPanelName(
  located: LocatedPlace,
  scene: MapScene,
  isMain: boolean,
): PanelName | null {
  const { view } = scene;
  const { place, extent } = located;
  const [x, y] = toMiddle(extent.map(view.toPoint));
  const isSeen = hasPoint({ x: 0, y: 0, ...view }, x, y);
  if (place.kind === 'country') return toCountry(place, [x, y], isSeen, scene);
  const isRegion = place.kind === 'region' || place.kind === 'historical';
  if (isRegion && (isSeen || place.successors)) return toRegion(place, [x, y], scene);
  if (!isSeen) return null;
  return toDot(place, isMain ? 'main' : 'spot', [x, y], scene);
}

/**
 * Where the names of countries may stand that are no places of the article, the largest on the map first.
 * @param codes of those that are
 */
export function findNeighbourSpots(
  scene: MapScene,
  codes: readonly string[],
  taken: readonly MapBox[],
): readonly (readonly LabelSpot[])[] {
  const { grid, areas } = scene.ground;
  const smallest = grid.cells.length * SMALLEST_NEIGHBOUR;
  return [...areas]
    .filter(([, { code, cells }]) => code && !codes.includes(code) && cells > smallest)
    .sort(([, a], [, b]) => b.cells - a.cells)
    .map((country) => {
      const blocks = toLabelBlocks(toCountryName(country[1].code), 'neighbour');
      return findCountrySpots(country, { blocks, where: 'inside', taken }, scene);
    });
}

function toCountry(
  place: MapPlace,
  middle: Point,
  isSeen: boolean,
  scene: MapScene,
): PanelName | null {
  const { ground } = scene;
  const value = ground.findValue(place.country ?? '');
  const area = value === undefined ? undefined : ground.areas.get(value);
  if (value === undefined || !area || area.cells < SMALLEST_COUNTRY) {
    return isSeen ? toDot(place, 'country', middle, scene) : null;
  }
  const blocks = toLabelBlocks(place.name, 'country');
  const where = isSeen ? 'away' : 'inside';
  return {
    place,
    style: 'country',
    x: area.x,
    y: area.y,
    hasDot: false,
    findSpots: (taken) => findCountrySpots([value, area], { blocks, where, taken }, scene),
  };
}

function findCountrySpots(
  [value, area]: readonly [value: number, area: GroundArea],
  wish: Pick<AreaWish, 'blocks' | 'where' | 'taken'>,
  scene: MapScene,
): LabelSpot[] {
  const own = createCellCounter(scene.ground.grid, (cell) => cell === value, {
    left: area.left / CELL,
    right: area.right / CELL,
    top: area.top / CELL,
    bottom: area.bottom / CELL,
  });
  const { x, y } = area;
  return findAreaSpots({ ...wish, own, area, x, y, reach: Number.POSITIVE_INFINITY }, scene);
}

/**
 * On the countries that are known for it; else close to its point, on land or on the sea as that is.
 * Where that is too small for a name, beside its point or at the end of a line.
 */
function toRegion(place: MapPlace, point: Point, scene: MapScene): PanelName {
  const { view, ground } = scene;
  const codes = place.successors ?? (place.country === undefined ? [] : [place.country]);
  const values = new Set(codes.flatMap((code) => ground.findValue(code) ?? []));
  const [x, y] = place.successors ? toMiddleOf(values, ground, point) : point;
  const isOnLand = getCell(ground.grid, x, y) !== SEA;
  const own = createCellCounter(ground.grid, (cell) =>
    values.size === 0 ? isOnLand === (cell !== SEA) : values.has(cell),
  );
  const reach = place.successors ? view.width : values.size > 0 ? REGION_REACH : UNKNOWN_REACH;
  const area = { left: 0, right: view.width, top: 0, bottom: view.height };
  const blocks = toLabelBlocks(place.name, 'region');
  const isSeen = hasPoint({ x: 0, y: 0, ...view }, x, y);
  return {
    place,
    style: 'region',
    x,
    y,
    hasDot: false,
    findSpots: (taken) => {
      const wish = { blocks, own, area, x, y, reach, where: 'coast', taken } as const;
      const spots = findAreaSpots(wish, scene);
      if (spots.length > 0 || !isSeen) return spots;
      return findDotSpots({ blocks, x, y, size: 0, own: [...values], hasLeader: true }, scene);
    },
  };
}

/** The middle of what is seen of some countries; else the point. */
function toMiddleOf(values: ReadonlySet<number>, { areas }: MapGround, point: Point): Point {
  const seen = [...values].flatMap((value) => areas.get(value) ?? []);
  const cells = seen.reduce((sum, area) => sum + area.cells, 0);
  if (cells === 0) return point;
  const toMean = (of: 'x' | 'y'): number =>
    seen.reduce((sum, area) => sum + area[of] * area.cells, 0) / cells;
  return [toMean('x'), toMean('y')];
}

function toDot(place: MapPlace, style: LabelStyle, [x, y]: Point, scene: MapScene): PanelName {
  const { ground } = scene;
  const value =
    (place.country === undefined ? undefined : ground.findValue(place.country)) ??
    getCell(ground.grid, x, y);
  const own = value === undefined ? [] : [value];
  const blocks = toLabelBlocks(place.name, style);
  const size = style === 'main' ? MAIN_DOT_SIZE : DOT_SIZE;
  return {
    place,
    style,
    x,
    y,
    hasDot: true,
    findSpots: () => findDotSpots({ blocks, x, y, size, own, hasLeader: true }, scene),
  };
}

function toMiddle(points: readonly Point[]): Point {
  const { left, right, top, bottom } = toBounds(points);
  return [(left + right) / 2, (top + bottom) / 2];
}
