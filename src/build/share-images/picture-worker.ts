import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { writeSummed } from '../../kept/summed-files.ts';
import { toPictureId } from '../../load/pictures/picture-store.ts';
import { makeRendition, type PictureTask } from '../../pictures/make-rendition.ts';
import { serveTasks } from '../workers/serve-tasks.ts';
import { IMAGE_ENDING } from './image-ending.ts';
import type { ImageTask } from './image-worker.ts';

/** What pictures are made with. */
export interface PictureSetup {
  /** The folder of the store, absolute. */
  readonly folder: string;
  /** The folder that holds `content/`, absolute. */
  readonly contentRoot: string;
}

serveTasks(({ folder, contentRoot }: PictureSetup) => {
  // Each core has a worker of its own.
  sharp.concurrency(1);
  return async ({ key, shown }: ImageTask<PictureTask>): Promise<string> => {
    const { picture, rendition } = shown;
    const bytes = readFileSync(path.join(contentRoot, picture.file));
    if (toPictureId(bytes) !== picture.id)
      throw new Error(`Expected ${picture.file} to stay as it is while the site is built`);
    return writeSummed(folder, key, IMAGE_ENDING, await makeRendition(bytes, rendition));
  };
});
