import { type LocatedPlace, toExtent } from './locate-place.ts';
import { DEGREE } from './sphere.ts';
import { fitView, type MapView, type ViewShape } from './view.ts';

/** Twice what a wide phone shows. */
export const MAP_WIDTH = 720;
export const SHAPE: ViewShape = {
  width: MAP_WIDTH,
  flattest: 0.55,
  tallest: 1.1,
  /** A lone spot needs a region that readers know. */
  smallestSpan: 12 * DEGREE,
  padding: 46,
};
/** Several show by themselves where they are. */
const SMALLEST_SPAN_OF_SEVERAL = 5 * DEGREE;
const SEVERAL = 3;
/** Closer than this a map shows hardly more than plain land. */
const CLOSEST_SPAN = 2 * DEGREE;
/** Dots this close are drawn larger, until they can be told apart: units of the view box. */
const SPACE_FOR_DOTS = 34;

/** As close as their dots need to be told apart, and no closer. */
export function fitPlaces(places: readonly LocatedPlace[], room: Partial<ViewShape> = {}): MapView {
  const extents = places.map(toExtent);
  const shape = {
    ...SHAPE,
    ...(places.length >= SEVERAL && { smallestSpan: SMALLEST_SPAN_OF_SEVERAL }),
    ...room,
  };
  const view = fitView(extents, shape);
  const gap = findSmallestGap(
    extents.filter(({ length }) => length === 1).map(([point]) => view.toPoint(point ?? [0, 0])),
  );
  if (gap >= SPACE_FOR_DOTS) return view;
  const smallestSpan = Math.max((shape.smallestSpan * gap) / SPACE_FOR_DOTS, CLOSEST_SPAN);
  return fitView(extents, { ...shape, smallestSpan });
}

function findSmallestGap(points: readonly (readonly [number, number])[]): number {
  let smallest = Number.POSITIVE_INFINITY;
  for (const [index, [x, y]] of points.entries()) {
    for (const [otherX, otherY] of points.slice(index + 1)) {
      smallest = Math.min(smallest, Math.hypot(x - otherX, y - otherY));
    }
  }
  return smallest;
}
