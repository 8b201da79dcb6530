import { drawLand } from './draw-land.ts';
import type { MapBox, MapInset } from './types.ts';
import { toBoxIn } from './view-box.ts';
import { type MapView, toGlobeView } from './view.ts';

/** Size of a globe in a corner, in units of the view box. */
export const GLOBE = { width: 128, height: 128 };
const LAND = { tolerance: 10, pointsMax: 240, step: 1 };
/** A frame smaller than this could not be seen. */
const SMALLEST_BOX = 8;

/** Half the globe with the frame of a map on it: says where in the world that is. */
export function drawGlobe({ x, y, width }: MapBox, view: MapView): MapInset {
  const globe = toGlobeView(width, view.toPosition(view.width / 2, view.height / 2) ?? [0, 0]);
  return {
    x,
    y,
    isGlobe: true,
    panel: {
      width: globe.width,
      height: globe.height,
      step: LAND.step,
      ...drawLand(globe, [], LAND),
      markers: [],
      neighbours: [],
      detail: toVisible(toBoxIn(globe, view)),
    },
  };
}

function toVisible({ x, y, width, height }: MapBox): MapBox {
  const [more, taller] = [Math.max(SMALLEST_BOX - width, 0), Math.max(SMALLEST_BOX - height, 0)];
  return { x: x - more / 2, y: y - taller / 2, width: width + more, height: height + taller };
}
