import { hash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { makeFolder, placeFile, removeKept } from './place-file.ts';
import { type BrokenListener, sumKept } from './read-kept.ts';

/** Hexadecimal digits of SHA-256. */
const SUM_LENGTH = 64;

/**
 * Files that are used as they are, so that they cannot hold their own sum: it stands in their name,
 * after the key of what they were made from.
 */
export interface SummedFiles {
  /** The absolute path of the file of a key; null where there is none, or not as it was written. */
  readonly find: (key: string) => string | null;
  /** @returns its absolute path */
  readonly add: (key: string, bytes: Uint8Array) => string;
  /** Removes all files but these. */
  readonly retainOnly: (keys: ReadonlySet<string>) => void;
}

/**
 * @param folder absolute path; made where it is missing, and holds nothing else
 * @param ending of all files: `.png`
 */
export function createSummedFiles(
  folder: string,
  ending: string,
  onBroken: BrokenListener,
): SummedFiles {
  makeFolder(folder);
  const names = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => [toKey(name), name]),
  );
  return {
    find(key) {
      const name = names.get(key);
      if (name === undefined) return null;
      const file = path.join(folder, name);
      const found = sumKept(file, onBroken);
      if (found && toName(key, ending, found.sum) === name) return file;
      onBroken(file);
      // The one that is made anew has another name: it would not replace this one.
      removeKept(file);
      names.delete(key);
      return null;
    },
    add(key, bytes) {
      const file = writeSummed(folder, key, ending, bytes);
      names.set(key, path.basename(file));
      return file;
    },
    retainOnly(keys) {
      for (const name of readdirSync(folder))
        if (!keys.has(toKey(name)) || !name.endsWith(ending)) removeKept(path.join(folder, name));
    },
  };
}

/**
 * Puts a file into the folder of a store, as another thread may do.
 * @returns its absolute path
 */
export function writeSummed(
  folder: string,
  key: string,
  ending: string,
  bytes: Uint8Array,
): string {
  const file = path.join(folder, toName(key, ending, hash('sha256', bytes)));
  placeFile(file, bytes);
  return file;
}

/**
 * The sum in the name of a file of a store.
 * @returns SHA-256 of its bytes, hexadecimal
 */
export function toNamedSum(file: string): string {
  const name = path.basename(file);
  const at = toKey(name).length + 1;
  return name.slice(at, at + SUM_LENGTH);
}

function toName(key: string, ending: string, sum: string): string {
  return `${key}-${sum}${ending}`;
}

function toKey(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf('-')));
}
