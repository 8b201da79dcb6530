import type { Point } from './geometry.ts';
import type { MapBox, MapLabel } from './types.ts';

/** Where a name may stand. */
export interface LabelSpot {
  readonly label: MapLabel;
  readonly box: MapBox;
  /** The line from what is named to a name that stands away from it. */
  readonly leader: { readonly from: Point; readonly to: Point } | null;
  /** How much worse this spot is than a perfect one. */
  readonly cost: number;
}

/** Between a name and anything else, units of the view box. */
export const CLEARANCE = 3;

// What spots cost: a perfect one nothing.
/** A name that begins beside its country, on the sea. */
export const BESIDE_COST = 4;
/** A name that begins on its country and ends on the sea, or hardly on a neighbour. */
export const COAST_COST = 6;
/** A line to the name. */
export const LEADER_COST = 10;
/** A name in a land where it does not belong; without a line it must not be there at all. */
export const ABROAD_COST = 8;
