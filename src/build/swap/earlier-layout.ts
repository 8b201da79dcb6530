import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { WORK_FOLDER } from '../../settings/read-output.ts';

/** What versions before 0.2 kept in the work folder itself, whichever site beside it they built. */
const NAMES = ['new', 'spare', 'astro', 'kept', 'cache', 'pages.json', 'code'];

/**
 * Clears away what those versions kept, and brings back the site of one that was killed between the
 * two renames of its swap. Which site that was, they did not say: it is taken for that of `dist`.
 * Remove it when nobody comes from them any more.
 */
export function clearEarlierLayout(published: string): void {
  const folder = path.join(path.dirname(published), WORK_FOLDER);
  const previous = path.join(folder, 'old');
  if (path.basename(published) === 'dist') {
    if (!existsSync(published) && existsSync(previous)) renameSync(previous, published);
    rmSync(previous, { recursive: true, force: true });
  }
  for (const name of NAMES) rmSync(path.join(folder, name), { recursive: true, force: true });
}
