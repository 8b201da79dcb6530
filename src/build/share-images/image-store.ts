import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { readIfThere } from '../../load/read-if-there.ts';

/**
 * Images of earlier builds. Each is a file of its own, named by the digest of what it shows and how,
 * and by its checksum: the site has the same file by a hard link, so that it takes its room once.
 */
export interface ImageStore {
  /** Its name in the folder; null where there is none, or not as it was written. */
  readonly find: (key: string) => string | null;
  /** Removes all images but these. */
  readonly retainOnly: (keys: ReadonlySet<string>) => void;
}

const ENDING = '.png';

/** @param folder absolute path; made where it is missing, and holds nothing else */
export function createImageStore(folder: string): ImageStore {
  mkdirSync(folder, { recursive: true });
  const names = new Map(readdirSync(folder).map((name) => [toKey(name), name]));
  return {
    find(key) {
      const name = names.get(key);
      const image = name === undefined ? null : readIfThere(path.join(folder, name));
      return image && toName(key, image) === name ? name : null;
    },
    retainOnly(keys) {
      for (const name of readdirSync(folder))
        if (!keys.has(toKey(name)) || !name.endsWith(ENDING))
          rmSync(path.join(folder, name), { force: true });
    },
  };
}

/**
 * Puts an image into the folder of a store.
 * @returns its name there
 */
export function writeImage(folder: string, key: string, image: Uint8Array): string {
  const name = toName(key, image);
  // Moved into its place whole: a build that is stopped leaves no half image behind.
  const draft = path.join(folder, `${name}.new`);
  writeFileSync(draft, image);
  renameSync(draft, path.join(folder, name));
  return name;
}

function toName(key: string, image: Uint8Array): string {
  return `${key}-${crc32(image).toString(16)}${ENDING}`;
}

function toKey(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf('-')));
}
