import { drawLand } from './draw-land.ts';
import type { LandDetail } from './draw-land.ts';
import { drawPanel } from './draw-panel.ts';
import { toWorldFrame } from './frame.ts';
import { locatePlace } from './locate-place.ts';
import type { LocatedPlace } from './locate-place.ts';
import type { MapDrawing, MapPlace } from './types.ts';

/** Names look for room among few corners: a fine coast has so many that all spots seem bad. */
const LAND_FOR_NAMES = { tolerance: 6, smallestRing: 16, step: 1 };
const LAND_DETAIL = { tolerance: 0.7, smallestRing: 2.5, step: 0.5, isPageWide: true };

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
  const draw = (detail: LandDetail) =>
    drawPanel(sorted, {
      frame,
      land: drawLand(frame, codes, detail),
      named: located,
      firstNumber: null,
      detail: null,
    });
  const { panel, missing } = draw(LAND_FOR_NAMES);
  return {
    panels: [{ ...draw(LAND_DETAIL).panel, markers: panel.markers }],
    numbered: [],
    missing: [...unlocated.map(({ id }) => id), ...missing],
  };
}
