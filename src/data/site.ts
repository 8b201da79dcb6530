import { getEntry } from 'astro:content';
import type { Site } from '../schema/site.ts';

/** What `content/site.yaml` says. */
export async function getSite(): Promise<Site> {
  if (import.meta.env.DEV) return readSite();
  built ??= readSite();
  return built;
}

/** A build reads once for all its pages; in development content changes between requests. */
let built: Promise<Site> | undefined;

async function readSite(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('Expected the collection «site» to be loaded');
  return entry.data as unknown as Site;
}
