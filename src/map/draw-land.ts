import { geoArea, geoPath } from 'd3-geo';
import type { GeoContext, GeoPermissibleObjects } from 'd3-geo';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { findCountry, getCoarseAtlas, getFineAtlas } from './atlas.ts';
import type { Atlas, Coordinates, CountryShape } from './atlas.ts';
import type { MapFrame } from './frame.ts';
import { PathData } from './path-data.ts';
import { isNear, simplifyArcs } from './simplify-arcs.ts';

export interface Land {
  /** As in {@link LandDetail}. */
  readonly step: number;
  readonly quiet: PathData;
  readonly borders: PathData;
  /** The countries that stand out, by ISO 3166-1 alpha-2 code; the atlas may lack some. */
  readonly countries: ReadonlyMap<string, PathData>;
}

/** Square units of the view box. The frame is drawn at half to nine tenths of that in pixels. */
export interface LandDetail {
  /** Points that matter less than this go. */
  readonly tolerance: number;
  /** Islands and lakes smaller than this go. */
  readonly smallestRing: number;
  /** Units between the places where a point may stand. */
  readonly step: number;
  /** The frame is as wide as a page: there is room for the fine atlas, and for borders. */
  readonly isPageWide?: boolean;
}

/** Units for a radian above which the coarse atlas shows its corners. */
const FINE_SCALE = 350;
/** Units for a radian below which borders are a tangle that says nothing. */
const BORDER_SCALE = 250;
/** Honshu and Hokkaido are Japan on a map; Alaska and French Guiana would hide what it is about. */
const MAIN_PART = 0.25;
/** The rest of the world is there to be recognized: it may be this much coarser. */
const QUIET_COARSENESS = 4;
/** More than half the globe: a ring that simplification turned inside out. */
const INSIDE_OUT = 2 * Math.PI;

/** Draws the part of the world that a frame shows, these countries apart from the quiet rest. */
export function drawLand(frame: MapFrame, codes: readonly string[], detail: LandDetail): Land {
  const { isPageWide = false } = detail;
  const atlas = isPageWide || frame.scale > FINE_SCALE ? getFineAtlas() : getCoarseAtlas();
  const standOut = codes.flatMap((code) => {
    const country = findCountry(atlas, code);
    return country ? [{ code, country }] : [];
  });
  const quiet = atlas.countries.filter(
    (country) =>
      !standOut.some((other) => other.country === country) && isSeen(atlas, frame, country),
  );
  const coarseness = isPageWide ? 1 : QUIET_COARSENESS;
  const standing = new Set(standOut.flatMap(({ country }) => toArcs(country)));
  const topology = {
    type: 'Topology',
    arcs: simplifyArcs(
      atlas,
      frame,
      (arc) => detail.tolerance * (standing.has(arc) ? 1 : coarseness),
    ),
    objects: {},
  } as unknown as Topology;
  const drawPolygons = (polygons: readonly GeoJSON.Position[][][], smallestRing: number) =>
    toPath(frame, withoutSmallRings(polygons, smallestRing / frame.scale ** 2), detail.step);
  return {
    step: detail.step,
    quiet: drawPolygons(merge(topology, quiet).coordinates, detail.smallestRing * coarseness),
    borders:
      !isPageWide && frame.scale < BORDER_SCALE
        ? new PathData()
        : toPath(
            frame,
            mesh(topology, toCollection(quiet), (one, other) => one !== other),
            detail.step,
          ),
    countries: new Map(
      standOut.map(({ code, country }) => [
        code,
        drawPolygons(merge(topology, [country]).coordinates, detail.smallestRing),
      ]),
    ),
  };
}

/** Characters of path data that a drawing of land takes. */
export function toPathLength({ quiet, borders, countries }: Land): number {
  return [quiet, borders, ...countries.values()].join('').length;
}

/** The polygons of a country in degrees, the parts far smaller than its largest left out. */
export function toMainland(atlas: Atlas, country: CountryShape): Coordinates[] {
  const polygons = country.type === 'Polygon' ? [country.arcs] : country.arcs;
  const rings = polygons.map(([outer = []]) => outer.flatMap((index) => [...toArc(atlas, index)]));
  const areas = rings.map(toArea);
  const largest = Math.max(...areas);
  return rings.filter((_, index) => (areas[index] ?? 0) >= largest * MAIN_PART).flat();
}

function isSeen({ caps }: Atlas, { cap }: MapFrame, country: CountryShape): boolean {
  return toArcs(country).some((arc) => isNear(caps[arc], cap));
}

/** The arcs of a country, by their indices; a shape names an arc that it runs backwards by ~index. */
function toArcs(country: CountryShape): number[] {
  const arcs: readonly number[] = country.arcs.flat(2);
  return arcs.map((index) => (index >= 0 ? index : ~index));
}

function toCollection(geometries: CountryShape[]): GeometryCollection {
  return { type: 'GeometryCollection', geometries };
}

function toArc(atlas: Atlas, index: number): readonly Coordinates[] {
  return index >= 0 ? (atlas.arcs[index] ?? []) : (atlas.arcs[~index] ?? []).toReversed();
}

function toArea(ring: readonly Coordinates[]): number {
  return geoArea({ type: 'Polygon', coordinates: [ring.map((point) => [...point])] });
}

function withoutSmallRings(
  polygons: readonly GeoJSON.Position[][][],
  /** Steradians. */
  smallest: number,
): GeoJSON.MultiPolygon {
  const coordinates = polygons.flatMap(([outer, ...holes]) => {
    if (!outer || !isLarge(outer, smallest)) return [];
    return [[outer, ...holes.filter((hole) => isLarge(hole.toReversed(), smallest))]];
  });
  return { type: 'MultiPolygon', coordinates };
}

function isLarge(ring: GeoJSON.Position[], smallest: number): boolean {
  const area = geoArea({ type: 'Polygon', coordinates: [ring] });
  return area >= smallest && area < INSIDE_OUT;
}

function toPath({ projection }: MapFrame, object: GeoPermissibleObjects, step: number): PathData {
  const path = new PathData(step);
  geoPath(projection, path satisfies GeoContext)(object);
  return path;
}
