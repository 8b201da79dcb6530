import path from 'node:path';
import { crc32 } from 'node:zlib';
import { makeFolder } from '../../kept/place-file.ts';
import type { BrokenListener } from '../../kept/read-kept.ts';
import { readSealed, writeSealed } from '../../kept/sealed-file.ts';
import { type ChunkPosition, createChunkFiles } from './chunk-files.ts';

/** Where builds keep what they drew: each drawing as JSON text, by the digest of what it shows and how. */
export interface DrawingStore {
  readonly find: (key: string) => string | null;
  readonly add: (key: string, drawing: string) => void;
  /**
   * Ends a build: what was added is there for the next one.
   * @param max how many drawings a site like this can use; of more, those go that were not asked for
   * for the longest time
   */
  readonly save: (max: number) => void;
}

interface Entry extends ChunkPosition {
  /** CRC-32 of the bytes: says whether they are still what was written. */
  readonly checksum: number;
}

/** Builds that kept something, after which all is put together again. */
const CHUNKS_MAX = 8;

/**
 * Keeps drawings in chunks and says in an index where each is. What was cut short or changed counts
 * as missing, and so does all if the index is broken; both are told.
 * @param folder absolute path; made where it is missing
 */
export function createDrawingStore(folder: string, onBroken: BrokenListener): DrawingStore {
  const indexFile = path.join(folder, 'drawings.json');
  const chunksFolder = path.join(folder, 'drawings');
  makeFolder(chunksFolder);
  const chunks = createChunkFiles(chunksFolder);
  const index = readIndex(indexFile, onBroken);
  let isChanged = false;
  const read = ({ checksum, ...place }: Entry): Buffer | null => {
    const bytes = chunks.read(place);
    if (bytes && crc32(bytes) === checksum) return bytes;
    onBroken(path.join(chunksFolder, place.chunk));
    return null;
  };
  const write = (key: string, bytes: Buffer): void => {
    // What was asked for last stands last.
    index.delete(key);
    index.set(key, { ...chunks.append(bytes), checksum: crc32(bytes) });
    isChanged = true;
  };
  return {
    find(key) {
      const entry = index.get(key);
      const bytes = entry && read(entry);
      if (!entry || !bytes) return null;
      index.delete(key);
      index.set(key, entry);
      isChanged = true;
      return bytes.toString();
    },
    add(key, drawing) {
      write(key, Buffer.from(drawing));
    },
    save(max) {
      if (!isChanged && index.size <= max) return;
      for (const key of [...index.keys()].slice(0, Math.max(index.size - max, 0))) {
        index.delete(key);
      }
      const used = new Set([...index.values()].map(({ chunk }) => chunk));
      if (used.size > CHUNKS_MAX) {
        for (const [key, entry] of [...index]) {
          const bytes = read(entry);
          if (bytes) write(key, bytes);
          else index.delete(key);
        }
      }
      chunks.retainOnly(new Set([...index.values()].map(({ chunk }) => chunk)));
      writeSealed(indexFile, JSON.stringify(Object.fromEntries(index)));
    },
  };
}

function readIndex(file: string, onBroken: BrokenListener): Map<string, Entry> {
  const text = readSealed(file, onBroken)?.toString() ?? '{}';
  return new Map(Object.entries<Entry>(JSON.parse(text)));
}
