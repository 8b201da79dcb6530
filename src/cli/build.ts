import { rm, rename, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { toContentRoot } from '../load/content-root.ts';
import { readSite } from '../load/read-site.ts';
import { indexSite } from '../search/index-site.ts';
import { writeSitemaps } from '../search/write-sitemaps.ts';

/** Builds the site beside the published one and puts it in its place only when it is whole. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const published = path.resolve(root, process.env['OUT_DIR'] ?? 'dist');
const fresh = `${published}.new`;
const previous = `${published}.old`;

try {
  await build({ root, outDir: fresh, logLevel: 'warn' });
  await writeSitemaps(fresh);
  const site = await readSite(toContentRoot(root));
  await indexSite(fresh, site.data?.timeZone ?? 'UTC');
} catch (error) {
  await rm(fresh, { recursive: true, force: true });
  const isContent = error instanceof Error && error.name === 'ContentError';
  console.error(isContent ? `${error.message}\n\nNo se ha publicado nada.` : error);
  process.exit(1);
}
await mkdir(path.dirname(published), { recursive: true });
await rm(previous, { recursive: true, force: true });
await rename(published, previous).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'ENOENT') throw error;
});
await rename(fresh, published);
await rm(previous, { recursive: true, force: true });
