import path from 'node:path';
import { crc32 } from 'node:zlib';
import { type BrokenListener, readKept } from '../kept/read-kept.ts';
import { readSealed, writeSealed } from '../kept/sealed-file.ts';

/** What tells a file from the same file after somebody wrote to it. */
export interface WrittenFile {
  /** Bytes. */
  readonly size: number;
  /** CRC-32 of the bytes. */
  readonly sum: number;
}

/** A page that was published, with the key of what it was made from. */
export interface PublishedPage extends WrittenFile {
  readonly key: string;
}

/** Published pages by the path of their file in the site. */
export type PageManifest = ReadonlyMap<string, PublishedPage>;

/** Pages made under another code digest count for nothing, and so does a manifest that is broken. */
export function readPageManifest(
  file: string,
  codeDigest: string,
  onBroken: BrokenListener,
): PageManifest {
  const bytes = readSealed(file, onBroken);
  if (!bytes) return new Map();
  const { code, pages } = JSON.parse(bytes.toString());
  return new Map(code === codeDigest ? Object.entries<PublishedPage>(pages) : []);
}

export function writePageManifest(file: string, codeDigest: string, pages: PageManifest): void {
  writeSealed(file, JSON.stringify({ code: codeDigest, pages: Object.fromEntries(pages) }));
}

/**
 * Whether the published file is still the one that was written: someone, or a disk, may have changed
 * it. It is read for that, since a disk that fails changes no time; 100 MB take about 0.1 s.
 */
export function isIntact(
  published: string,
  file: string,
  { size, sum }: WrittenFile,
  onBroken: BrokenListener,
): boolean {
  const place = path.join(published, file);
  const bytes = readKept(place, onBroken);
  if (!bytes) return false;
  const isSame = bytes.length === size && crc32(bytes) === sum;
  if (!isSame) onBroken(place);
  return isSame;
}

export function toWrittenFile(content: string | Uint8Array): WrittenFile {
  return { size: Buffer.byteLength(content), sum: crc32(content) };
}
