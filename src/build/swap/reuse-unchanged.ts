import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { listBelow } from '../list-below.ts';
import { isIntact, type WrittenFile } from '../page-manifest.ts';
import type { BuildFolders } from './build-folders.ts';

/**
 * Makes the new site whole: it takes over what it keeps of the published one, as second names of the
 * same files. Where there is a spare, that has most of them already, and all folders: making those
 * anew and removing the old ones would be a third of a build after a small change.
 *
 * The spare may be in any state, as a build that was killed leaves it. No file of it is ever written
 * to, for it may be one of the published site too.
 * @param reused by its path in the site, with what the manifest says of it
 */
export function reuseUnchanged(
  folders: BuildFolders,
  reused: ReadonlyMap<string, WrittenFile>,
): void {
  const { published, staging, spare } = folders;
  if (!existsSync(spare)) {
    for (const file of reused.keys()) link(published, staging, file);
    return;
  }
  const made = listBelow(staging);
  const wanted = new Set([...reused.keys(), ...made]);
  removeOthers(spare, '', wanted);
  for (const [file, written] of reused) {
    if (isIntact(spare, file, written)) continue;
    rmSync(path.join(spare, file), { force: true });
    link(published, spare, file);
  }
  for (const file of made) {
    const target = path.join(spare, file);
    mkdirSync(path.dirname(target), { recursive: true });
    renameSync(path.join(staging, file), target);
  }
  rmSync(staging, { recursive: true });
  renameSync(spare, staging);
}

function link(from: string, to: string, file: string): void {
  const target = path.join(to, file);
  mkdirSync(path.dirname(target), { recursive: true });
  linkSync(path.join(from, file), target);
}

/**
 * Removes all files of a site that are not wanted, and the folders that are empty then.
 * @param below the folder in which to begin, as the start of paths in the site
 * @returns whether nothing is left
 */
function removeOthers(site: string, below: string, wanted: ReadonlySet<string>): boolean {
  let isEmpty = true;
  for (const entry of readdirSync(path.join(site, below), { withFileTypes: true })) {
    const file = below + entry.name;
    if (entry.isDirectory()) {
      if (removeOthers(site, `${file}/`, wanted)) rmdirSync(path.join(site, file));
      else isEmpty = false;
    } else if (wanted.has(file)) isEmpty = false;
    else rmSync(path.join(site, file));
  }
  return isEmpty;
}
