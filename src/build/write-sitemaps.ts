import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  PAGES_PER_SITEMAP,
  type SitemapPage,
  toSitemap,
  toSitemapIndex,
} from '../exports/sitemaps.ts';
import { findCanonical } from '../exports/search/built-page.ts';

/** As an article's page says them to search engines; in texts the quotation marks are escaped. */
const ARTICLE_DAYS = /"datePublished":"([^"]*)"(?:,"dateModified":"([^"]*)")?/u;

/**
 * What the sitemap says of a page that was built.
 * @param html of the page, or of its part with the addresses
 * @param data of the page, where they are no part of that
 * @returns null where the page has no address or asks to stay unlisted
 */
export function findListing(html: string, data = html): SitemapPage | null {
  const url = findCanonical(html);
  if (!url) return null;
  const [, published, modified] = ARTICLE_DAYS.exec(data) ?? [];
  const day = modified ?? published;
  return { url: toOwnString(url), modified: day === undefined ? null : toOwnString(day) };
}

/** A part of a string keeps the whole of it in memory, here a page; a copy does not. */
function toOwnString(part: string): string {
  return Buffer.from(part).toString();
}

/**
 * Writes `sitemap-index.xml` and its `sitemap-0.xml` … into a built site.
 * @param listings by the path of the page's file
 */
export async function writeSitemaps(
  folder: string,
  listings: ReadonlyMap<string, SitemapPage>,
): Promise<void> {
  const pages = [...listings].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, page]) => page);
  const home = listings.get('index.html')?.url ?? '/';
  const names: string[] = [];
  for (let start = 0; start < pages.length; start += PAGES_PER_SITEMAP) {
    const name = `sitemap-${names.length}.xml`;
    await writeFile(
      path.join(folder, name),
      toSitemap(pages.slice(start, start + PAGES_PER_SITEMAP)),
    );
    names.push(name);
  }
  const urls = names.map((name) => new URL(name, home).href);
  await writeFile(path.join(folder, 'sitemap-index.xml'), toSitemapIndex(urls));
}
