import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { readFileStamp } from '../file-stamp.ts';
import type { ProgressListener } from '../progress.ts';
import { type BuildFolders, setAside } from './build-folders.ts';

interface NewSite {
  /** Files that the published site has already, by their paths in it. */
  readonly reused: readonly string[];
  /** Files in the staging folder, likewise. */
  readonly made: readonly string[];
  /** By reused files what the disk said of each when it was found as it was published, where that is known. */
  readonly stamps?: ReadonlyMap<string, string>;
}

/** Whether a site has most of its files from the published one: where not, a spare saves nothing. */
export function isMostReused({ reused, made }: NewSite): boolean {
  return reused.length > made.length;
}

/**
 * Makes the new site whole out of the spare, the site before the published one: most of its files are
 * those of the new one already, and so are its folders. To make 26,000 folders and remove as many takes
 * longer than all else after one of 10,000 articles changed.
 *
 * The spare may be in any state, as a build that was killed leaves it or somebody who was in it: what is
 * not the very file of the published site goes. No file of it is written to, for it may be one of the
 * published site too.
 * @param onReused told after each file that is reused how many are there
 * @returns the files of which nothing changed on the disk, so that their stamps hold; where it did not, null,
 * and nothing is left of the spare
 */
export function renewSpare(
  folders: BuildFolders,
  site: NewSite,
  onReused: ProgressListener = () => {},
): ReadonlySet<string> | null {
  const { reused, made, stamps } = site;
  const { published, staging, spare } = folders;
  if (!existsSync(spare)) return null;
  if (!isMostReused(site)) {
    setAside(spare, folders);
    return null;
  }
  const settled = new Set<string>();
  try {
    removeOthers(spare, '', new Set([...reused, ...made]));
    for (const [index, file] of reused.entries()) {
      const own = path.join(spare, file);
      const stamp = stamps?.get(file);
      // To ask the disk of both files, and of the new site's again, takes most of the time of a swap.
      if (stamp && readFileStamp(own) === stamp) settled.add(file);
      else shareFile(path.join(published, file), own);
      onReused(index + 1, reused.length);
    }
  } catch {
    // Somebody else has put there what we may not remove.
    setAside(spare, folders);
    return null;
  }
  for (const file of made) {
    makeFolderOf(path.join(spare, file));
    renameSync(path.join(staging, file), path.join(spare, file));
  }
  rmSync(staging, { recursive: true, force: true });
  renameSync(spare, staging);
  return settled;
}

/** Gives a published file its name in the spare, where it has not got it. */
function shareFile(published: string, spare: string): void {
  const own = lstatSync(spare, { throwIfNoEntry: false });
  if (own) {
    const { dev, ino } = lstatSync(published);
    if (own.dev === dev && own.ino === ino) return;
    rmSync(spare);
  } else makeFolderOf(spare);
  linkSync(published, spare);
}

function makeFolderOf(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
}

/**
 * Removes all of a site but the files that are wanted, and the folders that are empty then.
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
    } else if (entry.isFile() && wanted.has(file)) isEmpty = false;
    else rmSync(path.join(site, file));
  }
  return isEmpty;
}
