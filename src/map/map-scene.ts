import type { Size } from './geometry.ts';
import { type MapGround, toMapGround } from './map-ground.ts';
import type { MapView } from './view.ts';

/** Paper, and what lies where on it: all that names need to find their place. */
export interface MapRoom {
  readonly view: Size;
  readonly ground: MapGround;
}

/** A view of the globe, and what lies where in it. */
export interface MapScene extends MapRoom {
  readonly view: MapView;
}

/** @param codes of the countries that stand out: ISO 3166-1 alpha-2 */
export function toMapScene(view: MapView, codes: ReadonlySet<string>): MapScene {
  return { view, ground: toMapGround(view, codes) };
}
