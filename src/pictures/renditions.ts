import type { Picture } from './types.ts';

/**
 * How the files of a site are made from a picture; another way gives them other names. Of two photographs,
 * 480 pixels wide, AVIF of effort 3 and quality 55 takes 250 to 290 ms, 17.6 and 24.8 kB; this takes a tenth of the
 * time and 18 % more bytes for the same likeness (SSIM 0.944 and 0.949; 0.944 and 0.954), efforts 1 and 2 four
 * times as long as this. WebP of that likeness has as many bytes and more in large files. With half the colours,
 * as cameras themselves write them, AVIF has 4 to 9 % fewer bytes in four fifths of the time. JPEG is for machines, and
 * hardly a reader: its codes are the usual ones, for those of a picture's own take twice as long again for 2 to 6 % fewer
 * bytes. What keeps the white around black letters clean takes as long, and a photograph has none.
 */
export const RECIPE = {
  /**
   * Pixels: a picture is read so small that it still covers these, and all files are made from that. They are the widest
   * crop; for a square as wide, twice as many pixels would be read, and every file made smaller again.
   */
  covered: { width: 1200, height: 675 },
  avif: {
    photograph: { quality: 58, effort: 0, chromaSubsampling: '4:2:0' },
    drawing: { quality: 58, effort: 0 },
  },
  jpeg: {
    photograph: { quality: 75, quantisationTable: 3, optimiseCoding: false },
    drawing: { quality: 75, quantisationTable: 3, optimiseCoding: false, overshootDeringing: true },
  },
} as const;

/**
 * Pixels: a portrait's or a small phone's, a column's, and the finest phone's. A column of 42rem on a fine screen has
 * 1.8 of them for each of its own; one more file of 1600 takes as long to make as those of 480 and 1200 together.
 */
const WIDTHS = [480, 800, 1200] as const;
/** What readers without AVIF, feeds and paper get. */
const PLAIN_WIDTH = 1200;
/** What search engines ask for; Open Graph's readers show the widest. */
const CROPS = { '16x9': 16 / 9, '4x3': 4 / 3, '1x1': 1 } as const;
const CROP_WIDTH = 1200;

export type Crop = keyof typeof CROPS;
export const CROP_NAMES = Object.keys(CROPS) as readonly Crop[];

/** A file of the site that is made from a picture. */
export interface Rendition {
  /** Its name in `/imagenes/`. */
  readonly name: string;
  readonly format: 'avif' | 'jpeg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether what does not fit is cut off; else it has the proportions of the picture. */
  readonly isCut: boolean;
}

/** The files that pages offer, the narrowest first: none is wider than the picture. */
export function toModern(picture: Picture): readonly Rendition[] {
  const widest = Math.min(picture.width, WIDTHS.at(-1) ?? 0);
  return [...WIDTHS.filter((width) => width < widest), widest].map((width) =>
    toWhole(picture, width, 'avif'),
  );
}

/** The file for whoever does not read AVIF. */
export function toPlain(picture: Picture): Rendition {
  return toWhole(picture, Math.min(picture.width, PLAIN_WIDTH), 'jpeg');
}

/**
 * The largest part that has given proportions of a picture, as small as it is read: of 3,000 × 2,000 a square of 800.
 * Search engines ask for 50,000 pixels.
 */
export function toCrop(picture: Picture, crop: Crop): Rendition {
  const ratio = CROPS[crop];
  const { covered } = RECIPE;
  const scale = Math.min(
    1,
    Math.max(covered.width / picture.width, covered.height / picture.height),
  );
  const [widest, highest] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
  const width = Math.min(CROP_WIDTH, widest, Math.round(highest * ratio));
  const height = Math.max(1, Math.round(width / ratio));
  return { name: `${picture.id}-${crop}.jpg`, format: 'jpeg', width, height, isCut: true };
}

function toWhole(picture: Picture, width: number, format: Rendition['format']): Rendition {
  const height = Math.max(1, Math.round((picture.height * width) / picture.width));
  const ending = format === 'avif' ? 'avif' : 'jpg';
  return { name: `${picture.id}-${width}.${ending}`, format, width, height, isCut: false };
}
