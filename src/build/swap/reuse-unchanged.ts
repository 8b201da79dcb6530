import { linkSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { ProgressListener } from '../progress.ts';
import type { BuildFolders } from './build-folders.ts';

/**
 * Makes the new site whole: what it has of the published one gets a second name in it, a hard link,
 * so that nothing is read or copied. The published site stays as it is.
 * @param files of the published site, by their paths in it; none was made anew
 * @param onReused told after each file how many are there
 */
export function reuseUnchanged(
  { published, staging }: Pick<BuildFolders, 'published' | 'staging'>,
  files: readonly string[],
  onReused: ProgressListener = () => {},
): void {
  for (const folder of new Set(files.map(path.dirname)))
    mkdirSync(path.join(staging, folder), { recursive: true });
  for (const [index, file] of files.entries()) {
    linkSync(path.join(published, file), path.join(staging, file));
    onReused(index + 1, files.length);
  }
}
