import { getCurrentLibrary } from '../load/current-library.ts';
import type { Library } from '../load/read-library.ts';
import type { Site } from '../schema/site.ts';

/** What `content/site.yaml` says; no article changes it, and a change of it makes all pages anew. */
export function getSite(): Site {
  return toSite(getCurrentLibrary());
}

/** @throws Error where `content/site.yaml` is not sound */
export function toSite({ site }: Pick<Library, 'site'>): Site {
  if (!site) throw new Error('Expected a sound content/site.yaml');
  return site;
}

/** Whether pages are those of the preview site: they say so, and tell nobody else of themselves. */
export function isPreview(): boolean {
  return getCurrentLibrary().isPreview ?? false;
}
