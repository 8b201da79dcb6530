import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** A file of a search index, by its path in the index's folder. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Files of a part of an index that are to be joined with those of others, unpacked. */
export interface PartFiles {
  readonly files: readonly Buffer[];
  /** The number that each page of the part has among all. */
  readonly numbers: readonly number[];
}

/** The version whose files these are: its next one may write others. */
export const VERSION = '1.5.2';
/** What the content of every compressed file starts with. */
const MARK = 'pagefind_dcd';
/**
 * Digits in the names of files. Browsers keep them for a year, so a name must never come to stand
 * for another content: among ten thousand files two share these digits once in five million sites.
 */
const NAME_DIGITS = 12;

/**
 * What a compressed file holds.
 * @throws TypeError where it is none of Pagefind's
 */
export function unpack(content: Uint8Array): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, MARK.length).toString() !== MARK)
    throw new TypeError(`Expected a file of Pagefind ${VERSION}`);
  return bytes.subarray(MARK.length);
}

/** The inverse of {@link unpack}. */
export function pack(bytes: Uint8Array): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(MARK), bytes]));
}

/** The name of a file, from its bytes before they are packed. */
export function toName(bytes: Uint8Array): string {
  return `es_${createHash('sha1').update(bytes).digest('hex').slice(0, NAME_DIGITS)}`;
}
