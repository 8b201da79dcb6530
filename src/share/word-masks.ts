import type { SKRSContext2D } from '@napi-rs/canvas';
import { createCanvas, GlobalFonts } from './canvas.ts';
import { INK_LEVELS } from './palette.ts';
import type { Patch } from './plane.ts';
import { registerShareFonts, setStyle, type ShareStyle } from './share-fonts.ts';

/** A word as it is inked: its levels, and where they stand from the start of its baseline. */
export interface WordMask extends Patch {
  readonly left: number;
  readonly top: number;
}

/** Draws words, and says how wide they are. */
export interface WordMasks {
  readonly measure: (style: ShareStyle, word: string) => number;
  readonly getMask: (style: ShareStyle, word: string) => WordMask;
}

/** More than the widest word at the largest size takes; a wider one is broken before it is drawn. */
const ROOM = { width: 1260, height: 160 };
/** Where the baseline of a word starts in that room: marks above and below have place. */
const ORIGIN = { x: 24, y: 110 };
/** Words of Spanish come again and again: those of some hundred articles fit into 30 MB. */
const WORDS_MAX = 2000;
/** Letters drawn for one size in points grow evenly with pixels: one measure serves all sizes. */
const MEASURED_SIZE = 100;

/**
 * Skia sets and draws each word once, with its kerning, its ligatures and its marks; the next image
 * that has it takes the same pixels.
 */
export function createWordMasks(): WordMasks {
  registerShareFonts(GlobalFonts);
  const context = createCanvas(ROOM.width, ROOM.height).getContext('2d');
  const widths = new Map<string, number>();
  const masks = new Map<string, WordMask>();
  return {
    measure(style, word) {
      const { size, weight, opticalSize } = style;
      const key = `${weight} ${opticalSize} ${word}`;
      const known = widths.get(key);
      if (known !== undefined) return known * size;
      setStyle(context, { ...style, size: MEASURED_SIZE });
      const width = context.measureText(word).width / MEASURED_SIZE;
      if (widths.size > WORDS_MAX) widths.clear();
      widths.set(key, width);
      return width * size;
    },
    getMask(style, word) {
      const { size, weight, opticalSize } = style;
      const key = `${size} ${weight} ${opticalSize} ${word}`;
      const known = masks.get(key);
      if (known) return known;
      setStyle(context, style);
      const mask = drawMask(context, word);
      if (masks.size > WORDS_MAX) masks.clear();
      masks.set(key, mask);
      return mask;
    },
  };
}

function drawMask(context: SKRSContext2D, word: string): WordMask {
  const bounds = context.measureText(word);
  const left = Math.floor(ORIGIN.x - Math.max(bounds.actualBoundingBoxLeft, 0)) - 1;
  const right = Math.ceil(ORIGIN.x + bounds.actualBoundingBoxRight) + 1;
  const top = Math.floor(ORIGIN.y - bounds.actualBoundingBoxAscent) - 1;
  const bottom = Math.ceil(ORIGIN.y + bounds.actualBoundingBoxDescent) + 1;
  const width = Math.max(Math.min(right, ROOM.width) - left, 1);
  const height = Math.max(Math.min(bottom, ROOM.height) - top, 1);
  context.fillText(word, ORIGIN.x, ORIGIN.y);
  const { data } = context.getImageData(left, top, width, height);
  // Far beyond all that the word can have touched: the next one starts on nothing.
  context.clearRect(0, 0, left + width + ORIGIN.x, ROOM.height);
  const pixels = new Uint8Array(width * height);
  for (let at = 0; at < pixels.length; at += 1)
    pixels[at] = Math.round(((data[4 * at + 3] as number) * INK_LEVELS) / 255);
  return { width, height, pixels, left: left - ORIGIN.x, top: top - ORIGIN.y };
}
