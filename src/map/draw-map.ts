import { drawLand, toPathLength } from './draw-land.ts';
import type { Land, LandDetail } from './draw-land.ts';
import { drawPanel } from './draw-panel.ts';
import type { DrawnPanel, PanelPlan } from './draw-panel.ts';
import { findCrowd } from './find-crowd.ts';
import { toMapFrame } from './frame.ts';
import type { MapFrame, MapFrameShape } from './frame.ts';
import { toBounds } from './geometry.ts';
import { locatePlace } from './locate-place.ts';
import type { LocatedPlace } from './locate-place.ts';
import type { MapBox, MapDrawing, MapPlace } from './types.ts';

type Plan = Pick<PanelPlan, 'frame' | 'named' | 'detail'>;

interface PlannedLand {
  readonly plan: Plan;
  readonly land: Land;
}

const DEGREE = Math.PI / 180;
const SINGLE_SHAPE: MapFrameShape = { flattest: 0.5, tallest: 0.8, smallestSpan: 12 * DEGREE };
const OVERVIEW_SHAPE: MapFrameShape = { flattest: 0.3, tallest: 0.55, smallestSpan: 12 * DEGREE };
const DETAIL_SHAPE: MapFrameShape = { flattest: 0.5, tallest: 0.7, smallestSpan: 5 * DEGREE };
/** A closer look must be this much larger, or it shows nothing new. */
const WORTHWHILE = 2;
/** An article's map is 320 to 480 pixels wide: a point stands within a pixel of where it belongs. */
const STEP = 2;
/** From the finest coast to the coarsest; the finest that keeps to the budget is drawn. */
const LAND_DETAILS: readonly LandDetail[] = Array.from({ length: 32 }, (_, index) => {
  const tolerance = 2 * 1.12 ** index;
  return { tolerance, smallestRing: tolerance, step: STEP };
});
/**
 * Characters of path data. Compressed, one takes about 0.4 bytes: the whole map has to fit in
 * some 2,000 bytes, since a page with all it shows is to fit in one first flight (14,600).
 */
const PATH_BUDGET = 3600;

/**
 * Draws the map of an article: framed on its places, its countries standing out. Where many of
 * the places crowd into a small part of the map, a second panel shows that part larger. Null if
 * no place has a position. The same places give the same drawing, in whatever order they come.
 */
export function drawMap(places: readonly MapPlace[]): MapDrawing | null {
  const sorted = places.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const located = sorted.flatMap((place) => locatePlace(place) ?? []);
  if (located.length === 0) return null;
  const panels = drawPanels(sorted, planPanels(located));
  return {
    panels: panels.map(({ panel }) => panel),
    numbered: panels
      .flatMap(({ panel }) => panel.markers)
      .flatMap(({ number, id, name }) => (number === null ? [] : [{ number, id, name }])),
    missing: [
      ...sorted
        .filter((place) => !located.some((other) => other.place === place))
        .map(({ id }) => id),
      ...panels.flatMap(({ missing }) => missing),
    ],
  };
}

function planPanels(located: readonly LocatedPlace[]): Plan[] {
  const single = toMapFrame(toExtents(located), SINGLE_SHAPE);
  const crowd = findCrowd(located, single);
  const closer = crowd.length === 0 ? null : toMapFrame(toExtents(crowd), DETAIL_SHAPE);
  if (closer === null || closer.scale < single.scale * WORTHWHILE) {
    return [{ frame: single, named: located, detail: null }];
  }
  const within = located.filter((place) => crowd.includes(place) || isWithin(place, closer));
  const rest = located.filter((place) => !within.includes(place));
  const neighbours = rest
    .filter(({ place }) => place.kind === 'country')
    .map((place) => ({ ...place, farthest: 'inside' as const }));
  const overview = toMapFrame(toExtents(located), OVERVIEW_SHAPE);
  return [
    { frame: overview, named: rest, detail: toBoxIn(overview, closer) },
    { frame: closer, named: [...within, ...neighbours], detail: null },
  ];
}

function drawPanels(places: readonly MapPlace[], plans: readonly Plan[]): DrawnPanel[] {
  const codes = [...new Set(places.flatMap(({ country }) => country ?? []))];
  const lands = drawWithinBudget(plans, codes);
  let firstNumber = 1;
  return lands.map(({ plan, land }) => {
    const drawn = drawPanel(places, { ...plan, land, firstNumber });
    firstNumber += drawn.panel.markers.filter(({ number }) => number !== null).length;
    return drawn;
  });
}

/** Coarser land takes fewer characters: each try leaves out half of the details that are left. */
function drawWithinBudget(plans: readonly Plan[], codes: readonly string[]): PlannedLand[] {
  let [finest, coarsest] = [0, LAND_DETAILS.length - 1];
  let fitting: PlannedLand[] | null = null;
  // Most maps are small enough for the finest: it is tried first.
  for (let at = finest; finest <= coarsest; at = Math.floor((finest + coarsest) / 2)) {
    const detail = LAND_DETAILS[at] as LandDetail;
    const lands = plans.map((plan) => ({ plan, land: drawLand(plan.frame, codes, detail) }));
    const length = lands.reduce((sum, { land }) => sum + toPathLength(land), 0);
    if (length <= PATH_BUDGET || at === LAND_DETAILS.length - 1) fitting = lands;
    if (length <= PATH_BUDGET) coarsest = at - 1;
    else finest = at + 1;
  }
  return fitting ?? [];
}

function isWithin({ extent }: LocatedPlace, { projection, width, height }: MapFrame): boolean {
  return extent.every((position) => {
    const [x, y] = projection([...position]) ?? [-1, -1];
    return x > 0 && y > 0 && x < width && y < height;
  });
}

/** The part of a frame that another one shows. */
function toBoxIn(frame: MapFrame, closer: MapFrame): MapBox {
  const edge = [0, 0.5, 1].flatMap((part) => [
    [closer.width * part, 0],
    [closer.width * part, closer.height],
    [0, closer.height * part],
    [closer.width, closer.height * part],
  ]);
  const points = edge.flatMap(([x = 0, y = 0]) => {
    const position = closer.projection.invert?.([x, y]);
    return position ? [frame.projection(position) ?? [0, 0]] : [];
  });
  const { left, right, top, bottom } = toBounds(points);
  const [x, y] = [Math.round(left), Math.round(top)];
  return { x, y, width: Math.round(right) - x, height: Math.round(bottom) - y };
}

function toExtents(located: readonly LocatedPlace[]): LocatedPlace['extent'][] {
  return located.map(({ extent }) => extent);
}
