import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toDigest } from '../digest.ts';
import { readIfThere } from '../read-if-there.ts';
import type { ArticleStore } from './cached-reader.ts';

/** States of the registers by their digests, each in a file of its own. */
interface RegisterStore extends Pick<ArticleStore, 'getRegisters' | 'cacheRegisters'> {
  /** Removes all states but these. */
  readonly retainOnly: (digests: ReadonlySet<string>) => void;
}

/** @param folder absolute path; it is made, and holds nothing else */
export function createRegisterStore(folder: string): RegisterStore {
  const written = new Set<string>();
  const toFile = (digest: string): string => path.join(folder, `${digest}.json`);
  mkdirSync(folder, { recursive: true });
  return {
    getRegisters(digest) {
      const text = readIfThere(toFile(digest))?.toString();
      return text !== undefined && toDigest(text) === digest ? JSON.parse(text) : null;
    },
    cacheRegisters(digest, state) {
      if (written.has(digest)) return;
      written.add(digest);
      writeFileSync(toFile(digest), JSON.stringify(state));
    },
    retainOnly(digests) {
      for (const file of readdirSync(folder))
        if (!digests.has(path.parse(file).name)) rmSync(path.join(folder, file));
    },
  };
}
