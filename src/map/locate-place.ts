import type { Coordinates } from './sphere.ts';
import { getLandLevel } from './land-level.ts';
import type { Outline } from './outline.ts';
import { DEGREE } from './sphere.ts';
import type { MapPlace } from './types.ts';

/** A place with the part of the globe that it takes up: a point, or a country's outline. */
export interface LocatedPlace {
  readonly place: MapPlace;
  readonly extent: readonly Coordinates[];
}

/** Honshu and Hokkaido are Japan on a map; Alaska and French Guiana would hide what it is about. */
const MAIN_PART = 0.25;
/** Fine enough to frame a country by: steradians. */
const TOLERANCE = 1e-6;

const extents = new Map<string, readonly Coordinates[]>();

/**
 * The part of the globe that a place takes up: a country by its code, anything else by its
 * coordinates. Null where neither is known.
 */
export function locatePlace(place: MapPlace): LocatedPlace | null {
  const { kind, country, latitude, longitude } = place;
  if (kind === 'country' && country !== undefined) {
    const extent = extents.get(country) ?? toMainland(getLandLevel(TOLERANCE).findCountry(country));
    extents.set(country, extent);
    if (extent.length > 0) return { place, extent };
  }
  if (latitude === undefined || longitude === undefined) return null;
  return { place, extent: [[longitude, latitude]] };
}

/** The corners of a country in degrees, the parts far smaller than its largest left out. */
function toMainland(parts: readonly Outline[]): Coordinates[] {
  const largest = Math.max(...parts.map(({ area }) => area));
  return parts
    .filter(({ area }) => area >= largest * MAIN_PART)
    .flatMap(({ positions }) =>
      Array.from({ length: positions.length / 2 }, (_, at): Coordinates => [
        (positions[2 * at] as number) / DEGREE,
        (positions[2 * at + 1] as number) / DEGREE,
      ]),
    );
}

export function toExtent({ extent }: LocatedPlace): LocatedPlace['extent'] {
  return extent;
}
