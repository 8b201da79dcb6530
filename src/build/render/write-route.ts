import type { RouteModule } from './astro-app.ts';
import { createFramedWriter } from './framed-pages.ts';
import type { OutdatedPage } from './outdated-page.ts';

/** Takes the text of a page or file. */
export type PageKeeper = (file: string, text: string) => void;

export interface WriteRouteOptions {
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
 */
export async function writeRoute(
  { renderText, renderParts }: RouteModule,
  pages: readonly OutdatedPage[],
  { renderWhole, onPage, keep }: WriteRouteOptions,
): Promise<OutdatedPage[]> {
  const left: OutdatedPage[] = [];
  const renderPage =
    renderParts &&
    createFramedWriter<OutdatedPage>(({ own }) => (own ? renderParts(own) : null), renderWhole);
  for (const page of pages) {
    if (renderText && page.own) {
      onPage(page);
      keep(page.file, renderText(page.own));
      continue;
    }
    const html = await renderPage?.(page);
    if (!html) {
      left.push(page);
      continue;
    }
    onPage(page);
    keep(page.file, html);
  }
  return left;
}
