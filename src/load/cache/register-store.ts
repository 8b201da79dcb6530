import { readdirSync } from 'node:fs';
import path from 'node:path';
import { makeFolder, removeKept } from '../../kept/place-file.ts';
import type { BrokenListener } from '../../kept/read-kept.ts';
import { readSealed, writeSealed } from '../../kept/sealed-file.ts';
import type { ArticleStore } from './cached-reader.ts';

/** States of the registers by their digests, each in a file of its own. */
interface RegisterStore extends Pick<ArticleStore, 'getRegisters' | 'cacheRegisters'> {
  /** Removes all states but these. */
  readonly retainOnly: (digests: ReadonlySet<string>) => void;
}

/** @param folder absolute path; it is made, and holds nothing else */
export function createRegisterStore(folder: string, onBroken: BrokenListener): RegisterStore {
  const written = new Set<string>();
  const toFile = (digest: string): string => path.join(folder, `${digest}.json`);
  makeFolder(folder);
  return {
    getRegisters(digest) {
      const bytes = readSealed(toFile(digest), onBroken);
      return bytes && JSON.parse(bytes.toString());
    },
    cacheRegisters(digest, state) {
      if (written.has(digest)) return;
      written.add(digest);
      writeSealed(toFile(digest), JSON.stringify(state));
    },
    retainOnly(digests) {
      for (const file of readdirSync(folder))
        if (!digests.has(path.parse(file).name)) removeKept(path.join(folder, file));
    },
  };
}
