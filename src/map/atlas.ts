import { geoDistance } from 'd3-geo';
import countryCodes from 'i18n-iso-countries';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import coarseWorld from 'world-atlas/countries-110m.json' with { type: 'json' };
import fineWorld from 'world-atlas/countries-50m.json' with { type: 'json' };
import { memoize } from '../html/memoize.ts';

/** Degrees: longitude, latitude. */
export type Coordinates = readonly [number, number];
export type CountryShape = Polygon | MultiPolygon;

/** A circle on the globe. */
export interface Cap {
  readonly center: Coordinates;
  /** Radians. */
  readonly radius: number;
}

/** Natural Earth's countries, with the arcs in degrees instead of steps from the one before. */
export interface Atlas {
  readonly arcs: readonly (readonly Coordinates[])[];
  /** For each arc a circle that holds it. */
  readonly caps: readonly Cap[];
  readonly countries: readonly CountryShape[];
}

/** Natural Earth 1:110 million: for the world and for continents. */
export function getCoarseAtlas(): Atlas {
  return toAtlas(coarseWorld);
}

/** Natural Earth 1:50 million: for a few countries or less; it has the small states as well. */
export function getFineAtlas(): Atlas {
  return toAtlas(fineWorld);
}

/**
 * The country with this ISO 3166-1 alpha-2 code, or undefined where the atlas lacks it.
 * Natural Earth numbers countries by ISO 3166-1 numeric.
 */
export function findCountry(atlas: Atlas, alpha2: string): CountryShape | undefined {
  const numeric = countryCodes.alpha2ToNumeric(alpha2);
  return atlas.countries.find((country) => country.id === numeric);
}

/** Most builds draw no map anew: an atlas is made when it is first asked for. */
const toAtlas = memoize((world: object): Atlas => {
  const topology = world as Topology;
  const { countries } = topology.objects;
  if (countries?.type !== 'GeometryCollection' || topology.transform === undefined) {
    throw new TypeError('Expected of world-atlas a quantized topology with countries');
  }
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]): Coordinates => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  return { arcs, caps: arcs.map(toCap), countries: countries.geometries as CountryShape[] };
});

function toCap(arc: readonly Coordinates[]): Cap {
  const center = arc[Math.floor(arc.length / 2)] ?? [0, 0];
  const radius = Math.max(...arc.map((point) => geoDistance([...center], [...point])));
  return { center, radius };
}
