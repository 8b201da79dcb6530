import sharp from 'sharp';
import { PIXELS_MAX } from './limits.ts';
import { RECIPE, type Rendition } from './renditions.ts';
import type { Picture } from './types.ts';

/** A file to make, from which picture. */
export interface PictureTask {
  readonly picture: Picture;
  readonly rendition: Rendition;
}

/** Where a picture is transparent, the page's night would show black letters on black. */
const BEHIND = '#ffffff';

/**
 * Makes a file from a picture: the right way up, in the colours of screens, its first frame, and
 * without what the camera noted (place, time, owner).
 * @param bytes of the picture
 */
export function makeRendition(
  bytes: Buffer,
  { format, width, height, isCut }: Rendition,
): Promise<Buffer> {
  const sized = sharp(bytes, { limitInputPixels: PIXELS_MAX, sequentialRead: true })
    .autoOrient()
    .toColourspace('srgb')
    .flatten({ background: BEHIND })
    // What is looked at stands above the middle more often than below it.
    .resize(width, height, isCut ? { fit: 'cover', position: 'attention' } : { fit: 'fill' });
  return (format === 'avif' ? sized.avif(RECIPE.avif) : sized.jpeg(RECIPE.jpeg)).toBuffer();
}
