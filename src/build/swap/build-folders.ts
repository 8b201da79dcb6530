import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * The folders of one publication. All stand beside the published site, on the same disk: then a
 * finished site takes its place by renaming, and an unchanged page by a link.
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
  readonly lock: string;
  /** What Astro keeps for itself. */
  readonly astro: string;
  /** Annotated articles. */
  readonly cache: string;
  /** What each page of the published site was made from. */
  readonly manifest: string;
}

export function toBuildFolders(published: string): BuildFolders {
  const folder = path.join(path.dirname(published), '.glosa');
  const inside = (name: string): string => path.join(folder, name);
  return {
    published,
    folder,
    staging: inside('new'),
    previous: inside('old'),
    lock: inside('lock'),
    astro: inside('astro'),
    cache: inside('cache'),
    manifest: inside('pages.json'),
  };
}

/** Clears away what a build that was killed left behind. Call it with the lock in hand. */
export function tidy({ published, staging, previous }: BuildFolders): void {
  // Killed between the two renames of a swap: the last good site is still there, one name away.
  if (!existsSync(published) && existsSync(previous)) renameSync(previous, published);
  for (const folder of [previous, staging]) rmSync(folder, { recursive: true, force: true });
}

/** Puts the new site in the place of the published one. Two renames, nothing is copied. */
export function swap({ published, staging, previous }: BuildFolders): void {
  mkdirSync(path.dirname(published), { recursive: true });
  if (existsSync(published)) renameSync(published, previous);
  renameSync(staging, published);
  rmSync(previous, { recursive: true, force: true });
}
