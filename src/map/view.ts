import { memoize } from '../html/memoize.ts';
import type { Coordinates } from './sphere.ts';
import { clipLine, clipPolygon, type FlatLine, isClearOf, isWithinBox } from './clip.ts';
import { findMeeting } from './find-meeting.ts';
import { type Point, toBounds } from './geometry.ts';
import type { Outline } from './outline.ts';
import { toAzimuthal } from './azimuthal.ts';
import { toEqualEarth } from './equal-earth.ts';
import type { Projection } from './projection.ts';
import { type Cap, DEGREE, toCap, toDistance, toVector } from './sphere.ts';

/** A rectangle of paper and how the globe falls on it; all measures in units of its view box. */
export interface MapView {
  readonly width: number;
  readonly height: number;
  /** Units for a radian at the centre. */
  readonly scale: number;
  /** A circle around what it shows; null where that is much of the globe, not one part of it. */
  readonly cap: Cap | null;
  readonly toPoint: (position: Coordinates) => Point;
  /** Null where the paper shows nothing of the globe. */
  readonly toPosition: (x: number, y: number) => Coordinates | null;
  /** What is seen of closed lines, to be filled by the rule of even and odd. */
  readonly cutRings: (rings: readonly Outline[]) => FlatLine[];
  readonly cutLines: (lines: readonly Outline[]) => FlatLine[];
}

export interface ViewShape {
  readonly width: number;
  /** Limits of the height, as parts of the width. */
  readonly flattest: number;
  readonly tallest: number;
  /** Radians that the width shows at the least: a lone spot needs a region that readers know. */
  readonly smallestSpan: number;
  /** Room around the places for their names. */
  readonly padding: number;
  /** Room above or below all that, for another map: units. */
  readonly above?: number;
  readonly below?: number;
}

/** Beyond this angle from the centre an azimuthal map looks strange; then the world's own takes over. */
const AZIMUTHAL_REACH = 55 * DEGREE;
/** The usual view, cut in the Pacific, may be this much wider than the closest fit before it yields. */
const USUAL_VIEW_ALLOWANCE = 1.1;
/** Keeps Siberia's far end in the east: no land crosses this view's edge but ice. */
const WORLD_CENTER = 11;
/** Clipping a little outside hides the strokes along the cut. */
const CLIP_MARGIN = 6;
/** What lies this far outside of the corners is drawn no farther away. */
const LIMIT_MARGIN = 15 * DEGREE;
/** The rim of a globe is drawn with so many sides. */
const DISC_SIDES = 36;

/** Shows groups of points (each group, a place, stays whole) as close as the shape allows. */
export function fitView(groups: readonly (readonly Coordinates[])[], shape: ViewShape): MapView {
  const points = groups.flat();
  const latitudes = points.map(([, latitude]) => latitude);
  const center: Coordinates = [
    toCentralMeridian(groups.map(toExtent)),
    (Math.min(...latitudes) + Math.max(...latitudes)) / 2,
  ];
  const middle = toVector(center);
  const reach = Math.max(...points.map((point) => toDistance(middle, toVector(point))));
  if (reach > AZIMUTHAL_REACH) return fitPoints(toEqualEarth(center[0]), points, shape, null);
  const paper = toPaper(toAzimuthal(center, Math.PI), points, shape);
  const radius = toRadius(toAzimuthal(center, Math.PI), paper, center);
  const limit = Math.min(radius + LIMIT_MARGIN, Math.PI);
  return toView(toAzimuthal(center, limit, radius), paper, toCap(middle, radius));
}

/** The whole world around a meridian, from one parallel to another (degrees). */
export function toWorldView(
  width: number,
  [south, north]: readonly [number, number] = [-56, 83],
  meridian = WORLD_CENTER,
): MapView {
  const edge = [-179.99, 179.99].flatMap((fromCenter) =>
    [south, 0, north].map((latitude): Coordinates => [fromCenter + meridian, latitude]),
  );
  const shape = { width, flattest: 0, tallest: 1, smallestSpan: 0, padding: 0 };
  return fitPoints(toEqualEarth(meridian), edge, shape, null);
}

/** Half the globe in a circle. */
export function toGlobeView(width: number, center: Coordinates): MapView {
  const projection = toAzimuthal(center, Math.PI / 2, Math.PI / 2);
  const scale = width / 2 / Math.SQRT2;
  const paper = { width, height: width, scale, left: width / 2, top: width / 2 };
  const disc = Array.from({ length: DISC_SIDES }, (_, side) => (side * 2 * Math.PI) / DISC_SIDES);
  const edge = disc.flatMap((angle) => [
    width / 2 + (width / 2) * Math.cos(angle),
    width / 2 + (width / 2) * Math.sin(angle),
  ]);
  return toView(projection, paper, toCap(toVector(center), Math.PI / 2), edge);
}

