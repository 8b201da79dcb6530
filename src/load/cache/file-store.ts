import path from 'node:path';
import { crc32 } from 'node:zlib';
import { makeFolder } from '../../kept/place-file.ts';
import type { BrokenListener } from '../../kept/read-kept.ts';
import { toBytesDigest } from '../digest.ts';
import { type IndexEntry, readArticleIndex, toChunks, writeArticleIndex } from './article-index.ts';
import type { ArticleStore } from './cached-reader.ts';
import { createChunkFiles } from './chunk-files.ts';
import { createRegisterStore } from './register-store.ts';
import {
  createRefSharer,
  fromStoredArticle,
  type StoredArticle,
  toStoredArticle,
} from './stored-article.ts';

/** A store of articles that lives on from build to build. */
interface FileStore extends ArticleStore {
  /**
   * Ends a reading: what was cached is there for the next one. Drops what belongs to no article any
   * more, and states of the registers that none needs.
   */
  readonly save: (slugs: ReadonlySet<string>) => void;
}

/** Readings that cached something, after which all is put together again. */
const CHUNKS_MAX = 8;

/**
 * Stores articles in chunks and says in an index where each is; its HTML stays on disk until it is
 * asked for. What was cut short or changed counts as missing, and is told.
 * @param folder absolute path; it is made
 */
export function createFileStore(folder: string, onBroken: BrokenListener): FileStore {
  const indexFile = path.join(folder, 'articles.json');
  const chunksFolder = path.join(folder, 'articles');
  makeFolder(chunksFolder);
  const { getRegisters, cacheRegisters, retainOnly } = createRegisterStore(
    path.join(folder, 'registers'),
    onBroken,
  );
  const chunks = createChunkFiles(chunksFolder);
  const index = readArticleIndex(indexFile, onBroken);
  const isCrowded = toChunks(index).size > CHUNKS_MAX;
  const usedRegisters = new Set<string>();
  const shareRefs = createRefSharer();

  const readHtml = (entry: IndexEntry): string => {
    const place = { ...entry, at: entry.at + entry.html, size: entry.size - entry.html };
    const bytes = chunks.read(place);
    // What is read back was written, or checked byte by byte, by this same process.
    if (!bytes) throw new Error(`Expected ${chunksFolder} as the reading of content left it`);
    return bytes.toString();
  };

  return {
    getRegisters,
    cacheRegisters,
    getArticle(slug) {
      const found = index.get(slug);
      if (!found) return null;
      const bytes = chunks.read(found);
      if (!bytes || crc32(bytes) !== found.checksum) {
        onBroken(path.join(chunksFolder, found.chunk));
        return null;
      }
      const entry = isCrowded ? { ...found, ...chunks.append(bytes) } : found;
      index.set(slug, entry);
      usedRegisters.add(entry.registers);
      const stored = JSON.parse(bytes.toString('utf8', 0, entry.html)) as StoredArticle;
      shareRefs(stored.annotated.annotations.mentions);
      const { source, registers, digest } = entry;
      return {
        source,
        registers,
        read: fromStoredArticle(stored, digest, () => readHtml(entry)),
      };
    },
    cacheArticle(cached) {
      const { source, registers } = cached;
      const { stored, html } = toStoredArticle(cached);
      const line = Buffer.from(`${JSON.stringify(stored)}\n`);
      const bytes = html === '' ? line : Buffer.concat([line, Buffer.from(html)]);
      const entry: IndexEntry = {
        ...chunks.append(bytes),
        html: line.length,
        digest: toBytesDigest(line),
        checksum: crc32(bytes),
        source,
        registers,
      };
      index.set(stored.article.slug, entry);
      usedRegisters.add(registers);
      return fromStoredArticle(stored, entry.digest, () => readHtml(entry)).article;
    },
    save(slugs) {
      for (const slug of index.keys()) if (!slugs.has(slug)) index.delete(slug);
      chunks.retainOnly(toChunks(index));
      writeArticleIndex(indexFile, index);
      retainOnly(usedRegisters);
    },
  };
}
