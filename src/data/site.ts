import { getEntry } from 'astro:content';
import type { Site } from '../schema/site.ts';

/** What `content/site.yaml` says. */
export async function getSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('Expected the collection «site» to be loaded');
  return entry.data as unknown as Site;
}
