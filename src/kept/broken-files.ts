import path from 'node:path';
import { sayMadeAnew } from './messages.ts';
import type { BrokenListener } from './read-kept.ts';

/** Files that were kept and found broken, for one sentence about all of them. */
export interface BrokenFiles {
  readonly add: BrokenListener;
  /** @returns nothing where all was as it was written */
  readonly toSentence: () => string | null;
}

/** @param root absolute; files are named from there */
export function createBrokenFiles(root: string): BrokenFiles {
  const files = new Set<string>();
  return {
    add: (file) => {
      files.add(path.relative(root, file).replaceAll(path.sep, '/'));
    },
    toSentence: () => (files.size === 0 ? null : sayMadeAnew([...files].sort())),
  };
}
