import { geoEqualEarthRaw } from 'd3-geo';

/** Width of a radian at the centre, as d3 draws it. */
export const EQUATOR = geoEqualEarthRaw(1, 0)[0];

/** Equal Earth, a radian at the centre 1 wide, down y grows. */
export function projectEqualEarth(lambda: number, phi: number): readonly [x: number, y: number] {
  const [x, y] = geoEqualEarthRaw(lambda, phi);
  return [x / EQUATOR, -y / EQUATOR];
}
