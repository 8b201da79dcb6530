import { findCountry, getCoarseAtlas, getFineAtlas } from './atlas.ts';
import type { Coordinates } from './atlas.ts';
import { toMainland } from './draw-land.ts';
import type { LabelDistance } from './place-labels.ts';
import type { MapPlace } from './types.ts';

/** A place with the part of the globe that it takes up: a point, or a country's outline. */
export interface LocatedPlace {
  readonly place: MapPlace;
  readonly extent: readonly Coordinates[];
  /** How far its name may stand from it; by default, away at the end of a line. */
  readonly farthest?: LabelDistance;
}

/**
 * The part of the globe that a place takes up: a country by its code, anything else by its
 * coordinates. Null where neither is known.
 */
export function locatePlace(place: MapPlace): LocatedPlace | null {
  const { kind, country, latitude, longitude } = place;
  if (kind === 'country' && country !== undefined) {
    for (const atlas of [getCoarseAtlas(), getFineAtlas()]) {
      const shape = findCountry(atlas, country);
      if (shape) return { place, extent: toMainland(atlas, shape) };
    }
  }
  if (latitude === undefined || longitude === undefined) return null;
  return { place, extent: [[longitude, latitude]] };
}
