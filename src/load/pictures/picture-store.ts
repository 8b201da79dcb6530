import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { inspectPicture } from '../../pictures/inspect-picture.ts';
import { BYTES_MAX } from '../../pictures/limits.ts';
import { RECIPE } from '../../pictures/renditions.ts';
import type { PictureFacts, PictureFault } from '../../pictures/types.ts';
import { toBytesDigest, toDigest } from '../digest.ts';

/** Why a file is no picture that can be published. */
export type FileFault = PictureFault | { readonly why: 'unreadable' };

/** What a file of a picture turned out to be. */
export type InspectedPicture =
  | { readonly id: string; readonly facts: PictureFacts }
  | { readonly fault: FileFault };

/** Looks at pictures, and at none twice while its file stays as it is. */
export interface PictureStore {
  readonly inspect: (root: string, file: string) => Promise<InspectedPicture>;
  /** What was asked for, to be given to the next store, as plain data. */
  readonly toData: () => Record<string, InspectedPicture>;
}

/** Digits of a digest that tell the pictures of a site apart: 48 bits. */
const ID_LENGTH = 12;

/** @param before what an earlier store gave */
export function createPictureStore(before: Record<string, InspectedPicture> = {}): PictureStore {
  const known = new Map(Object.entries(before));
  const used = new Map<string, InspectedPicture>();
  return {
    async inspect(root, file) {
      const absolute = path.join(root, file);
      const { size, mtimeMs, ctimeMs, ino } = statSync(absolute);
      // As `make` tells it; to read some thousand pictures takes longer than all of a build.
      const key = [file, size, mtimeMs, ctimeMs, ino].join(' ');
      const found = known.get(key) ?? (await look(absolute, size));
      known.set(key, found);
      used.set(key, found);
      return found;
    },
    toData: () => Object.fromEntries(used),
  };
}

/** Who asks without a store of their own looks at no picture twice either. */
export const sharedPictures = createPictureStore();

async function look(absolute: string, size: number): Promise<InspectedPicture> {
  if (size > BYTES_MAX) return { fault: { why: 'bytes', megabytes: toMegabytes(size) } };
  let bytes: Buffer;
  try {
    bytes = readFileSync(absolute);
  } catch {
    return { fault: { why: 'unreadable' } };
  }
  const inspected = await inspectPicture(bytes);
  return 'fault' in inspected ? inspected : { ...inspected, id: toPictureId(bytes) };
}

function toMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}

/** The beginning of the names of all files that are made from a picture. */
export function toPictureId(bytes: Buffer): string {
  return toDigest(toBytesDigest(bytes), JSON.stringify(RECIPE)).slice(0, ID_LENGTH);
}
