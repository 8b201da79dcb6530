import { existsSync, readFileSync, statSync, writeFileSync, type Stats } from 'node:fs';
import path from 'node:path';

/** What tells a file from the same file after somebody wrote to it. */
export interface WrittenFile {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970, as the file system keeps them. */
  readonly modified: number;
}

/** A page that was published, with the key of what it was made from. */
export interface PublishedPage extends WrittenFile {
  readonly key: string;
}

/** Published pages by the path of their file in the site. */
export type PageManifest = ReadonlyMap<string, PublishedPage>;

/** Pages made under another code digest count for nothing, and so does a manifest that is broken. */
export function readPageManifest(file: string, codeDigest: string): PageManifest {
  if (!existsSync(file)) return new Map();
  try {
    const { code, pages } = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(code === codeDigest ? Object.entries<PublishedPage>(pages) : []);
  } catch {
    return new Map();
  }
}

export function writePageManifest(file: string, codeDigest: string, pages: PageManifest): void {
  writeFileSync(file, JSON.stringify({ code: codeDigest, pages: Object.fromEntries(pages) }));
}

/**
 * Whether the published file is still the one that was written: someone may have touched it.
 * Its size and time tell, as they do for `make`: reading a large site again takes as long as
 * writing it.
 */
export function isIntact(published: string, file: string, page: WrittenFile): boolean {
  const stats = statSync(path.join(published, file), { throwIfNoEntry: false });
  return stats?.size === page.size && stats.mtimeMs === page.modified;
}

export function toWrittenFile({ size, mtimeMs }: Stats): WrittenFile {
  return { size, modified: mtimeMs };
}
