import { geoEqualEarthRaw } from 'd3-geo';
import { clipLine, clipPolygon, type FlatLine } from './clip.ts';
import { type Outline, toShortTurn } from './outline.ts';
import type { Projection } from './projection.ts';
import { EQUATOR, projectEqualEarth as project } from './parallel.ts';
import { DEGREE } from './sphere.ts';

const TURN = 2 * Math.PI;
/** All longitudes and latitudes, from the meridian in the middle. */
const WHOLE = { left: -Math.PI, right: Math.PI, top: -Math.PI, bottom: Math.PI };

/**
 * The Equal Earth projection around a meridian, of all longitudes. What crosses its edge goes on
 * at the other side.
 * @param meridian degrees
 */
export function toEqualEarth(meridian: number): Projection {
  const center = meridian * DEGREE;
  return {
    project: ([longitude, latitude]) =>
      project(toShortTurn(longitude * DEGREE - center), latitude * DEGREE),
    invert: (x, y) => {
      const [lambda, phi] = geoEqualEarthRaw.invert?.(x * EQUATOR, -y * EQUATOR) ?? [];
      if (lambda === undefined || phi === undefined) return null;
      if (Number.isNaN(phi) || Math.abs(lambda) > Math.PI) return null;
      return [toShortTurn(lambda + center) / DEGREE, phi / DEGREE];
    },
    projectRing: (ring) => ({ polygons: projectAll(ring, center, true), isInverted: false }),
    projectLine: (line) => projectAll(line, center, false),
  };
}

/** Once for each time round the globe that it is seen. */
function projectAll(line: Outline, center: number, isRing: boolean): FlatLine[] {
  const parts: FlatLine[] = [];
  const first = Math.ceil((-Math.PI - line.east + center) / TURN) * TURN;
  for (let shift = first; line.west - center + shift <= Math.PI; shift += TURN) {
    const isWhole = line.west - center + shift >= -Math.PI && line.east - center + shift <= Math.PI;
    if (isWhole && !line.isAroundPole) parts.push(projectWhole(line, shift - center));
    else parts.push(...projectCut(line, shift - center, isRing));
  }
  return parts;
}

/** The projection is straight along each parallel: a point needs no more than its scale there. */
function projectWhole({ positions, parallels }: Outline, shift: number): FlatLine {
  const projected: FlatLine = new Array(positions.length);
  for (let at = 0; at < positions.length; at += 2) {
    projected[at] = ((positions[at] as number) + shift) * (parallels[at] as number);
    projected[at + 1] = parallels[at + 1] as number;
  }
  return projected;
}

function projectCut(line: Outline, shift: number, isRing: boolean): FlatLine[] {
  const points: FlatLine = new Array(line.positions.length);
  for (let at = 0; at < line.positions.length; at += 2) {
    points[at] = (line.positions[at] as number) + shift;
    points[at + 1] = line.positions[at + 1] as number;
  }
  if (isRing && line.isAroundPole) {
    // It is closed along the pole.
    const pole = Math.sign(points[1] ?? 0) * (Math.PI / 2);
    points.push(points.at(-2) ?? 0, pole, points[0] ?? 0, pole);
  }
  const parts = isRing ? [clipPolygon(points, WHOLE)] : clipLine(points, WHOLE);
  return parts.filter(({ length }) => length > 0).map(projectFlat);
}

function projectFlat(line: FlatLine): FlatLine {
  for (let at = 0; at < line.length; at += 2) {
    const point = project(line[at] as number, line[at + 1] as number);
    line[at] = point[0];
    line[at + 1] = point[1];
  }
  return line;
}
