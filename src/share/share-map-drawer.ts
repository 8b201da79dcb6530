import { createCanvas, Path2D } from './canvas.ts';
import { findColour, MAP_COLOURS } from './palette.ts';
import type { Patch } from './plane.ts';
import type { ShareMap } from './types.ts';

/** Pixels that a map may take. */
export interface MapRoom {
  readonly width: number;
  readonly height: number;
}

/** Pixels: the coast as in the page's map at this scale, and dots that a thumbnail still shows. */
const STROKE = 1;
const DOT = 7;
const MAIN_DOT = 9;
const RING = 15;

/** Makes a drawer of maps, as wide or as high as the room for them. */
export function createMapDrawer(room: MapRoom): (map: ShareMap) => Patch {
  const context = createCanvas(room.width, room.height).getContext('2d');
  return ({ width, height, step, land, areas, borders, dots }) => {
    const scale = Math.min(room.width / width, room.height / height);
    const patch = { width: Math.floor(width * scale), height: Math.floor(height * scale) };
    const path = scale * step;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = MAP_COLOURS.sea;
    context.fillRect(0, 0, patch.width, patch.height);
    context.setTransform(path, 0, 0, path, 0, 0);
    context.lineWidth = STROKE / path;
    context.lineJoin = 'round';
    context.fillStyle = MAP_COLOURS.land;
    context.fill(new Path2D(land), 'evenodd');
    const area = new Path2D(areas);
    context.fillStyle = MAP_COLOURS.area;
    context.fill(area, 'evenodd');
    context.strokeStyle = MAP_COLOURS.coast;
    context.stroke(area);
    context.strokeStyle = MAP_COLOURS.border;
    context.stroke(new Path2D(borders));
    context.setTransform(1, 0, 0, 1, 0, 0);
    for (const { x, y, isMain } of dots) {
      const circle = (radius: number): void => {
        context.beginPath();
        context.arc(x * scale, y * scale, radius, 0, 2 * Math.PI);
      };
      context.fillStyle = MAP_COLOURS.mark;
      circle(isMain ? MAIN_DOT : DOT);
      context.fill();
      if (!isMain) continue;
      context.strokeStyle = MAP_COLOURS.mark;
      context.lineWidth = 2;
      circle(RING);
      context.stroke();
    }
    context.strokeStyle = MAP_COLOURS.frame;
    context.lineWidth = 2;
    context.strokeRect(1, 1, patch.width - 2, patch.height - 2);
    const { data } = context.getImageData(0, 0, patch.width, patch.height);
    return {
      ...patch,
      pixels: toColours(new Uint32Array(data.buffer, data.byteOffset, data.length / 4)),
    };
  };
}

/** Colours that were asked for last, each at the place of its hash: a power of two. */
const RECENT = 4096;
/** Knuth's, for hashes by multiplication: 2^32 divided by the golden ratio. */
const GOLDEN = 0x9e3779b1;
const HASH_SHIFT = 20;

const recentPixels = new Uint32Array(RECENT);
const recentColours = new Uint8Array(RECENT).fill(findColour(0, 0, 0));

/** @param pixels red in the lowest byte */
function toColours(pixels: Uint32Array): Uint8Array {
  const { length } = pixels;
  const colours = new Uint8Array(length);
  for (let at = 0; at < length; ) {
    const pixel = pixels[at] as number;
    const colour = toColour(pixel);
    // Land and sea are mostly of one colour as far as one sees.
    do {
      colours[at] = colour;
      at += 1;
    } while (at < length && pixels[at] === pixel);
  }
  return colours;
}

function toColour(pixel: number): number {
  const place = Math.imul(pixel, GOLDEN) >>> HASH_SHIFT;
  if (recentPixels[place] !== pixel) {
    recentPixels[place] = pixel;
    recentColours[place] = findColour(pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255);
  }
  return recentColours[place] as number;
}
