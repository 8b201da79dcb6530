import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { type ChunkPosition, createChunkFiles } from './chunk-files.ts';
import { toBytesDigest, toDigest } from '../digest.ts';
import type { Article, ReadArticle } from '../read-article.ts';
import { readIfThere } from '../read-if-there.ts';
import type { ArticleStore, CachedArticle } from './cached-reader.ts';

/** A store of articles that lives on from build to build. */
export interface FileStore extends ArticleStore {
  /**
   * Ends a reading: what was kept is there for the next one. Drops what belongs to no article any
   * more, and states of the registers that none needs.
   */
  readonly save: (slugs: ReadonlySet<string>) => void;
}

/** A kept article: a line with everything but the HTML, and the HTML. */
interface Entry extends Pick<CachedArticle, 'source' | 'registers'>, ChunkPosition {
  /** Bytes before the HTML. */
  readonly html: number;
  /** Of everything but the HTML, which follows from it. */
  readonly digest: string;
  /** CRC-32 of all bytes: says whether they are still what was written. */
  readonly checksum: number;
}

interface StoredData extends Pick<CachedArticle, 'source'> {
  readonly article: Omit<Article, 'annotated'>;
  readonly annotated: Omit<Article['annotated'], 'html'>;
  readonly read: Omit<ReadArticle, 'article'>;
}

/** Readings that kept something, after which all is put together again. */
const CHUNKS_MAX = 8;

/**
 * Keeps articles in chunks and says in an index where each is; its HTML stays on disk until it is
 * asked for. What was cut short or changed counts as missing.
 * @param folder absolute path; made when something is kept
 */
export function createFileStore(folder: string): FileStore {
  const indexFile = path.join(folder, 'articles.json');
  const chunksFolder = path.join(folder, 'articles');
  const registersFolder = path.join(folder, 'registers');
  const toRegistersFile = (digest: string): string => path.join(registersFolder, `${digest}.json`);
  mkdirSync(chunksFolder, { recursive: true });
  mkdirSync(registersFolder, { recursive: true });
  const chunks = createChunkFiles(chunksFolder);
  const index = readIndex(indexFile);
  const isCrowded = toChunks(index).size > CHUNKS_MAX;
  const usedRegisters = new Set<string>();
  const writtenRegisters = new Set<string>();

  const readHtml = (entry: Entry): string => {
    const place = { ...entry, at: entry.at + entry.html, size: entry.size - entry.html };
    const bytes = chunks.read(place);
    // What is read back was written, or checked byte by byte, by this same process.
    if (!bytes) throw new Error(`Expected ${chunksFolder} as the reading of content left it`);
    return bytes.toString();
  };
  const toStored = ({ article, annotated }: StoredData, entry: Entry): Article => ({
    ...article,
    digest: entry.digest,
    annotated: {
      ...annotated,
      get html() {
        return readHtml(entry);
      },
    },
  });

  return {
    getArticle(slug) {
      const found = index.get(slug);
      const bytes = found && chunks.read(found);
      if (!bytes || crc32(bytes) !== found.checksum) return null;
      const entry = isCrowded ? { ...found, ...chunks.append(bytes) } : found;
      index.set(slug, entry);
      usedRegisters.add(entry.registers);
      const data = JSON.parse(bytes.toString('utf8', 0, entry.html)) as StoredData;
      const { source, registers } = entry;
      return { source, registers, read: { ...data.read, article: toStored(data, entry) } };
    },
    cacheArticle({ source, registers, read: { article: kept, ...read } }) {
      const { annotated: whole, ...article } = kept;
      const { html, ...annotated } = whole;
      const data: StoredData = { source, article, annotated, read };
      const line = Buffer.from(`${JSON.stringify(data)}\n`);
      const bytes = Buffer.concat([line, Buffer.from(html)]);
      const entry: Entry = {
        ...chunks.append(bytes),
        html: line.length,
        digest: toBytesDigest(line),
        checksum: crc32(bytes),
        source,
        registers,
      };
      index.set(article.slug, entry);
      return toStored(data, entry);
    },
    getRegisters(digest) {
      const text = readIfThere(toRegistersFile(digest))?.toString();
      return text !== undefined && toDigest(text) === digest ? JSON.parse(text) : null;
    },
    keepRegisters(digest, state) {
      if (writtenRegisters.has(digest)) return;
      writtenRegisters.add(digest);
      usedRegisters.add(digest);
      writeFileSync(toRegistersFile(digest), JSON.stringify(state));
    },
    save(slugs) {
      for (const slug of index.keys()) if (!slugs.has(slug)) index.delete(slug);
      chunks.keepOnly(toChunks(index));
      // Moved into its place whole: who reads it meanwhile never sees half of it.
      const draft = `${indexFile}.${process.pid}`;
      writeFileSync(draft, JSON.stringify(Object.fromEntries(index)));
      renameSync(draft, indexFile);
      for (const file of readdirSync(registersFolder))
        if (!usedRegisters.has(path.parse(file).name)) rmSync(path.join(registersFolder, file));
    },
  };
}

function readIndex(file: string): Map<string, Entry> {
  try {
    return new Map(Object.entries<Entry>(JSON.parse(readIfThere(file)?.toString() ?? '{}')));
  } catch {
    return new Map();
  }
}

function toChunks(index: ReadonlyMap<string, Entry>): Set<string> {
  return new Set([...index.values()].map(({ chunk }) => chunk));
}
