import { getLibrary } from '../load/current-library.ts';
import type { Library } from '../load/read-library.ts';

/**
 * All content, as it was last read: one object until content changes. Astro's collections only
 * know what there is; what it says would be written and read again by their store.
 */
export function readCurrentLibrary(): Library {
  const library = getLibrary();
  if (!library) throw new Error('Expected the collections to be loaded');
  return library;
}
