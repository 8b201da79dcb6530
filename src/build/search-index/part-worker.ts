import type { SearchDocument } from '../../exports/search/to-search-document.ts';
import { serveTasks } from '../workers/serve-tasks.ts';
import { indexPart } from './index-part.ts';
import { createPartStore } from './part-store.ts';
import { close } from './run-pagefind.ts';

/** A part of the index to make. */
export interface PartTask {
  readonly key: string;
  readonly documents: readonly SearchDocument[];
}

serveTasks((folder: string) => {
  // It only writes.
  const store = createPartStore(folder, () => {});
  return async ({ key, documents }: PartTask): Promise<null> => {
    store.cachePart(key, await indexPart(documents));
    return null;
  };
}, close);