/** Where the globe's centre falls, and how large the globe is. */
interface Paper {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

function fitPoints(
  projection: Projection,
  points: readonly Coordinates[],
  shape: ViewShape,
  cap: Cap | null,
): MapView {
  return toView(projection, toPaper(projection, points, shape), cap);
}

function toPaper(
  { project }: Projection,
  points: readonly Coordinates[],
  { width, flattest, tallest, smallestSpan, padding, above = 0, below = 0 }: ViewShape,
): Paper {
  const { left, right, top, bottom } = toBounds(points.map(project));
  const spanX = Math.max(right - left, smallestSpan);
  const spanY = Math.max(bottom - top, smallestSpan * flattest);
  const innerWidth = width - 2 * padding;
  const wanted = (spanY / spanX) * innerWidth + 2 * padding;
  const height = Math.round(Math.min(Math.max(wanted, width * flattest), width * tallest));
  const scale = Math.min(innerWidth / spanX, (height - 2 * padding) / spanY);
  return {
    width,
    height: height + above + below,
    scale,
    left: width / 2 - (scale * (left + right)) / 2,
    top: above + height / 2 - (scale * (top + bottom)) / 2,
  };
}

/** Radians from the centre to the farthest corner of what is drawn. */
function toRadius({ invert }: Projection, paper: Paper, center: Coordinates): number {
  const { width, height, scale, left, top } = paper;
  const corners = [-CLIP_MARGIN, width + CLIP_MARGIN].flatMap((x) =>
    [-CLIP_MARGIN, height + CLIP_MARGIN].map((y) => invert((x - left) / scale, (y - top) / scale)),
  );
  const distances = corners.map((corner) =>
    corner ? toDistance(toVector(corner), toVector(center)) : Math.PI,
  );
  return Math.max(...distances);
}

/** @param edge of what is shown; all of the paper where it is absent */
function toView(projection: Projection, paper: Paper, cap: Cap | null, edge?: FlatLine): MapView {
  const { width, height, scale, left, top } = paper;
  const margin = CLIP_MARGIN;
  const box = { left: -margin, top: -margin, right: width + margin, bottom: height + margin };
  const findSeen = (outlines: readonly Outline[]): readonly Outline[] =>
    cap === null ? outlines : findMeeting(outlines, cap);
  const toUnits = (line: FlatLine): FlatLine => {
    for (let at = 0; at < line.length; at += 2) {
      line[at] = (line[at] as number) * scale + left;
      line[at + 1] = (line[at + 1] as number) * scale + top;
    }
    return line;
  };
  const { left: west, top: north, right: east, bottom: south } = box;
  const frame = edge ?? [west, north, east, north, east, south, west, south];
  return {
    width,
    height,
    scale,
    cap,
    toPoint: (position) => {
      const [x, y] = projection.project(position);
      return [x * scale + left, y * scale + top];
    },
    toPosition: (x, y) => projection.invert((x - left) / scale, (y - top) / scale),
    cutRings: (rings) => {
      const cut: FlatLine[] = [];
      for (const ring of findSeen(rings)) {
        const { polygons, isInverted } = projection.projectRing(ring);
        if (isInverted) cut.push([...frame]);
        for (const polygon of polygons) {
          const units = toUnits(polygon);
          if (isClearOf(units, box)) continue;
          const seen = isWithinBox(units, box) ? units : clipPolygon(units, box);
          if (seen.length > 0) cut.push(seen);
        }
      }
      return cut;
    },
    cutLines: (lines) =>
      findSeen(lines).flatMap((line) =>
        projection.projectLine(line).flatMap((part) => {
          const units = toUnits(part);
          if (isClearOf(units, box)) return [];
          return isWithinBox(units, box) ? [units] : clipLine(units, box);
        }),
      ),
  };
}

/**
 * West and east end of a group in degrees; east is the larger even across the antimeridian. The
 * group lies where the widest gap between its longitudes is not.
 */
const toExtent = memoize((points: readonly Coordinates[]): readonly [number, number] => {
  const longitudes = points.map(([longitude]) => longitude).toSorted((a, b) => a - b);
  const [first = 0, last = 0] = [longitudes[0], longitudes.at(-1)];
  let widest = first + 360 - last;
  let extent: readonly [number, number] = [first, last];
  for (const [index, west] of longitudes.entries()) {
    const before = longitudes[index - 1];
    if (before === undefined || west - before <= widest) continue;
    widest = west - before;
    extent = [west, before + 360];
  }
  return extent;
});

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
