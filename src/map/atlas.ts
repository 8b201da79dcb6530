import countryCodes from 'i18n-iso-countries/index.js';
import type { MultiPolygon, Polygon, Topology, Transform } from 'topojson-specification';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import { memoize } from '../html/memoize.ts';
import { DEGREE } from './sphere.ts';
import { weighPoints } from './weigh-points.ts';

/** Natural Earth's countries, 1:50 million; the arcs are shared by those that share a border. */
export interface Atlas {
  readonly topology: Topology;
  readonly arcs: readonly AtlasArc[];
  readonly countries: readonly Country[];
}

/** A line, and of each of its points what all drawings of it need. */
export interface AtlasArc {
  /** Longitude and latitude in turn, radians. */
  readonly positions: Float64Array;
  /** The points of the unit sphere: x, y and z in turn. */
  readonly vectors: Float64Array;
  /** How much each point matters, in steradians: see {@link weighPoints}. */
  readonly weights: Float64Array;
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
  const arcs = topology.arcs.map((arc) => toArc(arc, topology.transform as Transform));
  const shapes = countries.geometries as (Polygon | MultiPolygon)[];
  // Natural Earth numbers countries by ISO 3166-1 numeric.
  const toCode = ({ id }: Polygon | MultiPolygon): string =>
    countryCodes.numericToAlpha2(String(id)) ?? '';
  const coded = Map.groupBy(shapes.filter(toCode), toCode);
  return {
    topology,
    arcs,
    countries: [
      ...[...coded].map(([code, own]) => ({ code, shapes: own })),
      ...shapes.filter((shape) => !toCode(shape)).map((shape) => ({ code: '', shapes: [shape] })),
    ],
  };
});

/** @param steps each from the point before, in steps of the atlas */
function toArc(
  steps: readonly (readonly number[])[],
  { scale: [scaleX, scaleY], translate: [west, south] }: Transform,
): AtlasArc {
  const positions = new Float64Array(steps.length * 2);
  const vectors = new Float64Array(steps.length * 3);
  let x = 0;
  let y = 0;
  for (let at = 0; at < steps.length; at += 1) {
    const step = steps[at] as readonly number[];
    x += step[0] ?? 0;
    y += step[1] ?? 0;
    const lambda = (x * scaleX + west) * DEGREE;
    const phi = (y * scaleY + south) * DEGREE;
    const cos = Math.cos(phi);
    positions[2 * at] = lambda;
    positions[2 * at + 1] = phi;
    vectors[3 * at] = cos * Math.cos(lambda);
    vectors[3 * at + 1] = cos * Math.sin(lambda);
    vectors[3 * at + 2] = Math.sin(phi);
  }
  return { positions, vectors, weights: weighPoints(vectors) };
}
