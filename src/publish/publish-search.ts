import path from 'node:path';
import { toDigest } from '../load/digest.ts';
import { close, readProgram } from '../search/index-part.ts';
import { joinIndex } from '../search/join-index.ts';
import type { IndexFile } from '../search/pagefind-file.ts';
import { toParts } from '../search/to-parts.ts';
import { type MadePart, makePart } from './make-part.ts';
import {
  isIntact,
  type PageManifest,
  type PublishedPage,
  takeOver,
  type WrittenFile,
} from './page-manifest.ts';
import { toPartStore } from './part-store.ts';
import { type SiteWriter, toSiteWriter } from './site-writer.ts';
import type { Workshop } from './workshop.ts';

type Places = Pick<Workshop, 'published' | 'fresh' | 'kept'>;

const FOLDER = 'pagefind';
const ARTICLE_PAGE = /^articulos\/[^/]+\/index\.html$/u;
const NAMED_BY_CONTENT = /^(?:fragment|index|filter)\//u;

/**
 * Puts the search index into the new site: the published one where the search reads the same of
 * all articles. Pagefind cannot add to an index: so it indexes the articles in parts, those alone
 * where one changed, and the parts are joined.
 * @param pages of the new site; each article's page is among them
 * @param timeZone of the newsroom, the same under one code digest
 * @returns for the manifest: the files of the index, and the articles' pages with what the search
 * reads of them
 */
export async function publishSearch(
  places: Places,
  manifest: PageManifest,
  pages: PageManifest,
  timeZone: string,
): Promise<Map<string, PublishedPage>> {
  const articles = [...pages].filter(([file]) => ARTICLE_PAGE.test(file)).sort(byFile);
  const store = toPartStore(path.join(places.kept, 'search'));
  const { write } = toSiteWriter(places.fresh);
  try {
    const parts: MadePart[] = [];
    for (const part of toParts(articles))
      parts.push(await makePart(store, places.fresh, part, timeZone));
    const keys = parts.map(({ key }) => key);
    store.prune(keys);
    const key = toDigest(JSON.stringify(keys));
    const files =
      takeOverIndex(places, manifest, key) ??
      joinIndex(
        parts.map(({ part }) => part),
        await readProgram(),
      ).map((file): [string, PublishedPage] => [
        `${FOLDER}/${file.path}`,
        { ...publishFile(places, manifest, file, write), key },
      ]);
    return new Map([...parts.flatMap((part) => part.pages), ...files]);
  } finally {
    await close();
  }
}

/** @returns null where another index was published, or someone touched it */
function takeOverIndex(
  { published, fresh }: Places,
  manifest: PageManifest,
  key: string,
): [string, PublishedPage][] | null {
  const files = [...manifest].filter(([file]) => file.startsWith(`${FOLDER}/`));
  const isSame = files.every(([file, page]) => page.key === key && isIntact(published, file, page));
  if (files.length === 0 || !isSame) return null;
  for (const [file] of files) takeOver(published, fresh, file);
  return files;
}

/** Most files of an index are in the one before too: what each article's result shows. */
function publishFile(
  { published, fresh }: Places,
  manifest: PageManifest,
  indexFile: IndexFile,
  write: SiteWriter['write'],
): WrittenFile {
  const file = `${FOLDER}/${indexFile.path}`;
  const page = manifest.get(file);
  if (!page || !NAMED_BY_CONTENT.test(indexFile.path) || !isIntact(published, file, page))
    return write(file, [indexFile.content]);
  takeOver(published, fresh, file);
  return page;
}

function byFile([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
