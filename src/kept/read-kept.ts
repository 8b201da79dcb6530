import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** Is told the absolute path of a file that was kept and is not as it was written. */
export type BrokenListener = (file: string) => void;

/** What tells a file from the same file after somebody wrote to it. */
export interface WrittenFile {
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sum: string;
}

/** A part of a file, which the next one overwrites: to make room for each of 3,000 took as long as to read them. */
const piece = Buffer.allocUnsafe(1 << 16);

/**
 * The bytes of a file that was kept; nothing where it is missing, or cannot be read as a file: what
 * stands there may be a folder, a pipe, or somebody else's. That counts as broken and is told.
 */
export function readKept(file: string, onBroken: BrokenListener): Buffer | null {
  return openKept(file, onBroken, (descriptor) => readFileSync(descriptor));
}

/** The sum of what {@link readKept} reads, and nothing where that gives nothing. */
export function sumKept(file: string, onBroken: BrokenListener): WrittenFile | null {
  return openKept(file, onBroken, (descriptor) => {
    const sum = createHash('sha256');
    let size = 0;
    for (let read = -1; read !== 0; size += read) {
      read = readSync(descriptor, piece);
      sum.update(piece.subarray(0, read));
    }
    return { size, sum: sum.digest('hex') };
  });
}

function openKept<Read>(
  file: string,
  onBroken: BrokenListener,
  read: (descriptor: number) => Read,
): Read | null {
  try {
    // A pipe that nobody writes to is opened at once this way, and found out below.
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      if (fstatSync(descriptor).isFile()) return read(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  }
  onBroken(file);
  return null;
}
