import { constants, fstatSync, openSync, readdirSync, readSync, writeSync } from 'node:fs';
import path from 'node:path';
import { removeKept } from '../../kept/place-file.ts';

/** Where some bytes stand. */
export interface ChunkPosition {
  /** The name of the file. */
  readonly chunk: string;
  /** In bytes, as is the size. */
  readonly at: number;
  readonly size: number;
}

/**
 * Stores many small things in a few large files: a file for each costs more than what is in it. What
 * was written never changes. Each process writes a chunk of its own, so that two never meet.
 */
interface ChunkFiles {
  readonly append: (bytes: Buffer) => ChunkPosition;
  /** @returns what holds until the next call; nothing where the bytes are not there any more */
  readonly read: (place: ChunkPosition) => Buffer | null;
  /** Writes what still waits, and removes all chunks but these. */
  readonly retainOnly: (chunks: ReadonlySet<string>) => void;
}

/** Bytes that wait to be written together. */
const WAITING_MAX = 1 << 20;
/** Bytes; most articles have fewer. */
const ROOM_MIN = 1 << 16;

/** @param folder absolute path; it must exist, and hold nothing else */
export function createChunkFiles(folder: string): ChunkFiles {
  const opened = new Map<string, number | null>();
  let own: { readonly chunk: string; readonly file: number } | null = null;
  let waiting: Buffer[] = [];
  let written = 0;
  let end = 0;
  // A buffer for each of ten thousand articles took longer than to read them, and memory until V8 next looked.
  let room = Buffer.allocUnsafe(ROOM_MIN);

  const flush = (): void => {
    if (!own) return;
    for (const bytes of waiting) writeWhole(own.file, bytes);
    waiting = [];
    written = end;
  };
  const open = (chunk: string): number | null => {
    const known = opened.get(chunk);
    if (known !== undefined) return known;
    const file = openIfThere(path.join(folder, chunk));
    opened.set(chunk, file);
    return file;
  };

  return {
    append(bytes) {
      own ??= createChunk(folder);
      opened.set(own.chunk, own.file);
      const place = { chunk: own.chunk, at: end, size: bytes.length };
      // What was read from one chunk may go into another: the next reading overwrites it.
      waiting.push(bytes.buffer === room.buffer ? Buffer.from(bytes) : bytes);
      end += bytes.length;
      if (end - written > WAITING_MAX) flush();
      return place;
    },
    read({ chunk, at, size }) {
      if (chunk === own?.chunk && at + size > written) flush();
      const file = open(chunk);
      if (file === null) return null;
      // An index that is whole may be that of chunks which are no more, or shorter.
      if (room.length < size) room = Buffer.allocUnsafe(2 * size);
      return readSync(file, room, 0, size, at) === size ? room.subarray(0, size) : null;
    },
    retainOnly(chunks) {
      flush();
      for (const chunk of readdirSync(folder))
        if (!chunks.has(chunk)) removeKept(path.join(folder, chunk));
    },
  };
}

/** A new file under the first number that is free: another process may take one at the same time. */
function createChunk(folder: string): { chunk: string; file: number } {
  const numbers = readdirSync(folder).map(Number).filter(Number.isInteger);
  for (let number = Math.max(0, ...numbers) + 1; ; number += 1) {
    const chunk = String(number);
    try {
      return { chunk, file: openSync(path.join(folder, chunk), 'wx+') };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** @returns nothing where no file is there that can be read */
function openIfThere(file: string): number | null {
  try {
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    return fstatSync(descriptor).isFile() ? descriptor : null;
  } catch {
    return null;
  }
}

/** One call may write less than it was given. */
function writeWhole(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
