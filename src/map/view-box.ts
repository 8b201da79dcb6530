import type { Coordinates } from './sphere.ts';
import { toBounds } from './geometry.ts';
import type { MapBox } from './types.ts';
import type { MapView } from './view.ts';

/** The positions of the corners of a view, as far as the globe reaches there. */
export function toCorners({ toPosition, width, height }: MapView): Coordinates[] {
  const corners = [0, width].flatMap((x) => [0, height].map((y) => toPosition(x, y)));
  return corners.filter((corner) => corner !== null);
}

/** The part of a view that another one shows. */
export function toBoxIn(view: MapView, closer: MapView): MapBox {
  const edge = [0, 0.5, 1].flatMap((part) => [
    [closer.width * part, 0],
    [closer.width * part, closer.height],
    [0, closer.height * part],
    [closer.width, closer.height * part],
  ]);
  const points = edge.flatMap(([x = 0, y = 0]) => {
    const position = closer.toPosition(x, y);
    return position ? [view.toPoint(position)] : [];
  });
  const { left, right, top, bottom } = toBounds(points);
  const [x, y] = [Math.round(left), Math.round(top)];
  return { x, y, width: Math.round(right) - x, height: Math.round(bottom) - y };
}
