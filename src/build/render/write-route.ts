import type { SitemapPage } from '../../exports/sitemaps.ts';
import { findListing } from '../write-sitemaps.ts';
import type { RouteModule } from './astro-app.ts';
import { createFramedWriter } from './framed-pages.ts';
import type { OutdatedPage } from './outdated-page.ts';

/** Takes the text of a page or file, with what the sitemap says of it. */
export type PageKeeper = (file: string, text: string, listing: SitemapPage | null) => void;

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
    createFramedWriter<OutdatedPage>(
      async ({ own }) => (own ? renderParts(own) : null),
      renderWhole,
    );
  for (const page of pages) {
    if (renderText && page.own) {
      onPage(page);
      keep(page.file, await renderText(page.own), null);
      continue;
    }
    const framed = await renderPage?.(page);
    if (!framed) {
      left.push(page);
      continue;
    }
    onPage(page);
    const { head, data } = framed.parts;
    keep(page.file, framed.html, findListing(head.value, data?.value));
  }
  return left;
}
