import { addOwnHashes } from '../../hosts/own-hashes.ts';
import type { PageParts } from '../../html/page-parts.ts';
import { fillPageFrame, type PageFrame, toPageFrame } from './frame.ts';

/**
 * Makes a writer for the pages of one route. Astro renders the first page and the second whole: the
 * first gives the frame, and the second proves it; the others are written into it. Pages that lack
 * a part that others have get a frame of their own.
 * @param renderWhole has Astro render a page
 * @returns the writer; it gives nothing for a page that has no parts
 * @throws Error where two pages of a route differ in more than their parts
 */
export function createFramedWriter<Page>(
  renderParts: (page: Page) => PageParts | null,
  renderWhole: (page: Page) => Promise<string>,
): (page: Page) => Promise<string | null> {
  const frames = new Map<string, { readonly frame: PageFrame; isProved: boolean }>();
  return async (page) => {
    const parts = renderParts(page);
    if (!parts) return null;
    const texts = Object.values(parts).map((part) => part?.value ?? '');
    const fill = (frame: PageFrame): string => fillPageFrame(frame, texts, parts.style?.value);
    const present = texts.map((text) => (text === '' ? '-' : '+')).join('');
    const known = frames.get(present);
    if (known?.isProved) return fill(known.frame);
    const whole = await renderWhole(page);
    const html = addOwnHashes(whole);
    if (!known) frames.set(present, { frame: toPageFrame(whole, texts), isProved: false });
    else if (html === fill(known.frame)) known.isProved = true;
    else throw new Error('Expected the pages of a route to differ in their parts alone');
    return html;
  };
}
