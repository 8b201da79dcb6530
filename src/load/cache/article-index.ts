import { renameSync, writeFileSync } from 'node:fs';
import { readIfThere } from '../read-if-there.ts';
import type { CachedArticle } from './cached-reader.ts';
import type { ChunkPosition } from './chunk-files.ts';

/** Where an article is stored: a line with everything but its HTML, and the HTML. */
export interface IndexEntry extends Pick<CachedArticle, 'source' | 'registers'>, ChunkPosition {
  /** Bytes before the HTML. */
  readonly html: number;
  /** Of everything but the HTML, which follows from it. */
  readonly digest: string;
  /** CRC-32 of all bytes: says whether they are still what was written. */
  readonly checksum: number;
}

/** The stored articles by their slugs; none where the index is missing or broken. */
export function readArticleIndex(file: string): Map<string, IndexEntry> {
  try {
    return new Map(Object.entries<IndexEntry>(JSON.parse(readIfThere(file)?.toString() ?? '{}')));
  } catch {
    return new Map();
  }
}

/** Moves the index into its place whole: who reads it meanwhile never sees half of it. */
export function writeArticleIndex(file: string, index: ReadonlyMap<string, IndexEntry>): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(Object.fromEntries(index)));
  renameSync(draft, file);
}

/** The chunks in which articles are stored. */
export function toChunks(index: ReadonlyMap<string, IndexEntry>): Set<string> {
  return new Set([...index.values()].map(({ chunk }) => chunk));
}
