import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Site } from '../schema/site.ts';
import { findArticleData, listPages, readPage } from './built-page.ts';
import { toStableFiles } from './to-stable-files.ts';
import { toSearchDocument } from './to-search-document.ts';

/** Pagefind's own interfaces, which this site does not use. */
const UNUSED = /^pagefind-(?:.*ui|highlight)\./u;

/**
 * Makes the search index of the articles of a built site and writes it into its `pagefind/`.
 * @param folder of the built site
 * @param timeZone in which an article belongs to a year
 * @throws Error with what Pagefind says is wrong
 */
export async function indexSite(folder: string, timeZone: Site['timeZone']): Promise<void> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'es' });
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    for (const file of await listPages(folder)) {
      if (!file.startsWith(`articulos${path.sep}`)) continue;
      const html = await readPage(folder, file);
      const article = findArticleData(html);
      if (!article) continue;
      const url = `/${path.dirname(file).replaceAll(path.sep, '/')}/`;
      const added = await index.addHTMLFile({
        url,
        content: toSearchDocument(html, article, timeZone),
      });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    }
    const { files } = await index.getFiles();
    const stable = toStableFiles(files);
    await Promise.all(stable.map(({ path: name, content }) => write(folder, name, content)));
  } finally {
    await close();
  }
}

async function write(folder: string, name: string, content: Uint8Array): Promise<void> {
  if (UNUSED.test(name)) return;
  const file = path.join(folder, 'pagefind', name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}
