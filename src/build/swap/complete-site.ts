import { listBelow } from '../list-below.ts';
import type { ProgressListener } from '../progress.ts';
import type { BuildFolders } from './build-folders.ts';
import { carryOthers, findOthers } from './others-files.ts';
import { OWN_FILES, readOwnership, writeOwnFiles } from './own-files.ts';
import { isMostReused, renewSpare } from './renew-spare.ts';
import { reuseUnchanged } from './reuse-unchanged.ts';
import { SUMS, writeSums } from './sums.ts';

interface CompleteSiteOptions {
  /** Files that the published site has already, relative to it, each with its stamp where that is known. */
  readonly reused: ReadonlyMap<string, { readonly stamp: string }>;
  /** SHA-256 of files of the new site, as far as it is known: of those that are reused, all. */
  readonly sums: ReadonlyMap<string, string>;
  /** Told after each file that is reused how many are there. */
  readonly onReused?: ProgressListener;
}

/**
 * Makes a whole site of what a build made anew: with its sums, the list of its files, those of the
 * published site that are as before, and what others put there.
 * @returns whether the published site, when it has gone, is worth keeping as the spare; and the reused files
 * of which nothing changed on the disk: their stamps hold as long as the published site keeps its names
 */
export function completeSite(
  folders: BuildFolders,
  { reused, sums, onReused }: CompleteSiteOptions,
): { isSpare: boolean; settled: ReadonlySet<string> } {
  const { staging, published } = folders;
  const made = listBelow(staging);
  const names = [...reused.keys()];
  writeSums(staging, [...made, ...names], sums);
  writeOwnFiles(staging, [SUMS, ...names, ...made]);
  const stamps = new Map(reused.entries().map(([file, { stamp }]) => [file, stamp]));
  const site = { reused: names, made: [...made, SUMS, OWN_FILES], stamps };
  const settled = renewSpare(folders, site, onReused);
  if (!settled) reuseUnchanged(folders, names, onReused);
  const isOwn = readOwnership(published);
  if (isOwn) carryOthers(published, staging, findOthers(published, isOwn));
  return { isSpare: isMostReused(site), settled: settled ?? new Set() };
}
