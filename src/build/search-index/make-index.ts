import type { BrokenListener } from '../../kept/read-kept.ts';
import { toDigest } from '../../load/digest.ts';
import { runOnCores } from '../workers/run-on-cores.ts';
import { type IndexFile, joinParts } from './join-parts.ts';
import { createPartStore } from './part-store.ts';
import type { PartTask } from './part-worker.ts';
import type { SearchSource } from './search-source.ts';
import { toParts } from './to-parts.ts';

interface IndexOptions {
  /** Where parts are kept from build to build, absolute. */
  readonly folder: string;
  /** Told how many articles of how many are in an index. */
  readonly onDone?: (done: number, total: number) => void;
  readonly workersMax?: number | undefined;
  readonly onBroken: BrokenListener;
}

/** A search index that can be made; where the published one has the same key it need not be. */
interface SearchIndex {
  /** Digest of all that it is made from. */
  readonly key: string;
  /** One file after the other: the texts of ten thousand articles need not be in memory at once. */
  readonly makeFiles: () => Iterable<IndexFile>;
}

/**
 * Indexes the articles in parts, side by side on the cores and those alone where one changed; the parts
 * are joined where the index is asked for.
 * @param articles in the order of their addresses
 */
export async function makeIndex(
  articles: readonly SearchSource[],
  { folder, onDone, workersMax, onBroken }: IndexOptions,
): Promise<SearchIndex> {
  const store = createPartStore(folder, onBroken);
  const parts = toParts(articles).map((sources) => ({ sources, key: toSourcesKey(sources) }));
  // What most builds join is read and checked once.
  const found = new Map(parts.map(({ key }) => [key, store.findPart(key)]));
  const missing = parts.filter(({ key }) => !found.get(key));
  let done = 0;
  const total = missing.reduce((sum, { sources }) => sum + sources.length, 0);
  await runOnCores<string, PartTask, null>(
    new URL('part-worker.ts', import.meta.url),
    missing.map(({ key, sources }) => () => ({
      key,
      documents: sources.map(({ toDocument }) => toDocument()),
    })),
    {
      setup: folder,
      tasksEach: 1,
      // The texts of a part take some megabytes.
      ahead: 1,
      onDone: (index) => {
        done += missing[index]?.sources.length ?? 0;
        onDone?.(done, total);
      },
      ...(workersMax === undefined ? {} : { workersMax }),
    },
  ).results;
  const keys = parts.map(({ key }) => key);
  store.prune(keys);
  return {
    key: toDigest(JSON.stringify(keys)),
    makeFiles: () =>
      joinParts(
        keys.values().map((key) => {
          const openPart = found.get(key) ?? store.findPart(key);
          if (!openPart) throw new Error(`Expected a part of the index in ${folder}`);
          // Its bytes need not stay until the last part is joined.
          found.delete(key);
          return openPart();
        }),
      ),
  };
}

/** Digest of all that the documents of some articles are made from. */
function toSourcesKey(articles: readonly SearchSource[]): string {
  return toDigest(JSON.stringify(articles.map(({ slug, key }) => [slug, key])));
}
