import sharp from 'sharp';
import { PIXELS_MAX } from './limits.ts';
import { LARGEST, RECIPE, type Rendition } from './renditions.ts';
import type { Picture } from './types.ts';

/** A file to make, from which picture. */
export interface PictureTask {
  readonly picture: Picture;
  readonly rendition: Rendition;
}

/** Where a picture is transparent, the page's night would show black letters on black. */
const BEHIND = '#ffffff';

/** Pixels of a picture, the right way up and in the colours of screens: all its files are made from them. */
export interface DecodedPicture {
  /** Red, green and blue, row by row. */
  readonly pixels: Buffer;
  readonly info: { readonly width: number; readonly height: number; readonly channels: 3 };
  /** Whether it is one, as far as the format tells; what is none may hold letters in colours. */
  readonly isPhotograph: boolean;
}

/**
 * Reads a picture once for all its files, no larger than the largest of them needs: its first frame,
 * and nothing of what the camera noted (place, time, owner).
 * @param bytes of the picture
 */
export async function decodePicture(bytes: Buffer): Promise<DecodedPicture> {
  const image = sharp(bytes, { limitInputPixels: PIXELS_MAX, sequentialRead: true });
  const { format } = await image.metadata();
  const { data, info } = await image
    .autoOrient()
    .toColourspace('srgb')
    .flatten({ background: BEHIND })
    .resize(LARGEST.width, LARGEST.height, { fit: 'outside', withoutEnlargement: true })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return { pixels: data, info: { width, height, channels: 3 }, isPhotograph: format === 'jpeg' };
}

/** Makes a file of a picture. */
export function makeRendition(
  { pixels, info, isPhotograph }: DecodedPicture,
  { format, width, height, isCut }: Rendition,
): Promise<Buffer> {
  const sized = sharp(pixels, { raw: info })
    // What is looked at stands above the middle more often than below it.
    .resize(width, height, isCut ? { fit: 'cover', position: 'attention' } : { fit: 'fill' });
  const { avif, jpeg } = RECIPE;
  const made =
    format === 'avif'
      ? sized.avif(isPhotograph ? avif.photograph : avif.drawing)
      : sized.jpeg(jpeg);
  return made.toBuffer();
}
