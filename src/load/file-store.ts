import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { toDigest } from './digest.ts';
import type { Article, ReadArticle } from './read-article.ts';
import type { ArticleStore, KeptArticle } from './read-kept.ts';

/** A store of articles that lives on from build to build. */
export interface FileStore extends ArticleStore {
  /** Drops what belongs to no article any more, and states of the registers that none needs. */
  readonly prune: (slugs: ReadonlySet<string>) => void;
}

interface Head extends Pick<KeptArticle, 'source' | 'registers'> {
  readonly digest: string;
}

/**
 * Keeps each article in a file of its own: a line that says what it was made from, a line with
 * everything but the HTML, and the HTML, which stays on disk until it is asked for. A file that was cut short or changed counts as missing.
 * @param folder absolute path; made when something is kept
 */
export function toFileStore(folder: string): FileStore {
  const articlesFolder = path.join(folder, 'articles');
  const registersFolder = path.join(folder, 'registers');
  const toArticleFile = (slug: string): string => path.join(articlesFolder, `${slug}.txt`);
  const toRegistersFile = (digest: string): string => path.join(registersFolder, `${digest}.json`);
  const usedRegisters = new Set<string>();
  const written = new Set<string>();
  mkdirSync(articlesFolder, { recursive: true });
  mkdirSync(registersFolder, { recursive: true });

  const readHtml = (slug: string, digest: string): string => {
    const parts = splitFile(readIfThere(toArticleFile(slug)));
    // What is read back was written, or checked byte by byte, by this same process.
    if (parts?.head.digest !== digest)
      throw new Error(`Expected ${toArticleFile(slug)} as the reading of content left it`);
    return parts.html;
  };
  const toStored = ({ article, annotated }: StoredData, digest: string): Article => ({
    ...article,
    digest,
    annotated: {
      ...annotated,
      get html() {
        return readHtml(article.slug, digest);
      },
    },
  });

  return {
    getArticle(slug) {
      const file = splitFile(readIfThere(toArticleFile(slug)));
      if (!file || toDigest(file.data, file.html) !== file.head.digest) return null;
      const { head, data: line } = file;
      const data = JSON.parse(line) as StoredData;
      usedRegisters.add(head.registers);
      return { ...head, read: { ...data.read, article: toStored(data, head.digest) } };
    },
    keepArticle({ source, registers, read: { article: kept, ...read } }) {
      const { annotated: whole, ...article } = kept;
      const { html, ...annotated } = whole;
      const data: StoredData = { article, annotated, read };
      const line = JSON.stringify(data);
      const digest = toDigest(line, html);
      const head: Head = { source, registers, digest };
      writeFileSync(toArticleFile(article.slug), `${JSON.stringify(head)}\n${line}\n${html}`);
      return toStored(data, digest);
    },
    getRegisters(digest) {
      const text = readIfThere(toRegistersFile(digest));
      return text !== null && toDigest(text) === digest ? JSON.parse(text) : null;
    },
    keepRegisters(digest, state) {
      if (written.has(digest)) return;
      written.add(digest);
      usedRegisters.add(digest);
      writeFileSync(toRegistersFile(digest), JSON.stringify(state));
    },
    prune(slugs) {
      for (const file of readdirSync(articlesFolder))
        if (!slugs.has(path.parse(file).name)) rmSync(path.join(articlesFolder, file));
      for (const file of readdirSync(registersFolder))
        if (!usedRegisters.has(path.parse(file).name)) rmSync(path.join(registersFolder, file));
    },
  };
}

interface StoredData {
  readonly article: Omit<Article, 'annotated'>;
  readonly annotated: Omit<Article['annotated'], 'html'>;
  readonly read: Omit<ReadArticle, 'article'>;
}

function splitFile(text: string | null): { head: Head; data: string; html: string } | null {
  if (text === null) return null;
  const first = text.indexOf('\n');
  const second = text.indexOf('\n', first + 1);
  if (first === -1 || second === -1) return null;
  const head = parseHead(text.slice(0, first));
  const data = text.slice(first + 1, second);
  const html = text.slice(second + 1);
  return head && { head, data, html };
}

function parseHead(line: string): Head | null {
  try {
    return JSON.parse(line) as Head;
  } catch {
    return null;
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
