import type { SearchDocument } from '../../exports/search/to-search-document.ts';
import { serveTasks } from '../workers/serve-tasks.ts';
import { indexPart } from './index-part.ts';
import { createPartStore } from './part-store.ts';

/** A part of the index to make. */
export interface PartTask {
  readonly key: string;
  readonly documents: readonly SearchDocument[];
}

serveTasks((folder: string) => {
  // It only writes.
  const store = createPartStore(folder, () => {});
  return ({ key, documents }: PartTask): null => {
    store.cachePart(key, indexPart(documents));
    return null;
  };
});
