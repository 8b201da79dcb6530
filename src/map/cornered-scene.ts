import { memoize } from '../html/memoize.ts';
import { findSeaCorner } from './find-sea-corner.ts';
import { fitPlaces, MAP_WIDTH, SHAPE } from './fit-places.ts';
import type { Size } from './geometry.ts';
import type { LocatedPlace } from './locate-place.ts';
import { type MapScene, toMapScene } from './map-scene.ts';
import { DEGREE } from './sphere.ts';
import type { MapBox } from './types.ts';
import type { MapView } from './view.ts';

/** A scene that may hold a smaller map. */
export interface CorneredScene extends MapScene {
  /** Where the smaller map may stand; null where none may. */
  readonly corner: MapBox | null;
}

interface CornerWish {
  /** Of the other map, the best first. */
  readonly sizes: readonly Size[];
  /** What a corner must not hide. */
  readonly spots: readonly LocatedPlace[];
  /** Whether the map may be higher to have such a corner. */
  readonly mayGrow: boolean;
}

/** Higher than this, part of the width, a map has no more room for another. */
const HIGHEST = 1.3;
/** A map that shows more than this needs no other to say where in the world it is: radians. */
const FAMILIAR_SPAN = 70 * DEGREE;

/** A view of some places with, if it can be had, a corner of sea for another map. */
export function toCorneredScene(
  framed: readonly LocatedPlace[],
  codes: ReadonlySet<string>,
  { sizes, spots, mayGrow }: CornerWish,
): CorneredScene {
  const plain = toPlainScene(framed, codes);
  if (isFamiliar(plain.view)) return plain;
  for (const size of sizes) {
    const more = size.height + 20;
    const tallest = Math.min(SHAPE.tallest, HIGHEST - more / MAP_WIDTH);
    const rooms = [{ below: more / 2 }, { below: more }, { below: more * 1.2 }, { above: more }];
    for (const room of mayGrow ? [null, ...rooms] : [null]) {
      const scene = room ? toMapScene(fitPlaces(framed, { ...room, tallest }), codes) : plain;
      const points = spots.flatMap(({ extent }) => extent.map(scene.view.toPoint));
      const corner = findSeaCorner(scene, size, points);
      if (corner) return { ...scene, corner };
    }
  }
  return plain;
}

/** A view of some places as they alone need it. */
export function toPlainScene(
  framed: readonly LocatedPlace[],
  codes: ReadonlySet<string>,
): CorneredScene {
  return { ...toUsualScene(framed)(codes), corner: null };
}

/** The same whatever the other map. */
const toUsualScene = memoize((framed: readonly LocatedPlace[]) =>
  memoize((codes: ReadonlySet<string>) => toMapScene(fitPlaces(framed), codes)),
);

/** Whether a view shows so much of the world that everybody knows where it is. */
export function isFamiliar({ width, scale }: MapView): boolean {
  return width / scale > FAMILIAR_SPAN;
}
