import { drawLand } from './draw-land.ts';
import { drawPanel } from './draw-panel.ts';
import { toWorldFrame } from './frame.ts';
import { locatePlace } from './locate-place.ts';
import type { LocatedPlace } from './locate-place.ts';
import type { MapDrawing, MapPlace } from './types.ts';

const LAND_DETAIL = { tolerance: 6, smallestRing: 16, step: 1 };

/**
 * Draws the whole world with a dot, and where there is room the name, for each place that has a
 * position; the countries among them stand out. Places too close to another's dot are `missing`.
 */
export function drawWorldMap(places: readonly MapPlace[]): MapDrawing {
  const sorted = places.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const located = sorted.flatMap((place): LocatedPlace[] => {
    const found = locatePlace(place);
    return found ? [{ ...found, farthest: 'beside' }] : [];
  });
  const unlocated = sorted.filter((place) => !located.some((other) => other.place === place));
  const codes = sorted.flatMap(({ kind, country }) =>
    kind === 'country' && country ? [country] : [],
  );
  const frame = toWorldFrame();
  const land = drawLand(frame, codes, LAND_DETAIL);
  const plan = { frame, land, named: located, firstNumber: null, detail: null };
  const { panel, missing } = drawPanel(sorted, plan);
  return {
    panels: [panel],
    numbered: [],
    missing: [...unlocated.map(({ id }) => id), ...missing],
  };
}
