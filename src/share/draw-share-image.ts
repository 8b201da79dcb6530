import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import { getShareFonts } from './share-fonts.ts';
import { SHARE_HEIGHT, SHARE_WIDTH, type LayoutNode } from './to-share-layout.ts';

/** Few colours are drawn: a palette makes the file a third of the size with no visible loss. */
const COLOURS = 64;

/** Draws a layout as a PNG. */
export async function drawShareImage(layout: LayoutNode): Promise<Buffer> {
  const svg = await satori(layout as Parameters<typeof satori>[0], {
    width: SHARE_WIDTH,
    height: SHARE_HEIGHT,
    fonts: await getShareFonts(),
  });
  const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  return sharp(png).png({ palette: true, colours: COLOURS, compressionLevel: 9 }).toBuffer();
}
