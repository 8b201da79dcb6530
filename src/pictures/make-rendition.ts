import sharp, { type Sharp } from 'sharp';
import { findCrop, toSmall } from './find-crop.ts';
import { BEHIND, PIXELS_MAX } from './limits.ts';
import { RECIPE, type Rendition } from './renditions.ts';
import type { Picture, Pixels } from './types.ts';

/** A file to make, from which picture. */
export interface PictureTask {
  readonly picture: Picture;
  readonly rendition: Rendition;
}

/**
 * A picture the right way up, in the colours of screens and hardly larger than its largest file: all are made from it,
 * most of them without another change of size.
 */
export interface DecodedPicture {
  readonly pixels: Pixels;
  /** To choose its crops in. */
  readonly small: Pixels;
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
    .resize(RECIPE.covered.width, RECIPE.covered.height, {
      fit: 'outside',
      withoutEnlargement: true,
    })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const pixels: Pixels = { data, info: { width, height, channels: 3 } };
  return { pixels, small: await toSmall(pixels), isPhotograph: format === 'jpeg' };
}

/** Makes a file of a picture. */
export async function makeRendition(
  picture: DecodedPicture,
  rendition: Rendition,
): Promise<Buffer> {
  const { format, width, height } = rendition;
  const sized = (await cut(picture, rendition)).resize(width, height, { fit: 'fill' });
  const kind = picture.isPhotograph ? 'photograph' : 'drawing';
  const made = format === 'avif' ? sized.avif(RECIPE.avif[kind]) : sized.jpeg(RECIPE.jpeg[kind]);
  return made.toBuffer();
}

async function cut(
  { pixels: { data, info }, small }: DecodedPicture,
  { isCut, width, height }: Rendition,
): Promise<Sharp> {
  const whole = sharp(data, { raw: info });
  return isCut ? whole.extract(await findCrop(info, small, width / height)) : whole;
}
