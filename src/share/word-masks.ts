import type { SKRSContext2D } from '@napi-rs/canvas';
import { createCanvas, GlobalFonts } from './canvas.ts';
import { INK_LEVELS } from './palette.ts';
import type { Stamp } from './plane.ts';
import { registerShareFonts, setStyle, type ShareStyle } from './share-fonts.ts';

/** Draws words, and says how wide they are. */
export interface WordMasks {
  readonly measure: (style: ShareStyle, word: string) => number;
  /** Its pixels, from the start of its baseline. */
  readonly getMask: (style: ShareStyle, word: string) => Stamp;
}

/** A word set at {@link MEASURED_SIZE}: how far it reaches to all sides from the start of its baseline. */
interface WordMeasure {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly ascent: number;
  readonly descent: number;
}

/** More than the widest word at the largest size takes; a wider one is broken before it is drawn. */
const ROOM = { width: 1260, height: 160 };
/** Where the baseline of a word starts in that room: marks above and below have place. */
const ORIGIN = { x: 24, y: 110 };
/** Words of Spanish come again and again: those of some hundred articles fit into 30 MB. */
const WORDS_MAX = 2000;
/** Letters drawn for one size in points grow evenly with pixels: a word is set once for all sizes. */
const MEASURED_SIZE = 100;

/**
 * Skia sets each word once, with its kerning, its ligatures and its marks, and draws it once for each size; the next
 * image that has it takes the same pixels.
 * @param rowLength bytes from a pixel of the image to the one below it
 */
export function createWordMasks(rowLength: number): WordMasks {
  registerShareFonts(GlobalFonts);
  const context = createCanvas(ROOM.width, ROOM.height).getContext('2d');
  const measures = new Map<string, WordMeasure>();
  const masks = new Map<string, Stamp>();
  const getMeasure = (style: ShareStyle, word: string): WordMeasure => {
    const key = `${style.weight} ${style.opticalSize} ${word}`;
    const known = measures.get(key);
    if (known) return known;
    setStyle(context, { ...style, size: MEASURED_SIZE });
    const measure = measureWord(context, word);
    if (measures.size > WORDS_MAX) measures.clear();
    measures.set(key, measure);
    return measure;
  };
  return {
    measure: (style, word) => (getMeasure(style, word).width * style.size) / MEASURED_SIZE,
    getMask(style, word) {
      const { size, weight, opticalSize } = style;
      const key = `${size} ${weight} ${opticalSize} ${word}`;
      const known = masks.get(key);
      if (known) return known;
      const measure = getMeasure(style, word);
      setStyle(context, { ...style, size: MEASURED_SIZE });
      const mask = drawMask(context, word, measure, { scale: size / MEASURED_SIZE, rowLength });
      if (masks.size > WORDS_MAX) masks.clear();
      masks.set(key, mask);
      return mask;
    },
  };
}

function measureWord(context: SKRSContext2D, word: string): WordMeasure {
  const bounds = context.measureText(word);
  return {
    width: bounds.width,
    left: Math.max(bounds.actualBoundingBoxLeft, 0),
    right: bounds.actualBoundingBoxRight,
    ascent: bounds.actualBoundingBoxAscent,
    descent: bounds.actualBoundingBoxDescent,
  };
}

function drawMask(
  context: SKRSContext2D,
  word: string,
  measure: WordMeasure,
  { scale, rowLength }: { readonly scale: number; readonly rowLength: number },
): Stamp {
  const left = Math.floor(ORIGIN.x - measure.left * scale) - 1;
  const right = Math.ceil(ORIGIN.x + measure.right * scale) + 1;
  const top = Math.floor(ORIGIN.y - measure.ascent * scale) - 1;
  const bottom = Math.ceil(ORIGIN.y + measure.descent * scale) + 1;
  const width = Math.max(Math.min(right, ROOM.width) - left, 1);
  const height = Math.max(Math.min(bottom, ROOM.height) - top, 1);
  context.setTransform(scale, 0, 0, scale, ORIGIN.x, ORIGIN.y);
  context.fillText(word, 0, 0);
  const { data } = context.getImageData(left, top, width, height);
  context.setTransform(1, 0, 0, 1, 0, 0);
  // Far beyond all that the word can have touched: the next one starts on nothing.
  context.clearRect(0, 0, left + width + ORIGIN.x, ROOM.height);
  const steps: number[] = [];
  const levels: number[] = [];
  for (let at = 0; at < width * height; at += 1) {
    const level = Math.round(((data[4 * at + 3] as number) * INK_LEVELS) / 255);
    if (level === 0) continue;
    const x = left - ORIGIN.x + (at % width);
    const y = top - ORIGIN.y + Math.floor(at / width);
    steps.push(y * rowLength + x);
    levels.push(level);
  }
  return { steps: Int32Array.from(steps), levels: Uint8Array.from(levels) };
}
