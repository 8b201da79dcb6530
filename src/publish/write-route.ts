import type { SitemapPage } from '../outlets/sitemaps.ts';
import { findListing } from '../search/write-sitemaps.ts';
import type { RouteModule } from './astro-app.ts';
import { toFramedWriter } from './framed-pages.ts';
import type { Piece } from './join-pieces.ts';
import type { StalePage } from './stale-page.ts';

/** Takes the pieces of a page, with what the sitemap says of it. */
export type PageKeeper = (
  file: string,
  pieces: readonly Piece[],
  listing: SitemapPage | null,
) => void;

export interface WriteRouteOptions {
  /** Has Astro render a page. */
  readonly renderWhole: (page: StalePage) => Promise<string>;
  /** Called before each page that is written. */
  readonly onPage: (page: StalePage) => void;
  readonly keep: PageKeeper;
}

/**
 * Writes the pages of a route that says how: the text of its files, or the parts of its pages, which
 * go into the frame that Astro renders.
 * @returns the pages that are left to Astro
 */
export async function writeRoute(
  { writeText, writeParts }: RouteModule,
  pages: readonly StalePage[],
  { renderWhole, onPage, keep }: WriteRouteOptions,
): Promise<StalePage[]> {
  const left: StalePage[] = [];
  const writePage =
    writeParts &&
    toFramedWriter<StalePage>(async ({ own }) => (own ? writeParts(own) : null), renderWhole);
  for (const page of pages) {
    if (writeText && page.own) {
      onPage(page);
      keep(page.file, [await writeText(page.own)], null);
      continue;
    }
    const framed = await writePage?.(page);
    if (!framed) {
      left.push(page);
      continue;
    }
    onPage(page);
    const { head, data } = framed.parts;
    keep(page.file, framed.pieces, findListing(head.value, data?.value));
  }
  return left;
}
