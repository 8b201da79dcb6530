import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  PAGES_PER_SITEMAP,
  type SitemapPage,
  toSitemap,
  toSitemapIndex,
} from '../outlets/sitemaps.ts';
import { findArticleData, findCanonical, listPages, readPage } from './built-page.ts';

/**
 * Writes `sitemap-index.xml` and its `sitemap-0.xml` … from what was built: every page that gives
 * its address and does not ask to stay unlisted.
 * @param folder of the built site
 */
export async function writeSitemaps(folder: string): Promise<void> {
  const pages: SitemapPage[] = [];
  for (const file of await listPages(folder)) {
    const html = await readPage(folder, file);
    const url = findCanonical(html);
    const article = findArticleData(html);
    const modified = article?.dateModified ?? article?.datePublished ?? null;
    if (url) pages.push({ url, modified });
  }
  const home = findCanonical(await readPage(folder, 'index.html')) ?? '/';
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
