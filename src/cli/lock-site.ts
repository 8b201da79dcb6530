import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { restore, toBuildFolders, toLockFiles } from '../build/swap/build-folders.ts';
import { type Lock, LockedError, takeLocks } from '../build/swap/lock.ts';
import { fail } from './fail.ts';
import { projectRoot } from './project-root.ts';

/** Keeps builds away from a published site; while one runs, says so and ends. */
export function lockSite(output: string): Lock {
  try {
    return takeSite(output);
  } catch (error) {
    if (error instanceof LockedError) fail(error.message);
    throw error;
  }
}

/**
 * Brings back the site where a build was killed between the two renames of its swap. While another
 * build runs it does nothing: that one puts its own there.
 * @param output empty where the settings name none
 */
export function restoreSite(output: string): void {
  if (output === '' || existsSync(output)) return;
  const folders = toBuildFolders(output);
  if (!existsSync(folders.previous)) return;
  try {
    const lock = takeSite(output);
    restore(folders);
    lock.release();
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
  }
}

function takeSite(output: string): Lock {
  const files = toLockFiles(projectRoot, toBuildFolders(output));
  for (const file of files) mkdirSync(path.dirname(file), { recursive: true });
  return takeLocks(files);
}
