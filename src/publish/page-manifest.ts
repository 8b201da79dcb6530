import { hash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A page that was published: the key of what it was made from, and the digest of its bytes. */
export interface PublishedPage {
  readonly key: string;
  readonly bytes: string;
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

/** Whether the published file is still the one that was written: someone may have touched it. */
export function isIntact(published: string, file: string, page: PublishedPage): boolean {
  try {
    return toBytesDigest(readFileSync(path.join(published, file))) === page.bytes;
  } catch {
    return false;
  }
}

export function toBytesDigest(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}

/** Takes a page over from the published site into the new one, as a second name of the same file. */
export function takeOver(published: string, fresh: string, file: string): void {
  const target = path.join(fresh, file);
  mkdirSync(path.dirname(target), { recursive: true });
  linkSync(path.join(published, file), target);
}
