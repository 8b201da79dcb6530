import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** Is told the absolute path of a file that was kept and is not as it was written. */
export type BrokenListener = (file: string) => void;

/**
 * The bytes of a file that was kept; nothing where it is missing, or cannot be read as a file: what
 * stands there may be a folder, a pipe, or somebody else's. That counts as broken and is told.
 */
export function readKept(file: string, onBroken: BrokenListener): Buffer | null {
  try {
    // A pipe that nobody writes to is opened at once this way, and found out below.
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      if (fstatSync(descriptor).isFile()) return readFileSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  }
  onBroken(file);
  return null;
}
