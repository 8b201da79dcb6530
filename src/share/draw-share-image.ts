import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import { getShareFonts } from './share-fonts.ts';
import { type LayoutNode, SHARE_HEIGHT, SHARE_WIDTH } from './to-share-layout.ts';

/**
 * Ink on paper has fewer than a hundred colours: as a palette, the file is a third of the size and
 * loses nothing. More effort takes three times as long and saves no byte.
 */
const PNG = { palette: true, colours: 128, dither: 0, effort: 1, compressionLevel: 6 } as const;

/** Draws a layout as a PNG. */
export async function drawShareImage(layout: LayoutNode): Promise<Buffer> {
  const svg = await satori(layout as Parameters<typeof satori>[0], {
    width: SHARE_WIDTH,
    height: SHARE_HEIGHT,
    fonts: await getShareFonts(),
  });
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const raw = { width: SHARE_WIDTH, height: SHARE_HEIGHT, channels: 4 } as const;
  return sharp(pixels, { raw }).png(PNG).toBuffer();
}
