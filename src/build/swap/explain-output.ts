import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { findMounts } from './mount-points.ts';
import { OWN_FILES, readOwnership } from './own-files.ts';
import type { BuildFolders } from './build-folders.ts';
import { OUTPUT_FAULTS } from '../messages.ts';

/**
 * Why a site cannot be published into a folder as it is now; null where it can. Asked before any
 * work, and nothing is made or changed.
 * @param folders of a real path
 */
export function explainOutput({ published, folder }: BuildFolders): string | null {
  if (existsSync(published)) {
    if (!isWritable(published)) return OUTPUT_FAULTS.noPermission(published);
    const [mount] = findMounts(published);
    if (mount === published) return OUTPUT_FAULTS.mounted(published, path.join(published, 'sitio'));
    if (mount !== undefined) return OUTPUT_FAULTS.mountedInside(mount);
    const names = readdirSync(published);
    if (names.length > 0 && !readOwnership(published))
      return OUTPUT_FAULTS.othersFiles(published, names.sort(), OWN_FILES);
  }
  const parent = findExisting(path.dirname(published));
  if (!isWritable(parent)) return OUTPUT_FAULTS.noPermissionAround(parent);
  const work = findExisting(folder);
  if (statSync(work).dev !== statSync(parent).dev)
    return OUTPUT_FAULTS.workElsewhere(work, published);
  return isWritable(work) ? null : OUTPUT_FAULTS.noPermission(work);
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findExisting(folder: string): string {
  return existsSync(folder) ? folder : findExisting(path.dirname(folder));
}
