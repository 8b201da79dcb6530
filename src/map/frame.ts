import { geoAzimuthalEqualArea, geoBounds, geoDistance, geoEqualEarth } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { Cap, Coordinates } from './atlas.ts';
import { toBounds } from './geometry.ts';

/** A rectangle of paper and how the globe falls on it. */
export interface MapFrame {
  readonly projection: GeoProjection;
  /** Units of the view box. */
  readonly width: number;
  readonly height: number;
  /** Units for a radian at the centre. */
  readonly scale: number;
  /** A circle on the globe that holds all that the frame shows; null for much of the world. */
  readonly cap: Cap | null;
}

/** Limits of a frame's height, as parts of its width. */
export interface MapFrameShape {
  readonly flattest: number;
  readonly tallest: number;
  /** Radians that the width shows at the least: a lone spot needs a region that readers know. */
  readonly smallestSpan: number;
}

/** Twice what a wide phone shows, so that whole units are half pixels there. */
export const FRAME_WIDTH = 720;
/** Room around the places for their names. */
const PADDING = 46;
/** Beyond this angle from the centre an azimuthal map looks strange; then the world's own takes over. */
const AZIMUTHAL_REACH = (55 * Math.PI) / 180;
/** The usual view, cut in the Pacific, may be this much wider than the closest fit before it yields. */
const USUAL_VIEW_ALLOWANCE = 1.25;
/** Keeps Siberia's far end in the east: no land crosses this view's edge but ice. */
const WORLD_CENTER = 11;
/** Clipping a little outside hides the strokes along the cut. */
const CLIP_MARGIN = 6;

/** Frames groups of points (each group, a place, must stay whole) as close as the shape allows. */
export function toMapFrame(
  groups: readonly (readonly Coordinates[])[],
  shape: MapFrameShape,
): MapFrame {
  const points = groups.flat();
  const latitudes = points.map(([, latitude]) => latitude);
  const center: [number, number] = [
    toCentralMeridian(groups.map(toExtent)),
    (Math.min(...latitudes) + Math.max(...latitudes)) / 2,
  ];
  const reach = Math.max(...points.map((point) => geoDistance(center, [...point])));
  if (reach > AZIMUTHAL_REACH) {
    return {
      ...fitFrame(geoEqualEarth().rotate([-center[0], 0]), points, shape, PADDING),
      cap: null,
    };
  }
  const frame = fitFrame(
    geoAzimuthalEqualArea().rotate([-center[0], -center[1]]),
    points,
    shape,
    PADDING,
  );
  return { ...frame, cap: toCap(frame) };
}

/** The whole world without the ice of its southern end, cut in the Bering Strait. */
export function toWorldFrame(): MapFrame {
  const edge = [-179.99, 179.99].flatMap((fromCenter) =>
    [-56, 0, 83].map((latitude): Coordinates => [fromCenter + WORLD_CENTER, latitude]),
  );
  const shape = { flattest: 0, tallest: 1, smallestSpan: 0 };
  return { ...fitFrame(geoEqualEarth().rotate([-WORLD_CENTER, 0]), edge, shape, 0), cap: null };
}

function fitFrame(
  projection: GeoProjection,
  points: readonly Coordinates[],
  { flattest, tallest, smallestSpan }: MapFrameShape,
  padding: number,
): Omit<MapFrame, 'cap'> {
  projection.scale(1).translate([0, 0]);
  const projected = points.map((point) => projection([...point]) ?? [0, 0]);
  const { left, right, top, bottom } = toBounds(projected);
  const spanX = Math.max(right - left, smallestSpan);
  const spanY = Math.max(bottom - top, smallestSpan * flattest);
  const width = FRAME_WIDTH;
  const innerWidth = width - 2 * padding;
  const wanted = (spanY / spanX) * innerWidth + 2 * padding;
  const height = Math.round(Math.min(Math.max(wanted, width * flattest), width * tallest));
  const scale = Math.min(innerWidth / spanX, (height - 2 * padding) / spanY);
  projection
    .scale(scale)
    .translate([
      width / 2 - (scale * (left + right)) / 2,
      height / 2 - (scale * (top + bottom)) / 2,
    ])
    .precision(0)
    .clipExtent([
      [-CLIP_MARGIN, -CLIP_MARGIN],
      [width + CLIP_MARGIN, height + CLIP_MARGIN],
    ]);
  return { projection, width, height, scale };
}

function toCap({ projection, width, height }: Omit<MapFrame, 'cap'>): Cap | null {
  const center = projection.invert?.([width / 2, height / 2]);
  const corners = [0, width].flatMap((x) => [0, height].map((y) => projection.invert?.([x, y])));
  if (!center) return null;
  const distances = corners.map((corner) => (corner ? geoDistance(center, corner) : Math.PI));
  return { center, radius: Math.max(...distances) };
}

/** West and east end of a group in degrees; east is the larger even across the antimeridian. */
function toExtent(points: readonly Coordinates[]): [number, number] {
  const [[west], [east]] = geoBounds({
    type: 'MultiPoint',
    coordinates: points.map((point) => [...point]),
  });
  return [west, east < west ? east + 360 : east];
}

/** The middle of the narrowest band of longitudes that holds all extents. */
function toCentralMeridian(extents: readonly (readonly [number, number])[]): number {
  const views = extents.map(([start]) => {
    const ends = extents.map(([west, east]) => {
      const turns = Math.ceil((start - west) / 360) * 360;
      return east + turns;
    });
    return [start, Math.max(...ends)] as const;
  });
  const closest = views.reduce((best, view) => (toSpan(view) < toSpan(best) ? view : best));
  const usual = views.find(
    (view) => isCutInPacific(view) && toSpan(view) <= toSpan(closest) * USUAL_VIEW_ALLOWANCE,
  );
  const [west, east] = usual ?? closest;
  return (west + east) / 2;
}

function toSpan([west, east]: readonly [number, number]): number {
  return east - west;
}

function isCutInPacific([west, east]: readonly [number, number]): boolean {
  return west >= -170 && east <= 191;
}
