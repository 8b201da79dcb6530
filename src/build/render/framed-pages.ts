import { addOwnHashes } from '../../hosts/own-hashes.ts';
import { FrameError, isFrameError } from '../../html/frame-error.ts';
import type { PageParts, PartsRenderer } from '../../html/page-parts.ts';
import { findDifference } from './first-difference.ts';
import { fillPageFrame, type NamedPart, type PageFrame, toPageFrame } from './frame.ts';
import { type FramedPlace, sayDifference } from '../messages.ts';
import type { RoutePage } from './outdated-page.ts';
import type { PagePieces } from './site-writer.ts';

/** Beside the second page and the last, one page in so many proves the frame. */
export const PAGES_PER_PROOF = 50;

interface FramedWriter {
  readonly write: (page: RoutePage) => Promise<PagePieces>;
  /** Proves the last page of each frame; to be called after all were written. */
  readonly proveLast: () => Promise<void>;
}

/** A frame, with the last page that was written into it and not compared with Astro's. */
interface UsedFrame {
  readonly frame: PageFrame;
  /** How many pages have it. */
  count: number;
  last: WrittenPage | null;
}

interface WrittenPage {
  readonly page: RoutePage;
  readonly pieces: PagePieces;
}

/**
 * Makes a writer for the pages of one route. Astro renders the first page, which gives the frame; the
 * others are written into it. The second page, every fiftieth and the last are proofs: Astro renders
 * them too, and they must be the same byte for byte. Pages that lack a part that others have get a
 * frame of their own, with its own proofs.
 *
 * All methods throw a FrameError where two pages of the route differ in more than their parts.
 * @param renderWhole has Astro render a page
 */
export function createFramedWriter(
  renderParts: PartsRenderer,
  renderWhole: (page: RoutePage) => Promise<string>,
): FramedWriter {
  const frames = new Map<string, UsedFrame>();

  const renderFor = async (page: RoutePage): Promise<string> => {
    try {
      return await renderWhole(page);
    } catch (error) {
      // A sealed part that is read does not know where.
      throw isFrameError(error)
        ? new FrameError(`${toPlace(page).route}: ${error.message}`)
        : error;
    }
  };

  const prove = async ({ page, pieces }: WrittenPage): Promise<void> => {
    // Bytes join as the text that they are.
    const html = pieces.join('');
    const whole = addOwnHashes(await renderFor(page));
    if (whole !== html)
      throw new FrameError(sayDifference(toPlace(page), findDifference(whole, html)));
  };

  return {
    async write(page) {
      const parts = renderParts(page.own);
      const present = toNamedParts(parts);
      const shape = toShape(parts);
      const used = frames.get(shape);
      if (!used) {
        const whole = await renderFor(page);
        const frame = toPageFrame(whole, present, toPlace(page));
        frames.set(shape, { frame, count: 1, last: null });
        return [addOwnHashes(whole)];
      }
      const pieces = fillPageFrame(used.frame, present, parts.style?.value);
      used.count += 1;
      used.last = { page, pieces };
      if (used.count === 2 || used.count % PAGES_PER_PROOF === 0) {
        await prove(used.last);
        used.last = null;
      }
      return pieces;
    },
    async proveLast() {
      for (const { last } of frames.values()) if (last) await prove(last);
    },
  };
}

function toPlace({ file, asked }: RoutePage): FramedPlace {
  return { route: asked.route.component, file };
}

/** What a layout can see of sealed parts: which of them there are. An empty one leaves no place. */
function toShape(parts: PageParts): string {
  return Object.entries(parts)
    .flatMap(([name, part]) => (part ? `${name}${part.isEmpty ? '-' : '+'}` : []))
    .join();
}

/** The parts that are there, in the order of the page. */
function toNamedParts(parts: PageParts): NamedPart[] {
  return Object.entries(parts).flatMap(([name, part]): NamedPart[] =>
    part && !part.isEmpty ? [[name, part]] : [],
  );
}
