import type { BrokenListener } from '../../kept/read-kept.ts';
import { toDigest } from '../../load/digest.ts';
import { runOnCores } from '../workers/run-on-cores.ts';
import { readProgram } from './index-part.ts';
import { joinIndex } from './join-index.ts';
import { createPartStore } from './part-store.ts';
import type { PartTask } from './part-worker.ts';
import { type SearchIndex, toSourcesKey } from './search-index.ts';
import type { SearchSource } from './search-source.ts';
import { toParts } from './to-parts.ts';

interface JoinedIndexOptions {
  /** Where parts are kept from build to build, absolute. */
  readonly folder: string;
  /** Told how many articles of how many are in an index. */
  readonly onDone?: (done: number, total: number) => void;
  readonly workersMax?: number | undefined;
  readonly onBroken: BrokenListener;
}

/**
 * Pagefind cannot add to an index: so it indexes the articles in parts, side by side on the cores and
 * those alone where one changed, and the parts are joined.
 * @param articles in the order of their addresses
 * @throws Error where Pagefind's files are not as this program knows them
 */
export async function createJoinedIndex(
  articles: readonly SearchSource[],
  { folder, onDone, workersMax, onBroken }: JoinedIndexOptions,
): Promise<SearchIndex> {
  const store = createPartStore(folder, onBroken);
  const parts = toParts(articles).map((sources) => ({ sources, key: toSourcesKey(sources) }));
  const missing = parts.filter(({ key }) => !store.hasPart(key));
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
    makeFiles: async () =>
      joinIndex(
        keys.map((key) => {
          const part = store.getPart(key);
          if (!part) throw new Error(`Expected a part of the index in ${folder}`);
          return part;
        }),
        await readProgram(),
      ),
  };
}
