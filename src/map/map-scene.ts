import { memoize } from '../html/memoize.ts';
import { findCrowd } from './find-crowd.ts';
import { findSeaCorner } from './find-sea-corner.ts';
import { type LocatedPlace, toExtent } from './locate-place.ts';
import { type MapGround, toMapGround } from './map-ground.ts';
import { DEGREE } from './sphere.ts';
import type { MapBox } from './types.ts';
import { fitView, type MapView, type ViewShape } from './view.ts';

/** A view of some places, and what lies where in it. */
export interface MapScene {
  readonly view: MapView;
  readonly ground: MapGround;
  /** Where a smaller map may stand. */
  readonly corner: MapBox | null;
}

/** Twice what a wide phone shows. */
export const MAP_WIDTH = 720;
const SHAPE: ViewShape = {
  width: MAP_WIDTH,
  flattest: 0.55,
  tallest: 1.1,
  /** A lone spot needs a region that readers know. */
  smallestSpan: 12 * DEGREE,
  padding: 46,
};
/** Several show by themselves where they are. */
const SMALLEST_SPAN_OF_SEVERAL = 5 * DEGREE;
const SEVERAL = 3;
/** Closer than this a map shows hardly more than plain land. */
const CLOSEST_SPAN = 2 * DEGREE;
/** Dots this close are drawn larger, until they can be told apart: units of the view box. */
const SPACE_FOR_DOTS = 34;
/** Higher than this, part of the width, a map has no more room for another. */
const HIGHEST = 1.3;
/** A closer look must be this much larger, or it shows nothing new. */
const WORTHWHILE = 2;
/** Closer looks at the crowd of a crowd. */
const LOOKS_MAX = 3;
/** A closer look than the first keeps this part of what is told. */
const KEPT = 0.5;
/** A country of which no more than this part is told need not be shown whole. */
const ASIDE = 0.2;
/** A map that shows more than this needs no other to say where in the world it is: radians. */
const FAMILIAR_SPAN = 70 * DEGREE;

/** The places of the crowd that deserves a closer look; empty where one look at all of them does. */
export function findCore(framed: readonly LocatedPlace[]): readonly LocatedPlace[] {
  let core: readonly LocatedPlace[] = [];
  let view = fitPlaces(framed);
  for (let look = 0; look < LOOKS_MAX; look += 1) {
    const crowd = findCrowd(core.length > 0 ? core : framed, view);
    const isMuch = core.length === 0 || toWeight(crowd) >= toWeight(core) * KEPT;
    if (crowd.length === 0 || !isMuch) break;
    const closer = fitPlaces(crowd);
    if (closer.scale < view.scale * WORTHWHILE) break;
    [core, view] = [crowd, closer];
  }
  return withoutAsides(core.length > 0 ? core : framed, view) ?? core;
}

/**
 * The places without the countries that would make all else small though hardly anything is told of
 * them; null where there are none.
 */
function withoutAsides(
  places: readonly LocatedPlace[],
  view: MapView,
): readonly LocatedPlace[] | null {
  const most = toWeight(places) * ASIDE;
  for (const aside of places) {
    if (aside.place.kind !== 'country' || toWeight([aside]) > most) continue;
    const rest = places.filter((place) => place !== aside);
    const closer = fitPlaces(rest);
    if (closer.scale >= view.scale * WORTHWHILE) return withoutAsides(rest, closer) ?? rest;
  }
  return null;
}

/**
 * A view of some places with, if it can be had, a corner of sea for another map.
 * @param spots what a corner must not hide
 * @param sizes of the other map, the best first
 * @param mayGrow whether the map may be higher to have such a corner
 */
export function toMapScene(
  framed: readonly LocatedPlace[],
  spots: readonly LocatedPlace[],
  codes: ReadonlySet<string>,
  sizes: readonly { readonly width: number; readonly height: number }[],
  mayGrow: boolean,
): MapScene {
  const usual = toUsualScene(framed)(codes);
  if (isFamiliar(usual.view)) return { ...usual, corner: null };
  for (const size of sizes) {
    const more = size.height + 20;
    const tallest = Math.min(SHAPE.tallest, HIGHEST - more / MAP_WIDTH);
    const rooms = [{ below: more / 2 }, { below: more }, { below: more * 1.2 }, { above: more }];
    for (const room of mayGrow ? [null, ...rooms] : [null]) {
      const scene = room ? toScene(fitPlaces(framed, { ...room, tallest }), codes) : usual;
      const { view, ground } = scene;
      const points = spots.flatMap(({ extent }) => extent.map(view.toPoint));
      const corner = findSeaCorner(ground, view, size, points);
      if (corner) return { ...scene, corner };
    }
  }
  return { ...usual, corner: null };
}

/** Whether a view shows so much of the world that everybody knows where it is. */
export function isFamiliar({ width, scale }: MapView): boolean {
  return width / scale > FAMILIAR_SPAN;
}

/** As the places alone need it: the same whatever the other map. */
const toUsualScene = memoize((framed: readonly LocatedPlace[]) =>
  memoize((codes: ReadonlySet<string>) => toScene(fitPlaces(framed), codes)),
);

function toScene(view: MapView, codes: ReadonlySet<string>): Pick<MapScene, 'view' | 'ground'> {
  return { view, ground: toMapGround(view, codes) };
}

/** As close as their dots need to be told apart, and no closer. */
function fitPlaces(places: readonly LocatedPlace[], room: Partial<ViewShape> = {}): MapView {
  const extents = places.map(toExtent);
  const shape = {
    ...SHAPE,
    ...(places.length >= SEVERAL && { smallestSpan: SMALLEST_SPAN_OF_SEVERAL }),
    ...room,
  };
  const view = fitView(extents, shape);
  const gap = findSmallestGap(
    extents.filter(({ length }) => length === 1).map(([point]) => view.toPoint(point ?? [0, 0])),
  );
  if (gap >= SPACE_FOR_DOTS) return view;
  const smallestSpan = Math.max((shape.smallestSpan * gap) / SPACE_FOR_DOTS, CLOSEST_SPAN);
  return fitView(extents, { ...shape, smallestSpan });
}

function findSmallestGap(points: readonly (readonly [number, number])[]): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const [index, [x, y]] of points.entries()) {
    for (const [otherX, otherY] of points.slice(index + 1)) {
      smallest = Math.min(smallest, Math.hypot(x - otherX, y - otherY));
    }
  }
  return smallest;
}

function toWeight(places: readonly LocatedPlace[]): number {
  return places.reduce((sum, { place }) => sum + (place.mentions ?? 1), 0);
}
