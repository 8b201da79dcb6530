import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { readIfThere } from '../../load/read-if-there.ts';
import type { IndexPart } from './index-part.ts';

/** Where builds cache the parts of the search index. */
export interface PartStore {
  readonly getPart: (key: string) => IndexPart | null;
  /** Whether a part is there, whole. */
  readonly hasPart: (key: string) => boolean;
  readonly cachePart: (key: string, part: IndexPart) => void;
  /** Drops parts that are no part any more. */
  readonly prune: (keys: readonly string[]) => void;
}

/** The bytes of a checksum. */
const CHECKSUM = 4;

/**
 * Keeps each part in a file of its own, after its checksum (CRC-32): a file that was cut short or
 * changed counts as missing.
 * @param folder absolute path; made where it is missing
 */
export function createPartStore(folder: string): PartStore {
  mkdirSync(folder, { recursive: true });
  const toFile = (key: string): string => path.join(folder, key);
  const readPart = (key: string): Buffer | null => {
    const bytes = readIfThere(toFile(key)) ?? Buffer.of();
    const part = bytes.subarray(CHECKSUM);
    return bytes.subarray(0, CHECKSUM).equals(toChecksum(part)) ? part : null;
  };
  return {
    getPart(key) {
      const part = readPart(key);
      return part && deserialize(part);
    },
    hasPart: (key) => readPart(key) !== null,
    cachePart(key, part) {
      const bytes = serialize(part);
      writeFileSync(toFile(key), Buffer.concat([toChecksum(bytes), bytes]));
    },
    prune(keys) {
      for (const file of readdirSync(folder)) if (!keys.includes(file)) rmSync(toFile(file));
    },
  };
}

function toChecksum(part: Uint8Array): Buffer {
  const checksum = Buffer.alloc(CHECKSUM);
  checksum.writeUInt32LE(crc32(part));
  return checksum;
}
