import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { JSDOM } from 'jsdom';

/** A page of the built site. */
export interface Page {
  /** Its path in the site: `/`, `/acerca/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
}

/** Every HTML page below a folder, in one order on every machine. */
export async function readPages(folder: string): Promise<Page[]> {
  const files = (await readdir(folder, { recursive: true }))
    .filter((file) => file.endsWith('.html'))
    .sort();
  return Promise.all(
    files.map(async (file) => ({
      path: `/${file.replaceAll(path.sep, '/')}`.replace(/\/index\.html$/u, '/'),
      html: await readFile(path.join(folder, file), 'utf8'),
    })),
  );
}

/** One page of each type: the first whose path has that first folder. */
export function onePageOfEachType(pages: readonly Page[]): Page[] {
  const types = new Map<string, Page>();
  for (const page of pages) {
    const depth = page.path.split('/').length;
    const type = `${page.path.split('/')[1]} ${depth}`;
    if (!types.has(type)) types.set(type, page);
  }
  return [...types.values()];
}

const { DOMParser } = new JSDOM('').window;

/** Without a window: to read the styles of each page would take three times as long as the page. */
export function toDocument({ html }: Page): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
