import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { drawShareImage } from './draw-share-image.ts';
import { toShareLayout } from './to-share-layout.ts';
import type { ShareCard } from './types.ts';

/** Raise it when the drawing changes in a way that the layout does not show: fonts, colours of the PNG. */
const DRAWING = 2;

/**
 * The image of a card as PNG, 1200 × 630. An image that was drawn before is read from the folder.
 * @param folder where drawn images are cached, named by what they show
 */
export async function getShareImage(card: ShareCard, folder: string): Promise<Buffer> {
  const layout = toShareLayout(card);
  const key = createHash('sha256')
    .update(JSON.stringify([DRAWING, layout]))
    .digest('hex');
  const file = path.join(folder, `${key}.png`);
  const cached = await readFile(file).catch(() => null);
  if (cached) return cached;
  const drawn = await drawShareImage(layout);
  await mkdir(folder, { recursive: true });
  // Two builds at once must never read half a file of each other.
  await writeFile(`${file}.${process.pid}`, drawn);
  await rename(`${file}.${process.pid}`, file);
  return drawn;
}
