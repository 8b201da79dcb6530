import { readdirSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { makeFolder, removeKept } from '../../kept/place-file.ts';
import type { BrokenListener } from '../../kept/read-kept.ts';
import { readSealed, writeSealed } from '../../kept/sealed-file.ts';
import type { IndexPart } from './index-part.ts';

/** Where builds cache the parts of the search index. */
export interface PartStore {
  /** @returns what gives the part, whole when it was found; nothing where it is not there */
  readonly findPart: (key: string) => (() => IndexPart) | null;
  readonly cachePart: (key: string, part: IndexPart) => void;
  /** Drops parts that are no part any more. */
  readonly prune: (keys: readonly string[]) => void;
}

/**
 * Keeps each part in a sealed file of its own: one that was cut short or changed counts as missing,
 * and is told.
 * @param folder absolute path; made where it is missing
 */
export function createPartStore(folder: string, onBroken: BrokenListener): PartStore {
  makeFolder(folder);
  const toFile = (key: string): string => path.join(folder, key);
  return {
    findPart(key) {
      const bytes = readSealed(toFile(key), onBroken);
      return bytes && (() => deserialize(bytes));
    },
    cachePart(key, part) {
      writeSealed(toFile(key), serialize(part));
    },
    prune(keys) {
      for (const file of readdirSync(folder)) if (!keys.includes(file)) removeKept(toFile(file));
    },
  };
}
