import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { WORK_FOLDER } from '../../settings/read-output.ts';
import type { ProgressListener } from '../progress.ts';
import { readOwnership } from './own-files.ts';

/**
 * The folders of one publication. All stand beside the published site, on the same disk: then a
 * finished site takes its place by renaming, and an unchanged page by a link. Sites that stand in one
 * folder have each their own.
 */
export interface BuildFolders {
  /** The site that hosts serve. */
  readonly published: string;
  /** Where builds keep what the next one can use, and where they work. */
  readonly folder: string;
  /** The new site while it is made. */
  readonly staging: string;
  /** The published site while the new one takes its place. */
  readonly previous: string;
  /** The site before the published one, where the next can be made of it: see `renewSpare`. */
  readonly spare: string;
  readonly lock: string;
  /** What Astro keeps for itself. */
  readonly astro: string;
  /** Annotated articles. */
  readonly cache: string;
  /** Images for sharing, each named by what it shows. */
  readonly images: string;
  /** Files made from pictures, each named by the picture and its size. */
  readonly pictures: string;
  /** Compressed copies of its files, each named by what it holds. */
  readonly compressed: string;
  /** What each page of the published site was made from. */
  readonly manifest: string;
  /** What a build could not remove, if anything. */
  readonly remains: string;
}

export function toBuildFolders(published: string): BuildFolders {
  const outermost = findOutermost(published);
  const base = path.dirname(outermost);
  // A plus stands for each slash: `dist/2023` → `dist+2023`.
  const name = path.relative(base, published).replaceAll(path.sep, '+');
  const folder = path.join(base, WORK_FOLDER, 'sites', name);
  const inside = (name: string): string => path.join(folder, name);
  return {
    published,
    folder,
    staging: inside('new'),
    previous: inside('old'),
    spare: inside('spare'),
    lock: inside('lock'),
    astro: inside('astro'),
    cache: inside('cache'),
    images: inside('images'),
    pictures: inside('pictures'),
    compressed: inside('compressed'),
    manifest: inside('pages.json'),
    remains: inside('remains'),
  };
}

/**
 * Where Astro bundles and writes what we leave to it. Inside the project, wherever the site goes: what
 * it bundles finds its packages only there.
 */
export function toBundleFolder(projectRoot: string): string {
  return path.join(projectRoot, WORK_FOLDER, 'bundle');
}

/** The locks of a build: of the project, whatever its outputs, and of the output, whatever the projects. */
export function toLockFiles(projectRoot: string, { lock }: BuildFolders): string[] {
  return [path.join(projectRoot, WORK_FOLDER, 'lock'), lock];
}

/** The site that holds a site published inside another: nothing of our work belongs into it. */
function findOutermost(published: string): string {
  let outermost = published;
  for (let at = path.dirname(published); at !== path.dirname(at); at = path.dirname(at))
    if (readOwnership(at)) outermost = at;
  return outermost;
}

/** Clears away what a build that was killed left behind. Call it with the lock in hand. */
export function tidy(folders: BuildFolders): void {
  restore(folders);
  discard(folders);
  rmSync(folders.staging, { recursive: true, force: true });
}

/**
 * Brings back the last good site of a build that was killed between the two renames of its swap.
 * Call it with the lock in hand.
 */
export function restore({ published, previous }: BuildFolders): void {
  if (!existsSync(previous)) return;
  if (existsSync(published)) {
    // Whoever found the folder missing may have made it anew.
    if (readdirSync(published).length > 0) return;
    rmdirSync(published);
  }
  renameSync(previous, published);
}

/**
 * Puts the new site in the place of the published one. Two renames, nothing is copied.
 *
 * Between them there is no site, for as long as a system call takes. One rename would do where the
 * published folder were a link, but tools that upload, copy or pack `dist` then find a link instead
 * of a site; and systems that exchange two folders at once (`renameat2`) offer it to no program that
 * runs in Node. So a build that is killed just there is undone by the next command of any kind:
 * {@link restore}.
 * @param isSpare whether the site that goes is kept as the spare, of which the next one is made
 * @param onRemoved told after each page that goes how many have gone
 * @returns whether it was kept: where not, files that both sites have lost a name
 */
export function swap(
  folders: BuildFolders,
  isSpare = false,
  onRemoved: ProgressListener = () => {},
): boolean {
  const { published, staging, previous, spare } = folders;
  mkdirSync(path.dirname(published), { recursive: true });
  if (existsSync(published)) renameSync(published, previous);
  try {
    renameSync(staging, published);
  } catch (error) {
    restore(folders);
    throw error;
  }
  const isKept = isSpare && existsSync(previous) && !existsSync(spare);
  if (isKept) renameSync(previous, spare);
  else discard(folders, onRemoved);
  return isKept;
}

/** Renamed first: under its name the previous site is whole, or not there. */
function discard(folders: BuildFolders, onRemoved?: ProgressListener): void {
  const gone = path.join(folders.folder, 'gone');
  setAside(gone, folders);
  if (!existsSync(folders.previous)) return;
  renameSync(folders.previous, gone);
  setAside(gone, folders, onRemoved);
}

/**
 * Removes a site that is of no use any more. What somebody else put beside it may be theirs alone to
 * remove: a program that renews certificates runs as root. It has gone into the new site as a copy; the
 * rest is set aside.
 */
export function setAside(
  gone: string,
  { remains }: BuildFolders,
  onRemoved: ProgressListener = () => {},
): void {
  try {
    removePages(gone, onRemoved);
    rmSync(gone, { recursive: true, force: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM') throw error;
    mkdirSync(remains, { recursive: true });
    renameSync(gone, path.join(remains, String(Date.now())));
  }
}

/**
 * Empties the folders of a site, one page after the other: to remove 26,000 at once takes seconds in which
 * nothing could be told. Links are removed, not what they lead to.
 */
function removePages(site: string, onRemoved: ProgressListener): void {
  if (!lstatSync(site, { throwIfNoEntry: false })?.isDirectory()) return;
  let done = 0;
  for (const folder of readdirSync(site, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    for (const page of readdirSync(path.join(site, folder.name))) {
      rmSync(path.join(site, folder.name, page), { recursive: true, force: true });
      done += 1;
      onRemoved(done);
    }
  }
}
