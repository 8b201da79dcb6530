import { copyFileSync, linkSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BrokenListener, WrittenFile } from '../../kept/read-kept.ts';
import { createSummedFiles, toNamedSum } from '../../kept/summed-files.ts';
import { toDigest } from '../../load/digest.ts';
import { runOnCores } from '../workers/run-on-cores.ts';
import { IMAGE_ENDING } from './image-ending.ts';
import type { ImageTask } from './image-worker.ts';

/** An image of the new site. */
export interface WantedImage<Shown> {
  /** Its path in the site. */
  readonly file: string;
  /** Digest of what it is made from. */
  readonly key: string;
  /** Made for those alone that are not kept, while others are drawn already. */
  readonly toShown: () => Shown;
}

export interface ImageFolders {
  /**
   * Where images are kept from build to build, absolute: named by what they show and how. The site
   * has the same file by a hard link, so that it takes its room once.
   */
  readonly kept: string;
  /** The new site, absolute. */
  readonly staging: string;
}

/**
 * Images that a worker has in hand: it draws some hundreds of milliseconds while the thread that asks makes
 * pages. All cards of 10,000 articles with their maps took 425 MB.
 */
const AHEAD = 64;

interface MakeImagesOptions<Setup> extends ImageFolders {
  /** The module of the workers that make them, and what they are told. */
  readonly worker: URL;
  readonly setup: Setup;
  /** Images that are made as fast as one more thread starts. */
  readonly imagesEach: number;
  /** Digest of what draws them. */
  readonly program: string;
  /** Told of how many of how many it is known what they show: that is found out by this thread. */
  readonly onShown?: (done: number, total: number) => void;
  /** Told how many of how many are drawn. */
  readonly onDone: (done: number, total: number) => void;
  readonly workersMax?: number;
  /** Images that a worker makes at once; one unless this says otherwise. */
  readonly atOnce?: number;
  readonly onBroken: BrokenListener;
}

/** Images that are being drawn beside this thread. */
export interface ImagesInWork {
  /** All of them, once they are in the new site. */
  readonly files: Promise<ReadonlyMap<string, WrittenFile>>;
  readonly readCpu: () => number;
}

/**
 * Puts images into the new site: those that an earlier build made from the same with the same
 * program, and the others as they are made, on all cores.
 * @param others keys of images that the site has and that are not wanted anew: they are kept
 */
export function makeImages<Shown, Setup>(
  wanted: readonly WantedImage<Shown>[],
  others: readonly string[],
  {
    worker,
    setup,
    imagesEach,
    kept,
    staging,
    program,
    onShown,
    onDone,
    workersMax,
    atOnce,
    onBroken,
  }: MakeImagesOptions<Setup>,
): ImagesInWork {
  const store = createSummedFiles(kept, IMAGE_ENDING, onBroken);
  const toKey = (key: string): string => toDigest(program, key);
  const keys = wanted.map(({ key }) => toKey(key));
  const found = new Map(keys.map((key) => [key, store.find(key)]));
  const tasks = new Map<string, () => ImageTask<Shown>>();
  let shown = 0;
  let shownCpu = 0;
  for (const [index, { toShown }] of wanted.entries()) {
    const key = keys[index] ?? '';
    if (found.get(key) !== null) continue;
    tasks.set(key, () => {
      const before = process.threadCpuUsage();
      const task = { key, shown: toShown() };
      const { user, system } = process.threadCpuUsage(before);
      shownCpu += (user + system) / 1000;
      shown += 1;
      onShown?.(shown, tasks.size);
      return task;
    });
  }
  // Read by the drawing library when it is loaded: it gets and gives back small buffers all the time,
  // and to return each to the system at once takes longer than to draw (see prepare-process.ts).
  process.env['MIMALLOC_PURGE_DELAY'] = '10';
  let done = 0;
  const { results, readCpu } = runOnCores<Setup, ImageTask<Shown>, string>(
    worker,
    [...tasks.values()],
    {
      setup,
      tasksEach: imagesEach,
      ahead: AHEAD,
      onDone: () => {
        done += 1;
        onDone(done, tasks.size);
      },
      ...(workersMax === undefined ? {} : { workersMax }),
      ...(atOnce === undefined ? {} : { atOnce }),
    },
  );
  const place = (drawn: readonly string[]): ReadonlyMap<string, WrittenFile> => {
    for (const [index, key] of [...tasks.keys()].entries()) found.set(key, drawn[index] ?? null);
    store.retainOnly(new Set([...keys, ...others.map(toKey)]));
    return new Map(
      wanted.map(({ file }, index) => {
        const image = found.get(keys[index] ?? '');
        if (!image) throw new Error(`Expected an image for ${file}`);
        return [file, linkImage(image, path.join(staging, file))];
      }),
    );
  };
  return { files: results.then(place), readCpu: () => readCpu() + shownCpu };
}

/** By a hard link where the disk has them: the image takes its room once. */
function linkImage(from: string, to: string): WrittenFile {
  mkdirSync(path.dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
  return { size: statSync(to).size, sum: toNamedSum(from) };
}
