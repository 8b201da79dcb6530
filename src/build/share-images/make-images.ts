import { copyFileSync, linkSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrokenListener } from '../../kept/read-kept.ts';
import { createSummedFiles } from '../../kept/summed-files.ts';
import { toDigest } from '../../load/digest.ts';
import type { ShareCard } from '../../share/types.ts';
import { toWrittenFile, type WrittenFile } from '../page-manifest.ts';
import { runOnCores } from '../workers/run-on-cores.ts';
import { IMAGE_ENDING } from './image-ending.ts';
import type { ImageTask } from './image-worker.ts';

/** An image of the new site. */
export interface WantedImage {
  /** Its path in the site. */
  readonly file: string;
  /** Digest of what the card is made from. */
  readonly key: string;
  readonly card: ShareCard;
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

interface MakeImagesOptions extends ImageFolders {
  /** Digest of what draws them. */
  readonly program: string;
  /** Told how many of how many are drawn. */
  readonly onDone: (done: number, total: number) => void;
  readonly workersMax?: number;
  readonly onBroken: BrokenListener;
}

/** Images that are being drawn beside this thread. */
export interface ImagesInWork {
  /** All of them, once they are in the new site. */
  readonly files: Promise<ReadonlyMap<string, WrittenFile>>;
  readonly readCpu: () => number;
}

/** Fewer images than this are drawn as fast as one more thread starts. */
const IMAGES_EACH = 30;

/**
 * Puts images into the new site: those that an earlier build drew of the same card with the same
 * program, and the others as they are drawn, on all cores.
 * @param others keys of images that the site has and that are not wanted anew: they are kept
 */
export function makeImages(
  wanted: readonly WantedImage[],
  others: readonly string[],
  { kept, staging, program, onDone, workersMax, onBroken }: MakeImagesOptions,
): ImagesInWork {
  const store = createSummedFiles(kept, IMAGE_ENDING, onBroken);
  const toKey = (key: string): string => toDigest(program, key);
  const keys = wanted.map(({ key }) => toKey(key));
  const found = new Map(keys.map((key) => [key, store.find(key)]));
  const tasks = new Map<string, ImageTask>();
  for (const [index, { card }] of wanted.entries()) {
    const key = keys[index] ?? '';
    if (found.get(key) === null) tasks.set(key, { key, card });
  }
  // Read by the drawing library when it is loaded: it gets and gives back small buffers all the time,
  // and to return each to the system at once takes longer than to draw (see prepare-process.ts).
  process.env['MIMALLOC_PURGE_DELAY'] = '10';
  let done = 0;
  const { results, readCpu } = runOnCores<string, ImageTask, string>(
    new URL('image-worker.ts', import.meta.url),
    [...tasks.values()].map((task) => () => task),
    {
      setup: kept,
      tasksEach: IMAGES_EACH,
      // The thread that asks makes pages meanwhile.
      ahead: tasks.size,
      onDone: () => {
        done += 1;
        onDone(done, tasks.size);
      },
      ...(workersMax === undefined ? {} : { workersMax }),
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
  return { files: results.then(place), readCpu };
}

/** By a hard link where the disk has them: the image takes its room once. */
function linkImage(from: string, to: string): WrittenFile {
  mkdirSync(path.dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
  return toWrittenFile(readFileSync(to));
}
