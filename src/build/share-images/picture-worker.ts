import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { writeSummed } from '../../kept/summed-files.ts';
import { toPictureId } from '../../load/pictures/picture-store.ts';
import type { Picture } from '../../pictures/types.ts';
import {
  type DecodedPicture,
  decodePicture,
  makeRendition,
  type PictureTask,
} from '../../pictures/make-rendition.ts';
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
  // Each core has a file of its own in hand.
  sharp.concurrency(1);
  // Nothing is asked of it twice: what it remembered took 45 MB until the end of the build.
  sharp.cache(false);
  // The files of a picture come one after the other.
  let last: { readonly id: string; readonly decoded: Promise<DecodedPicture> } | null = null;
  const decode = (picture: Picture): Promise<DecodedPicture> => {
    if (last?.id !== picture.id)
      last = { id: picture.id, decoded: decodePicture(readPicture(contentRoot, picture)) };
    return last.decoded;
  };
  return async ({ key, shown }: ImageTask<PictureTask>): Promise<string> => {
    const { picture, rendition } = shown;
    const made = await makeRendition(await decode(picture), rendition);
    return writeSummed(folder, key, IMAGE_ENDING, made);
  };
});

function readPicture(contentRoot: string, { file, id }: Picture): Buffer {
  const bytes = readFileSync(path.join(contentRoot, file));
  if (toPictureId(bytes) !== id)
    throw new Error(`Expected ${file} to stay as it is while the site is built`);
  return bytes;
}
