import { getCurrentLibrary } from '../load/current-library.ts';

/** Whether pages are those of the preview site: they say so, and tell nobody else of themselves. */
export function isPreview(): boolean {
  return getCurrentLibrary().isPreview ?? false;
}
