import path from 'node:path';
import { toDigest } from '../../load/digest.ts';
import { close, readProgram } from './index-part.ts';
import { joinIndex } from './join-index.ts';
import { toParts } from './to-parts.ts';
import { type MadePart, makePart } from './make-part.ts';
import { isIntact, type PageManifest, type PublishedPage } from '../page-manifest.ts';
import { createPartStore } from './part-store.ts';
import type { SearchSource } from './search-source.ts';
import { createSiteWriter } from '../render/site-writer.ts';
import type { BuildFolders } from '../swap/build-folders.ts';

type Places = Pick<BuildFolders, 'published' | 'staging' | 'cache'>;

const FOLDER = 'pagefind';
const NAMED_BY_CONTENT = /^(?:fragment|index|filter)\//u;

/** By their paths in the site. */
export interface SearchFiles {
  /** All files of the index, for the manifest. */
  readonly files: ReadonlyMap<string, PublishedPage>;
  /** Files of the published index that are those of the new one. */
  readonly reused: ReadonlyMap<string, PublishedPage>;
}

/**
 * Writes the search index of the new site, or keeps the published one where all articles are the
 * same. Pagefind cannot add to an index: so it indexes the articles in parts, those alone where one
 * changed, and the parts are joined.
 * @param articles in the order of their addresses
 */
export async function publishSearch(
  places: Places,
  manifest: PageManifest,
  articles: readonly SearchSource[],
): Promise<SearchFiles> {
  const { published, staging } = places;
  const store = createPartStore(path.join(places.cache, 'search'));
  try {
    const parts: MadePart[] = [];
    for (const part of toParts(articles)) parts.push(await makePart(store, part));
    const keys = parts.map(({ key }) => key);
    store.prune(keys);
    const key = toDigest(JSON.stringify(keys));
    const same = findIndex(published, manifest, key);
    if (same) return { files: same, reused: same };
    const files = new Map<string, PublishedPage>();
    const reused = new Map<string, PublishedPage>();
    const { write } = createSiteWriter(staging);
    const index = joinIndex(
      parts.map(({ part }) => part),
      await readProgram(),
    );
    for (const made of index) {
      const file = `${FOLDER}/${made.path}`;
      // Most are in the published index too: what each article's result shows.
      const before = NAMED_BY_CONTENT.test(made.path) ? manifest.get(file) : undefined;
      if (before && isIntact(published, file, before)) {
        reused.set(file, before);
        files.set(file, { ...before, key });
      } else files.set(file, { ...write(file, made.content), key });
    }
    return { files, reused };
  } finally {
    await close();
  }
}

/** @returns null where none was published, or another one, or someone touched it */
function findIndex(
  published: string,
  manifest: PageManifest,
  key: string,
): ReadonlyMap<string, PublishedPage> | null {
  const files = [...manifest].filter(([file]) => file.startsWith(`${FOLDER}/`));
  const isSame = files.every(([file, page]) => page.key === key && isIntact(published, file, page));
  return files.length > 0 && isSame ? new Map(files) : null;
}
