import { setImmediate } from 'node:timers/promises';
import type { RouteModule } from './astro-app.ts';
import { createFramedWriter } from './framed-pages.ts';
import { isRoutePage, type OutdatedPage, type RoutePage } from './outdated-page.ts';
import type { PageText } from './site-writer.ts';

/** Takes the text of a page or file, whole or in pieces. */
export type PageKeeper = (file: string, text: PageText) => void;

/** Pages between two turns of the loop, in which workers get their next tasks and signals are heard. */
const PAGES_PER_TURN = 16;

interface WriteRouteOptions {
  /** Has Astro render a page. */
  readonly renderWhole: (page: OutdatedPage) => Promise<string>;
  /** Called before each page that is written. */
  readonly onPage: (page: OutdatedPage) => void;
  readonly keep: PageKeeper;
}

/**
 * Writes the pages of a route that says how: the text of its files, or the parts of its pages, which
 * go into the frame that Astro renders.
 * @returns the pages that are left to Astro
 * @throws FrameError where the pages of the route do not fit into one frame
 */
export async function writeRoute(
  { renderText, renderParts }: RouteModule,
  pages: readonly OutdatedPage[],
  { renderWhole, onPage, keep }: WriteRouteOptions,
): Promise<readonly OutdatedPage[]> {
  // A page that is alone in its route needs no frame.
  if (!pages.every(isRoutePage)) return pages;
  const writeAll = async (
    write: (page: RoutePage) => PageText | Promise<PageText>,
  ): Promise<void> => {
    for (const [index, page] of pages.entries()) {
      if (index % PAGES_PER_TURN === 0) await setImmediate();
      onPage(page);
      keep(page.file, await write(page));
    }
  };
  if (renderParts) {
    const { write, proveLast } = createFramedWriter(renderParts, renderWhole);
    await writeAll(write);
    await proveLast();
    return [];
  }
  if (renderText) {
    await writeAll(({ own }) => renderText(own));
    return [];
  }
  return pages;
}
