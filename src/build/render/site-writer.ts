import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WrittenFile } from '../../kept/read-kept.ts';
import { toWrittenFile } from '../page-manifest.ts';

/**
 * A text, whole or in pieces. A page in one piece would often be a string of more than 128 kB (two bytes for each
 * UTF-16 unit where one is not Latin-1): V8 asks the system for the memory of each such one, and to write it took
 * 1.5 ms of CPU where its pieces take 0.2.
 */
export type PageText = string | PagePieces;

/** What many pages have in common comes as bytes: in UTF-8 already. */
export type PagePieces = readonly (string | Buffer)[];

/** Writes the files of a site, their folders too. */
interface SiteWriter {
  readonly write: (file: string, content: PageText | Uint8Array) => WrittenFile;
  /** Writes each chunk as it comes: a large file is never whole in memory. */
  readonly writeStream: (
    file: string,
    chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  ) => Promise<WrittenFile>;
}

/** Of a UTF-16 unit in UTF-8, at most. */
const BYTES_EACH = 3;

/**
 * Makes a writer for a new site: each folder is made once, and asking for it again costs nothing.
 * @param isThere told of a file before it is written; where it answers yes, it is not
 */
export function createSiteWriter(
  staging: string,
  isThere: (file: string, written: WrittenFile) => boolean = () => false,
): SiteWriter {
  const made = new Set<string>();
  const open = (file: string): number => {
    const target = path.join(staging, file);
    const folder = path.dirname(target);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    return openSync(target, 'w');
  };
  /** The bytes of a text, until the next one is asked for: what is written is also summed. */
  let room = Buffer.alloc(0);
  const toBytes = (pieces: PagePieces): Uint8Array => {
    const most = pieces.reduce((sum, { length }) => sum + length * BYTES_EACH, 0);
    if (room.length < most) room = Buffer.allocUnsafeSlow(most);
    let end = 0;
    for (const piece of pieces)
      end += typeof piece === 'string' ? room.write(piece, end) : piece.copy(room, end);
    return room.subarray(0, end);
  };
  return {
    write(file, content) {
      const bytes = content instanceof Uint8Array ? content : toBytes([content].flat());
      const written = toWrittenFile(bytes);
      if (isThere(file, written)) return written;
      const descriptor = open(file);
      try {
        writeFileSync(descriptor, bytes);
      } finally {
        closeSync(descriptor);
      }
      return written;
    },
    async writeStream(file, chunks) {
      const descriptor = open(file);
      try {
        let size = 0;
        const sum = createHash('sha256');
        for await (const chunk of chunks) {
          writeFileSync(descriptor, chunk);
          size += chunk.length;
          sum.update(chunk);
        }
        return { size, sum: sum.digest('hex') };
      } finally {
        closeSync(descriptor);
      }
    },
  };
}
