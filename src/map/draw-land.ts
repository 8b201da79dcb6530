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
  if (view.isWorld) {
    const isTooFine = (): boolean =>
      getLandLevel(fitting / view.scale ** 2).points * WORLD_SHARE > pointsMax;
    while (fitting < coarsest && isTooFine()) fitting *= 2;
  }
  let cut = cutLand(view, codes, fitting);
  while (fitting < coarsest && cut.points > pointsMax) {
    // With the tolerance twice as large a quarter of the points goes, or more where islands are many.
    fitting *= 2 ** Math.max(1, Math.floor(Math.log2(cut.points / pointsMax)));
    cut = cutLand(view, codes, fitting);
  }
  return {
    land: toPathData(cut.land, true, step),
    borders: toPathData(cut.borders, false, step),
    // The same rule fills countries side by side, since they have only lines in common.
    areas: toPathData(cut.areas, true, step),
  };
}

function cutLand(
  view: MapView,
  codes: readonly string[],
  tolerance: number,
): { land: FlatLine[]; borders: FlatLine[]; areas: FlatLine[]; points: number } {
  const level = getLandLevel(tolerance / view.scale ** 2);
  const land = view.cutRings(level.land);
  const borders = view.scale < BORDER_SCALE ? [] : view.cutLines(level.borders);
  const areas = codes.flatMap((code) => view.cutRings(level.findCountry(code)));
  const points = land.reduce((sum, line) => sum + line.length / 2, 0);
  return { land, borders, areas, points };
}
