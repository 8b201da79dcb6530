import countryCodes from 'i18n-iso-countries';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import { memoize } from '../html/memoize.ts';
import type { Coordinates } from './sphere.ts';
import { weighPoints } from './weigh-points.ts';

/** Natural Earth's countries, 1:50 million; the arcs are shared by those that share a border. */
export interface Atlas {
  readonly topology: Topology;
  /** In degrees instead of steps from the point before. */
  readonly arcs: readonly (readonly Coordinates[])[];
  /** For each point of an arc how much it matters, in steradians: see {@link weighPoints}. */
  readonly weights: readonly Float64Array[];
  readonly countries: readonly Country[];
}

export interface Country {
  /** ISO 3166-1 alpha-2; empty where the standard has none. */
  readonly code: string;
  /** The atlas draws some islands apart from the country that they belong to. */
  readonly shapes: readonly (Polygon | MultiPolygon)[];
}

/** Most builds draw no map anew: the atlas is made when it is first asked for. */
export function getAtlas(): Atlas {
  return toAtlas(world);
}

const toAtlas = memoize((file: object): Atlas => {
  const topology = file as Topology;
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
  const shapes = countries.geometries as (Polygon | MultiPolygon)[];
  // Natural Earth numbers countries by ISO 3166-1 numeric.
  const toCode = ({ id }: Polygon | MultiPolygon): string =>
    countryCodes.numericToAlpha2(String(id)) ?? '';
  const coded = Map.groupBy(shapes.filter(toCode), toCode);
  return {
    topology,
    arcs,
    weights: arcs.map(weighPoints),
    countries: [
      ...[...coded].map(([code, own]) => ({ code, shapes: own })),
      ...shapes.filter((shape) => !toCode(shape)).map((shape) => ({ code: '', shapes: [shape] })),
    ],
  };
});
