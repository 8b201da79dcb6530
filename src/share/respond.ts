import path from 'node:path';
import { getShareImage } from './get-share-image.ts';
import type { ShareCard } from './types.ts';

/** Drawn images outlive builds, and go with the installed packages that drew them. */
const FOLDER = path.resolve('node_modules/.cache/glosa/share');

export async function toShareResponse(card: ShareCard): Promise<Response> {
  const png = await getShareImage(card, FOLDER);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
