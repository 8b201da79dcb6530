import type { Land } from './draw-land.ts';
import { findRoom } from './find-room.ts';
import type { MapFrame } from './frame.ts';
import type { PathData } from './path-data.ts';
import { toBounds } from './geometry.ts';
import type { Point } from './geometry.ts';
import type { LocatedPlace } from './locate-place.ts';
import { placeLabels } from './place-labels.ts';
import type { LabelWish } from './place-labels.ts';
import type { MapBox, MapHighlight, MapMarker, MapPanel, MapPlace } from './types.ts';

export interface DrawnPanel {
  readonly panel: MapPanel;
  readonly missing: readonly string[];
}

export interface PanelPlan {
  readonly frame: MapFrame;
  /** Drawn into the same frame. */
  readonly land: Land;
  /** These get a marker and their name, or a number where that does not fit. */
  readonly named: readonly LocatedPlace[];
  /** For the first place whose name does not fit; null leaves such places with a bare dot. */
  readonly firstNumber: number | null;
  /** The part that another panel shows larger; names keep out of it. */
  readonly detail: MapBox | null;
}

interface Spot {
  readonly place: MapPlace;
  readonly wish: LabelWish;
  readonly dot: boolean;
}

/** Half the side of the square that a dot, or a number in a circle, keeps for itself. */
const DOT_SIZE = 8;
const NUMBER_SIZE = 13;

/** Draws a frame with its places; `places` are all of the article's, for the links of countries. */
export function drawPanel(places: readonly MapPlace[], plan: PanelPlan): DrawnPanel {
  const { frame, land } = plan;
  const spots = plan.named
    .map((located) => toSpot(located, frame, land))
    .toSorted((a, b) => toRank(a) - toRank(b) || a.wish.y - b.wish.y || a.wish.x - b.wish.x);
  const { markers, missing } = placeMarkers(spots, plan);
  return {
    panel: {
      width: frame.width,
      height: frame.height,
      step: land.step,
      land: String(land.quiet),
      borders: String(land.borders),
      highlights: [...land.countries].flatMap(([code, path]) => toHighlight(code, path, places)),
      markers,
      detail: plan.detail,
    },
    missing,
  };
}

/** None for a country out of the frame or too small to draw. */
function toHighlight(code: string, path: PathData, places: readonly MapPlace[]): MapHighlight[] {
  const d = String(path);
  if (d === '') return [];
  const named = places.find(({ kind, country }) => kind === 'country' && country === code);
  return [named ? { d, placeId: named.id } : { d }];
}

/** Where a place stands in a frame: the roomiest part of a country, or a spot. */
function toSpot(
  { place, extent, farthest = 'away' }: LocatedPlace,
  { projection }: MapFrame,
  { countries }: Land,
): Spot {
  const capitals = place.kind === 'country';
  const outline = capitals ? countries.get(place.country ?? '') : undefined;
  const room = outline ? findRoom(outline.rings) : null;
  if (room && room.reach.left + room.reach.right > DOT_SIZE) {
    return {
      place,
      dot: false,
      wish: { text: place.name, capitals, farthest, own: outline?.rings ?? [], ...room },
    };
  }
  const [x, y] = toMiddle(extent.map((point) => projection([...point]) ?? [0, 0]));
  const dot = place.kind !== 'region' && place.kind !== 'historical';
  const size = dot ? DOT_SIZE : 0;
  const reach = { left: size, right: size, up: size, down: size };
  const inside = dot ? [] : [[x, y] as const];
  return {
    place,
    dot,
    wish: { text: place.name, capitals, farthest, x, y, reach, inside, own: [] },
  };
}

/** Large countries first, since their names have few spots; then dots, which have the fewest left. */
function toRank({ dot, wish }: Spot): number {
  return wish.inside.length > 0 ? 0 : dot ? 1 : 2;
}

function placeMarkers(
  spots: readonly Spot[],
  { frame, land, firstNumber, detail }: PanelPlan,
): { markers: MapMarker[]; missing: string[] } {
  const missing: string[] = [];
  const shown: Spot[] = [];
  for (const spot of spots) {
    const hidden =
      !isInFrame(spot.wish, frame) ||
      (spot.dot && shown.some((other) => other.dot && isNear(spot.wish, other.wish, 2 * DOT_SIZE)));
    if (!hidden) shown.push(spot);
    else if (spot.wish.farthest !== 'inside') missing.push(spot.place.id);
  }
  const obstacles = shown.filter(({ dot }) => dot).map(({ wish }) => toSquare(wish, DOT_SIZE));
  const labels = placeLabels(
    shown.map(({ wish }) => wish),
    detail ? [...obstacles, detail] : obstacles,
    land,
    frame,
  );
  let number = firstNumber;
  const markers = shown.flatMap(({ place, wish, dot }, index): MapMarker[] => {
    const placed = labels[index] ?? null;
    const marker = {
      id: place.id,
      name: place.name,
      kind: place.kind,
      x: Math.round(wish.x),
      y: Math.round(wish.y),
      dot,
      number: null,
      label: placed?.label ?? null,
      leader: placed?.leader ?? null,
    };
    if (placed) return [marker];
    if (wish.farthest === 'inside') return [];
    const crowded =
      shown.some(
        (other) =>
          other.wish !== wish && other.dot && isNear(wish, other.wish, DOT_SIZE + NUMBER_SIZE),
      ) || labels.some((label) => label && isNearBox(wish, label.box, NUMBER_SIZE));
    if (crowded) {
      missing.push(place.id);
      return [];
    }
    if (number === null) return [{ ...marker, dot: true }];
    const numbered = { ...marker, dot: true, number };
    number += 1;
    return [numbered];
  });
  return { markers, missing };
}

function toMiddle(points: readonly Point[]): Point {
  const { left, right, top, bottom } = toBounds(points);
  return [(left + right) / 2, (top + bottom) / 2];
}

function isInFrame({ x, y }: LabelWish, { width, height }: MapFrame): boolean {
  return x > DOT_SIZE && y > DOT_SIZE && x < width - DOT_SIZE && y < height - DOT_SIZE;
}

function isNear(a: LabelWish, b: LabelWish, distance: number): boolean {
  return Math.abs(a.x - b.x) < distance && Math.abs(a.y - b.y) < distance;
}

function isNearBox({ x, y }: LabelWish, box: MapBox, distance: number): boolean {
  return (
    x > box.x - distance &&
    x < box.x + box.width + distance &&
    y > box.y - distance &&
    y < box.y + box.height + distance
  );
}

function toSquare({ x, y }: LabelWish, half: number): MapBox {
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}
