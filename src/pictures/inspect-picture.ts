import { BEHIND, PIXELS_MAX } from './limits.ts';
import { LOOKED_AT, toLook } from './look.ts';
import type { PictureFacts, PictureFault } from './types.ts';

/** What is published; sharp reads more (PDF, SVG), and that is refused by name. */
const FORMATS: ReadonlySet<string> = new Set([
  'jpeg',
  'png',
  'webp',
  'avif',
  'heif',
  'gif',
  'tiff',
]);

const SVG =
  /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE[^>[]*(?:\[[^\]]*\])?\s*>\s*)?<(?:\w+:)?svg\b/iu;
const HEIC = /^ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)/u;
/** UTF-16 units at the head of a file that tell what it is. */
const HEAD = 1024;

/**
 * Looks at a picture without believing its name: what it says of its size is read first, then all of
 * it, so that one that breaks off is found.
 * @param bytes of the whole file, at most {@link BYTES_MAX}
 */
export async function inspectPicture(
  bytes: Buffer,
): Promise<{ facts: PictureFacts } | { fault: PictureFault }> {
  if (bytes.length === 0) return { fault: { why: 'empty' } };
  const named = nameRefused(bytes);
  if (named) return { fault: { why: named } };
  // A twentieth of a second and 10 MB, for which only content with pictures has a use.
  const { default: sharp } = await import('sharp');
  try {
    // The limit is ours, and told with the size.
    const metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
    const { format, autoOrient, pages = 1 } = metadata;
    const { width, height } = autoOrient;
    if (!FORMATS.has(format)) return { fault: { why: 'unknown' } };
    if (metadata.width * metadata.height > PIXELS_MAX)
      return { fault: { why: 'pixels', width, height } };
    const pixels = await sharp(bytes, {
      failOn: 'truncated',
      sequentialRead: true,
      limitInputPixels: PIXELS_MAX,
    })
      .autoOrient()
      .toColourspace('srgb')
      .flatten({ background: BEHIND })
      .resize(LOOKED_AT, LOOKED_AT, { fit: 'fill' })
      .removeAlpha()
      .raw()
      .toBuffer();
    return {
      facts: { width, height, isAnimated: pages > 1, look: toLook(pixels, width / height) },
    };
  } catch {
    return { fault: { why: isKnown(bytes) ? 'broken' : 'unknown' } };
  }
}

/** Drawings run programs and ask for other files, their letters differ from machine to machine; HEIC is patented. */
function nameRefused(bytes: Buffer): 'svg' | 'heic' | null {
  const head = bytes.toString('latin1', 0, HEAD).replace(/^ï»¿/u, '');
  if (SVG.test(head)) return 'svg';
  return HEIC.test(head.slice(4)) ? 'heic' : null;
}

const SIGNATURES = ['\u00FF\u00D8\u00FF', '\u0089PNG', 'RIFF', 'GIF8', 'II*\0', 'MM\0*'];

/** Whether the file begins as a picture does. */
function isKnown(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, 12);
  return SIGNATURES.some((sign) => head.startsWith(sign)) || head.startsWith('ftypavif', 4);
}
