import {
  chmodSync,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  type Stats,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import type { Ownership } from './own-files.ts';
import { OUTPUT_FAULTS } from '../messages.ts';

/** Something of others stands where the new site has a file of its own. */
export class InTheWayError extends Error {
  override readonly name = 'InTheWayError';

  constructor(published: string, files: readonly string[]) {
    super(OUTPUT_FAULTS.inTheWay(published, files));
  }
}

/**
 * What others put into a published folder, by paths in it: files, links, and folders (with a slash
 * at the end) that hold nothing. No site of ours has an empty folder.
 */
export function findOthers(site: string, isOwn: Ownership): string[] {
  const others: string[] = [];
  const walk = (below: string): void => {
    const entries = readdirSync(path.join(site, below), { withFileTypes: true });
    if (entries.length === 0 && below !== '') others.push(below);
    for (const entry of entries) {
      const file = below + entry.name;
      if (entry.isDirectory()) walk(`${file}/`);
      else if (!isOwn(file)) others.push(file);
    }
  };
  walk('');
  return others;
}

/**
 * Takes what others put beside the published site into the new one, as second names of the same
 * files, so that both are whole at every moment.
 * @throws InTheWayError, with the sentence for the editor, where the new site has a file there
 */
export function carryOthers(published: string, staging: string, others: readonly string[]): void {
  const inTheWay = others.filter((file) => isTaken(staging, file));
  if (inTheWay.length > 0) throw new InTheWayError(published, inTheWay);
  for (const file of others) {
    const isFolder = file.endsWith('/');
    makeFolders(published, staging, isFolder ? file.slice(0, -1) : path.posix.dirname(file));
    if (!isFolder) carry(path.join(published, file), path.join(staging, file));
  }
}

/** Whether a file, or a folder that must hold others, would stand where the new site has another. */
function isTaken(staging: string, file: string): boolean {
  const names = file.split('/');
  for (let depth = 1; depth <= names.length; depth += 1) {
    // The last name of an empty folder is empty: it is the folder itself.
    const found = find(staging, names.slice(0, depth).join('/'));
    if (!found) return false;
    if (!found.isDirectory()) return true;
  }
  return !file.endsWith('/');
}

function find(staging: string, file: string): Stats | undefined {
  return lstatSync(path.join(staging, file), { throwIfNoEntry: false });
}

/** With the permissions that its owner gave to each. */
function makeFolders(published: string, staging: string, folder: string): void {
  if (folder === '.' || find(staging, folder)) return;
  makeFolders(published, staging, path.posix.dirname(folder));
  const target = path.join(staging, folder);
  mkdirSync(target);
  chmodSync(target, statSync(path.join(published, folder)).mode);
}

function carry(from: string, to: string): void {
  if (lstatSync(from).isSymbolicLink()) {
    symlinkSync(readlinkSync(from), to);
    return;
  }
  try {
    linkSync(from, to);
  } catch (error) {
    // Linux links no file of another user (fs.protected_hardlinks), and some disks link none.
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EMLINK') throw error;
    copyFileSync(from, to);
  }
}
