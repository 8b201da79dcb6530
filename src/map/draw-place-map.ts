import { drawGlobe, GLOBE } from './draw-globe.ts';
import { drawPanel } from './draw-panel.ts';
import { findSeaCorner } from './find-sea-corner.ts';
import { type LocatedPlace, locatePlace } from './locate-place.ts';
import { toMapScene } from './map-scene.ts';
import { byImportance, hasLimits, isSpot, toCodes } from './place-rank.ts';
import { DEGREE, toDistance, toVector } from './sphere.ts';
import type { MapDrawing, MapPlace } from './types.ts';
import { fitView, type MapView, type ViewShape } from './view.ts';

/** Kilometres of a radian of the globe. */
const RADIUS = 6371;
const SHAPE: ViewShape = {
  width: 720,
  flattest: 0.68,
  tallest: 0.9,
  smallestSpan: 400 / RADIUS,
  padding: 60,
};
/** The map of a spot is as wide as the nearest other place needs, from 400 to 3,000 km. */
const FARTHEST = 1500 / RADIUS;
const NEIGHBOURS_MAX = 5;
const LAND = { tolerance: 1.5, pointsMax: 1400, step: 1 };
/** Lengths of a scale bar, kilometres, and how long it may be: units of the view box. */
const BARS = [5000, 2000, 1000, 500, 200, 100, 50, 20];
const BAR_MAX = 160;
/** A country this large needs no globe. */
const FAMILIAR = 100 * DEGREE;

/**
 * Draws the map of one place: with what is around it, the other places that are told of with it, a
 * globe and a scale. Null if it has no position, or no limits and nothing near it.
 */
export function drawPlaceMap(place: MapPlace, others: readonly MapPlace[]): MapDrawing | null {
  const located = locatePlace(place);
  if (!located || !hasLimits(place)) return null;
  const known = others.toSorted(byImportance).flatMap((other) => locatePlace(other) ?? []);
  const nearest = isSpot(place) ? findNearest(located, known) : null;
  const framed = nearest ? [located.extent, nearest.extent] : [located.extent];
  const view = fitView(nearest ? [...framed, toMirror(located, nearest)] : framed, SHAPE);
  const codes = toCodes([place, ...others]);
  const scene = toMapScene(view, new Set(codes));
  const seen = known.filter((other) => isSeen(other, view));
  const spots = [located, ...seen].filter((each) => isSpot(each.place));
  const points = spots.flatMap(({ extent }) => extent.map(view.toPoint));
  const corner = view.width / view.scale > FAMILIAR ? null : findSeaCorner(scene, GLOBE, points);
  const bar = isSpot(place) ? toBar(view) : null;
  const barBox = { x: view.width - 220, y: view.height - 60, width: 220, height: 60 };
  const hasBar = bar !== null && !(corner && corner.x > 200 && corner.y > 200);
  const { panel, unshown } = drawPanel({
    scene,
    places: [located, ...seen],
    mainId: isSpot(place) ? place.id : null,
    codes,
    neighboursMax: NEIGHBOURS_MAX,
    obstacles: [...(corner ? [corner] : []), ...(hasBar ? [barBox] : [])],
    firstNumber: null,
    leaderId: place.id,
    land: LAND,
  });
  return {
    panels: [{ ...panel, ...(hasBar && { bar }) }],
    inset: corner && drawGlobe(corner, view),
    numbered: [],
    unshown: unshown.filter(({ id }) => id === place.id),
  };
}

/** The nearest other spot, if it is near enough for one map. */
function findNearest(
  { extent }: LocatedPlace,
  others: readonly LocatedPlace[],
): LocatedPlace | null {
  const from = toVector(extent[0] ?? [0, 0]);
  let nearest: LocatedPlace | null = null;
  let shortest = FARTHEST;
  for (const other of others) {
    if (!isSpot(other.place) || !other.extent[0]) continue;
    const distance = toDistance(from, toVector(other.extent[0]));
    if (distance < shortest) [nearest, shortest] = [other, distance];
  }
  return nearest;
}

/** As far on the other side: the place itself stands in the middle. */
function toMirror({ extent: [from] }: LocatedPlace, { extent: [to] }: LocatedPlace) {
  const [longitude = 0, latitude = 0] = from ?? [];
  const [toLongitude = 0, toLatitude = 0] = to ?? [];
  const across = ((toLongitude - longitude + 540) % 360) - 180;
  return [[longitude - across, Math.min(Math.max(2 * latitude - toLatitude, -90), 90)] as const];
}

function isSeen({ place, extent }: LocatedPlace, { toPoint, width, height }: MapView): boolean {
  if (place.kind === 'country') return true;
  return extent.every((position) => {
    const [x, y] = toPoint(position);
    return x > 0 && y > 0 && x < width && y < height;
  });
}

function toBar({ scale }: MapView): { kilometres: number; length: number } | null {
  for (const kilometres of BARS) {
    const length = Math.round((kilometres / RADIUS) * scale);
    if (length <= BAR_MAX) return { kilometres, length };
  }
  return null;
}
