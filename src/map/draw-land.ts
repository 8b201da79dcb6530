import type { FlatLine } from './clip.ts';
import { getLandLevel } from './land-level.ts';
import { toPathData } from './path-data.ts';
import type { MapView } from './view.ts';

export interface LandDetail {
  /** Points that matter less than this go, and islands about as large: square units of the view box. */
  readonly tolerance: number;
  /** With more points than these on its coasts the land is drawn coarser. */
  readonly pointsMax: number;
  /** Units between the places where a point may stand. */
  readonly step: number;
}

/** Land as it is drawn: path data, in steps. */
interface DrawnLand {
  readonly land: string;
  readonly borders: string;
  /** Of the countries that stand out, all in one. */
  readonly areas: string;
}

/** Of the points of the whole globe, a map of much of it shows about this part. */
const WORLD_SHARE = 0.5;
/** Units for a radian below which borders are a tangle that says nothing. */
const BORDER_SCALE = 200;
/** Coarser than this nothing is left of a continent: steradians. */
const COARSEST = 0.01;

/** Draws the land that a view shows, and apart the countries with these codes. */
export function drawLand(
  view: MapView,
  codes: readonly string[],
  { tolerance, pointsMax, step }: LandDetail,
): DrawnLand {
  const coarsest = COARSEST * view.scale ** 2;
  let fitting = tolerance;
  if (view.cap === null) {
    const isTooFine = (): boolean =>
      getLandLevel(fitting / view.scale ** 2).points * WORLD_SHARE > pointsMax;
    while (fitting < coarsest && isTooFine()) fitting *= 2;
  }
  let land = cutLand(view, fitting);
  for (;;) {
    const points = land.reduce((sum, line) => sum + line.length / 2, 0);
    if (fitting >= coarsest || points <= pointsMax) break;
    // With the tolerance twice as large a quarter of the points goes, or more where islands are many.
    fitting *= 2 ** Math.max(1, Math.floor(Math.log2(points / pointsMax)));
    land = cutLand(view, fitting);
  }
  const level = getLandLevel(fitting / view.scale ** 2);
  const borders = view.scale < BORDER_SCALE ? [] : view.cutLines(level.borders);
  const areas = codes.flatMap((code) => view.cutRings(level.findCountry(code)));
  return {
    land: toPathData(land, true, step),
    borders: toPathData(borders, false, step),
    // The same rule fills countries side by side, since they have only lines in common.
    areas: toPathData(areas, true, step),
  };
}

function cutLand(view: MapView, tolerance: number): FlatLine[] {
  return view.cutRings(getLandLevel(tolerance / view.scale ** 2).land);
}
