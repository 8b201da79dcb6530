import type { Coordinates } from './sphere.ts';
import type { FlatLine } from './clip.ts';
import type { Outline } from './outline.ts';

/** How the globe falls on paper, without a change of areas; a radian at the centre is 1 wide, down y grows. */
export interface Projection {
  readonly project: (position: Coordinates) => readonly [x: number, y: number];
  /** Null where the paper shows nothing of the globe. */
  readonly invert: (x: number, y: number) => Coordinates | null;
  /**
   * A closed line, as polygons to be filled by the rule of even and odd. `isInverted` where they
   * show what is outside of it: the far side of the globe is within the line.
   */
  readonly projectRing: (ring: Outline) => {
    readonly polygons: readonly FlatLine[];
    readonly isInverted: boolean;
  };
  readonly projectLine: (line: Outline) => readonly FlatLine[];
}
