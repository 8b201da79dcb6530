import sharp from 'sharp';
import type { Pixels } from './types.ts';

/** Pixels of the longer side of a picture that one looks for its most striking part in. */
const LOOKED_AT = 160;

/** A part of a picture, in its pixels. */
interface Crop {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Makes a picture small, to choose its crops in: the part that attracts the eye is the same, and of the
 * large one it takes as long to find as to pack a file.
 */
export async function toSmall({ data, info }: Pixels): Promise<Pixels> {
  const { data: pixels, info: size } = await sharp(data, { raw: info })
    .resize(LOOKED_AT, LOOKED_AT, { fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: pixels, info: { width: size.width, height: size.height, channels: 3 } };
}

/**
 * Finds the largest part of a picture that has given proportions, around what attracts the eye: that
 * stands above the middle more often than below it.
 * @param size of the picture
 * @param small the same picture, as {@link toSmall} makes it
 * @param ratio of width to height
 */
export async function findCrop(
  { width, height }: Pick<Crop, 'width' | 'height'>,
  small: Pixels,
  ratio: number,
): Promise<Crop> {
  const whole = fitInto(width, height, ratio);
  const { width: smallWidth, height: smallHeight } = small.info;
  const part = fitInto(smallWidth, smallHeight, ratio);
  const { info } = await sharp(small.data, { raw: small.info })
    .resize(part.width, part.height, { fit: 'cover', position: 'attention' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  // What is cut off before the part; to the left and above it counts as negative.
  const { cropOffsetLeft = 0, cropOffsetTop = 0 } = info;
  const place = (offset: number, scale: number, room: number): number =>
    Math.min(Math.round(-offset * scale), room);
  return {
    ...whole,
    left: place(cropOffsetLeft, width / smallWidth, width - whole.width),
    top: place(cropOffsetTop, height / smallHeight, height - whole.height),
  };
}

function fitInto(width: number, height: number, ratio: number): Pick<Crop, 'width' | 'height'> {
  return {
    width: Math.max(1, Math.min(width, Math.round(height * ratio))),
    height: Math.max(1, Math.min(height, Math.round(width / ratio))),
  };
}
