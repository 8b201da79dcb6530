import path from 'node:path';
import type { BrokenListener } from '../../kept/read-kept.ts';
import {
  findIntact,
  type PageManifest,
  type PublishedPage,
  toPublishedPage,
} from '../page-manifest.ts';
import { createSiteWriter } from '../render/site-writer.ts';
import type { BuildFolders } from '../swap/build-folders.ts';
import { createJoinedIndex } from './create-joined-index.ts';
import { createPlainIndex } from './create-plain-index.ts';
import { sayNotJoined, sayOtherVersion, STAGES } from '../messages.ts';
import { createProgress } from '../progress.ts';
import { type IndexFile, VERSION } from './pagefind-file.ts';
import { close } from './run-pagefind.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchSource } from './search-source.ts';

const FOLDER = 'pagefind';
const NAMED_BY_CONTENT = /^(?:fragment|index|filter)\//u;

export interface PublishSearchOptions {
  readonly folders: Pick<BuildFolders, 'published' | 'staging' | 'cache'>;
  /** Of the published site. */
  readonly manifest: PageManifest;
  /** In the order of their addresses. */
  readonly articles: readonly SearchSource[];
  /** The version of Pagefind that is installed. */
  readonly pagefindVersion: string;
  /** Where warnings go. */
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

/** An index that is made, or the published one where it is the same. */
interface MadeIndex {
  readonly key: string;
  readonly published: ReadonlyMap<string, PublishedPage> | null;
  readonly files: readonly IndexFile[];
}

/**
 * Writes the search index of the new site, or keeps the published one where all articles are the
 * same.
 */
export async function publishSearch(options: PublishSearchOptions): Promise<SearchFiles> {
  try {
    return writeIndex(options, await makeIndex(options));
  } finally {
    await close();
  }
}

/**
 * Joins the parts of an index where the installed Pagefind is the one whose files the program knows;
 * otherwise Pagefind makes it whole, and the build says so.
 */
async function makeIndex(options: PublishSearchOptions): Promise<MadeIndex> {
  const { folders, articles, pagefindVersion, say, workersMax, onBroken } = options;
  if (pagefindVersion === VERSION)
    try {
      const folder = path.join(folders.cache, 'search');
      const index = await createJoinedIndex(articles, {
        folder,
        onDone: createProgress(STAGES.search, say),
        workersMax,
        onBroken,
      });
      return await makeFiles(options, index);
    } catch (error) {
      // Whatever it was is no reason to publish nothing: if Pagefind is broken it says so again.
      say(sayNotJoined(error));
    }
  else say(sayOtherVersion(pagefindVersion, VERSION));
  return makeFiles(options, createPlainIndex(articles));
}

async function makeFiles(
  { folders, manifest, onBroken }: PublishSearchOptions,
  index: SearchIndex,
): Promise<MadeIndex> {
  const { key } = index;
  const published = findPublished(folders.published, manifest, key, onBroken);
  return { key, published, files: published ? [] : await index.makeFiles() };
}

/** @returns null where none was published, or another one, or someone touched it */
function findPublished(
  site: string,
  manifest: PageManifest,
  key: string,
  onBroken: BrokenListener,
): ReadonlyMap<string, PublishedPage> | null {
  const files = new Map<string, PublishedPage>();
  for (const [file, page] of manifest) {
    if (!file.startsWith(`${FOLDER}/`)) continue;
    const intact = page.key === key && findIntact(site, file, page, onBroken);
    if (!intact) return null;
    files.set(file, intact);
  }
  return files.size > 0 ? files : null;
}

function writeIndex(
  { folders, manifest, onBroken }: PublishSearchOptions,
  { key, published, files }: MadeIndex,
): SearchFiles {
  if (published) return { files: published, reused: published };
  const all = new Map<string, PublishedPage>();
  const reused = new Map<string, PublishedPage>();
  const { write } = createSiteWriter(folders.staging);
  for (const made of files) {
    const file = `${FOLDER}/${made.path}`;
    // Most are in the published index too: what each article's result shows.
    const before = NAMED_BY_CONTENT.test(made.path) ? manifest.get(file) : undefined;
    const intact = before && findIntact(folders.published, file, before, onBroken);
    const page = intact ? { ...intact, key } : toPublishedPage(key, write(file, made.content));
    if (intact) reused.set(file, page);
    all.set(file, page);
  }
  return { files: all, reused };
}
