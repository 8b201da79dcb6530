import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a file that is kept from one command to the next. It comes into its place whole: who reads
 * it meanwhile sees the one before or the new one, and whoever is stopped leaves no half of it. Where
 * something else stands in its place, as a folder, that goes.
 */
export function placeFile(file: string, bytes: string | Uint8Array): void {
  const draft = `${file}.${process.pid}.new`;
  try {
    writeFileSync(draft, bytes);
    moveOver(draft, file);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

/** Makes a folder for what is kept; a file that stands in its place goes. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST' && code !== 'ENOTDIR') throw error;
    // Whichever of the folders around it is none.
    if (code === 'ENOTDIR') makeFolder(path.dirname(folder));
    else rmSync(folder, { force: true });
    mkdirSync(folder, { recursive: true });
  }
}

/** Removes something that was kept, whatever it has become. */
export function removeKept(file: string): void {
  rmSync(file, { recursive: true, force: true });
}

function moveOver(draft: string, file: string): void {
  try {
    renameSync(draft, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EISDIR' && code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'EPERM')
      throw error;
    removeKept(file);
    renameSync(draft, file);
  }
}
