import { type Coordinates, DEGREE, toCoordinates, toVector, type Vector } from './sphere.ts';

/** The paper of Lambert's azimuthal projection: it touches the globe at its centre. */
export interface TangentPlane {
  readonly center: Vector;
  readonly east: Vector;
  readonly north: Vector;
}

/** How far from the centre the antipode falls, all round: beyond it there is no globe. */
const EDGE = 2;

export function toTangentPlane(coordinates: Coordinates): TangentPlane {
  const center = toVector(coordinates);
  const lambda = coordinates[0] * DEGREE;
  return {
    center,
    east: [-Math.sin(lambda), Math.cos(lambda), 0],
    north: [
      -center[2] * Math.cos(lambda),
      -center[2] * Math.sin(lambda),
      Math.hypot(center[0], center[1]),
    ],
  };
}

/** Where a place falls; down y grows. */
export function toPlanePoint(
  { center: c, east, north }: TangentPlane,
  position: Coordinates,
): readonly [x: number, y: number] {
  const v = toVector(position);
  const k = Math.sqrt(2 / Math.max(1 + v[0] * c[0] + v[1] * c[1] + v[2] * c[2], 1e-12));
  return [
    k * (v[0] * east[0] + v[1] * east[1]),
    -k * (v[0] * north[0] + v[1] * north[1] + v[2] * north[2]),
  ];
}

/** The place that falls there, or null beyond the edge. */
export function fromPlanePoint(
  { center: c, east, north }: TangentPlane,
  x: number,
  y: number,
): Coordinates | null {
  const distance = Math.hypot(x, y);
  if (distance > EDGE) return null;
  const angle = 2 * Math.asin(distance / 2);
  const [cos, sin] = [Math.cos(angle), distance === 0 ? 0 : Math.sin(angle) / distance];
  return toCoordinates([
    cos * c[0] + sin * (x * east[0] - y * north[0]),
    cos * c[1] + sin * (x * east[1] - y * north[1]),
    cos * c[2] - sin * y * north[2],
  ]);
}
