import type { Site } from '../schema/site.ts';
import { readCurrentLibrary } from './library.ts';

/** What `content/site.yaml` says. */
export async function getSite(): Promise<Site> {
  const { site } = readCurrentLibrary();
  if (!site) throw new Error('Expected a sound content/site.yaml');
  return site;
}
