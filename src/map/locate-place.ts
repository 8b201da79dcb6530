import type { Coordinates } from './sphere.ts';
import { getLandLevel } from './land-level.ts';
import type { Outline } from './outline.ts';
import { DEGREE } from './sphere.ts';
import type { MapPlace } from './types.ts';

/** A place with the part of the globe that it takes up: a point, or a country's outline. */
export interface LocatedPlace {
  readonly place: MapPlace;
  readonly extent: readonly Coordinates[];
  /** Of a state that is no more, known by a point: the land on which it stood. */
  readonly ground?: readonly Coordinates[];
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
  const { kind, country, latitude, longitude, successors = [] } = place;
  if (kind === 'country' && country !== undefined) {
    const extent = findExtent(country);
    if (extent.length > 0) return { place, extent };
  }
  if (latitude === undefined || longitude === undefined) return null;
  const extent: readonly Coordinates[] = [[longitude, latitude]];
  const ground = successors.flatMap(findExtent);
  return ground.length > 0 ? { place, extent, ground } : { place, extent };
}

function findExtent(country: string): readonly Coordinates[] {
  const extent = extents.get(country) ?? toMainland(getLandLevel(TOLERANCE).findCountry(country));
  extents.set(country, extent);
  return extent;
}

/** The corners of a country in degrees, the parts far smaller than its largest left out. */
function toMainland(parts: readonly Outline[]): Coordinates[] {
  const largest = Math.max(...parts.map(({ area }) => area));
  return parts
    .filter(({ area }) => area >= largest * MAIN_PART)
    .flatMap(({ positions }) =>
      Array.from(
        { length: positions.length / 2 },
        (_, at): Coordinates => [
          (positions[2 * at] as number) / DEGREE,
          (positions[2 * at + 1] as number) / DEGREE,
        ],
      ),
    );
}

/** What a map must show to show the place. */
export function toExtent({ extent, ground }: LocatedPlace): LocatedPlace['extent'] {
  return ground ?? extent;
}
