import type { BrokenListener } from '../../kept/read-kept.ts';
import { readSealed, writeSealed } from '../../kept/sealed-file.ts';
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
export function readArticleIndex(file: string, onBroken: BrokenListener): Map<string, IndexEntry> {
  const text = readSealed(file, onBroken)?.toString() ?? '{}';
  return new Map(Object.entries<IndexEntry>(JSON.parse(text)));
}

export function writeArticleIndex(file: string, index: ReadonlyMap<string, IndexEntry>): void {
  writeSealed(file, JSON.stringify(Object.fromEntries(index)));
}

/** The chunks in which articles are stored. */
export function toChunks(index: ReadonlyMap<string, IndexEntry>): Set<string> {
  return new Set([...index.values()].map(({ chunk }) => chunk));
}
