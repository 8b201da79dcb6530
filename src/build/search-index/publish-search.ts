import path from 'node:path';
import type { BrokenListener } from '../../kept/read-kept.ts';
import { STAGES } from '../messages.ts';
import {
  findIntact,
  findSame,
  type PageManifest,
  type PublishedPage,
  toPublishedPage,
} from '../page-manifest.ts';
import { createProgress } from '../progress.ts';
import { createSiteWriter } from '../render/site-writer.ts';
import type { BuildFolders } from '../swap/build-folders.ts';
import type { IndexFile } from './join-parts.ts';
import { makeIndex } from './make-index.ts';
import type { SearchSource } from './search-source.ts';

/** Below it stands nothing but the index of articles. */
const FOLDER = 'buscar/articulos';

export interface PublishSearchOptions {
  readonly folders: Pick<BuildFolders, 'published' | 'staging' | 'cache'>;
  /** Of the published site. */
  readonly manifest: PageManifest;
  /** In the order of their addresses. */
  readonly articles: readonly SearchSource[];
  /** Where progress goes. */
  readonly say: (sentence: string) => void;
  readonly onBroken: BrokenListener;
  /** Parts that are indexed at once, at most; as many as there are cores unless this says otherwise. */
  readonly workersMax?: number;
}

/** By their paths in the site. */
interface SearchFiles {
  /** All files of the index, for the manifest. */
  readonly files: ReadonlyMap<string, PublishedPage>;
  /** Files of the published index that are those of the new one. */
  readonly reused: ReadonlyMap<string, PublishedPage>;
}

/**
 * Writes the search index of the new site, or keeps the published one where all articles are the
 * same.
 */
export async function publishSearch(options: PublishSearchOptions): Promise<SearchFiles> {
  const { folders, articles, say, workersMax, onBroken } = options;
  const { key, makeFiles } = await makeIndex(articles, {
    folder: path.join(folders.cache, 'search'),
    onDone: createProgress(STAGES.search, say),
    workersMax,
    onBroken,
  });
  const published = findPublished(options, key);
  if (published) return { files: published, reused: published };
  return writeFiles(options, key, makeFiles());
}

/** @returns null where none was published, or another one, or someone touched it */
function findPublished(
  { folders, manifest, onBroken }: PublishSearchOptions,
  key: string,
): ReadonlyMap<string, PublishedPage> | null {
  const files = new Map<string, PublishedPage>();
  for (const [file, page] of manifest) {
    if (!file.startsWith(`${FOLDER}/`)) continue;
    const intact = page.key === key && findIntact(folders.published, file, page, onBroken);
    if (!intact) return null;
    files.set(file, intact);
  }
  return files.size > 0 ? files : null;
}

function writeFiles(
  { folders, manifest, onBroken }: PublishSearchOptions,
  key: string,
  made: Iterable<IndexFile>,
): SearchFiles {
  const files = new Map<string, PublishedPage>();
  const reused = new Map<string, PublishedPage>();
  const { write } = createSiteWriter(folders.staging, (file, written) => {
    // Most are in the published index too: what each article's result shows.
    const page = manifest.get(file);
    const same = findSame(folders.published, file, { page, written }, onBroken);
    if (same) reused.set(file, { ...same, key });
    return same !== null;
  });
  for (const { path: name, content } of made) {
    const file = `${FOLDER}/${name}`;
    const written = write(file, content);
    files.set(file, reused.get(file) ?? toPublishedPage(key, written));
  }
  return { files, reused };
}
