import { hash } from 'node:crypto';
import path from 'node:path';
import { type BrokenListener, sumKept, type WrittenFile } from '../kept/read-kept.ts';
import { readSealed, writeSealed } from '../kept/sealed-file.ts';
import { readFileStamp } from './file-stamp.ts';
import type { ProgressListener } from './progress.ts';

/** A page that was published, with the key of what it was made from. */
export interface PublishedPage extends WrittenFile {
  readonly key: string;
  /**
   * What the disk said of the file when its site was published. Whatever is done to a file by way of
   * the system changes it, whoever sets the times back; it is empty until then.
   */
  readonly stamp: string;
  /** Builds that took the file over since its bytes were written or read. */
  readonly unread: number;
}

/** Published pages by the path of their file in the site. */
export type PageManifest = ReadonlyMap<string, PublishedPage>;

/**
 * Builds among which there is one that reads a file, whatever the disk says: one that fails changes
 * bytes and no time. To read all 46,000 files of 10,000 articles takes 20 s of CPU, these 1.3 s.
 */
const BUILDS_UNREAD = 16;
/** Milliseconds in which disks may give two changes the same time: Linux counts them by up to 10. */
const SAME_TIME_MAX = 50;

/** @param written as it stands in the new site */
export function toPublishedPage(key: string, { size, sum }: WrittenFile): PublishedPage {
  // Not all in the same build.
  return {
    key,
    size,
    sum,
    stamp: '',
    unread: Number.parseInt(sum.slice(0, 4), 16) % BUILDS_UNREAD,
  };
}

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

/**
 * Notes what is published now. Each second name that a file gets or loses changes its stamp: none may
 * come or go after this.
 * @param published the folder of the site
 * @param settled files of which it is known that their stamp still holds
 * @param onNoted told after each page how many are noted
 */
export function writePageManifest(
  file: string,
  codeDigest: string,
  {
    published,
    pages,
    settled = new Set(),
  }: {
    readonly published: string;
    readonly pages: PageManifest;
    readonly settled?: ReadonlySet<string>;
  },
  onNoted: ProgressListener = () => {},
): void {
  const stamped = [...pages].map(([name, page], index) => {
    const stamp = settled.has(name)
      ? page.stamp
      : readFileStamp(path.join(published, name), Date.now() - SAME_TIME_MAX);
    onNoted(index + 1, pages.size);
    return [name, { ...page, stamp }];
  });
  writeSealed(file, JSON.stringify({ code: codeDigest, pages: Object.fromEntries(stamped) }));
}

/**
 * Finds a published file that is still the one that was written: someone, or a disk, may have changed
 * it. It is read where the disk says something else of it than when it was published, and in turn.
 * @returns null where it is not
 */
export function findIntact(
  published: string,
  file: string,
  page: PublishedPage,
  onBroken: BrokenListener,
): PublishedPage | null {
  const place = path.join(published, file);
  const unread = page.unread + 1;
  if (unread < BUILDS_UNREAD && page.stamp !== '' && readFileStamp(place) === page.stamp)
    return { ...page, unread };
  const found = sumKept(place, onBroken);
  if (!found) return null;
  if (found.size === page.size && found.sum === page.sum) return { ...page, unread: 0 };
  onBroken(place);
  return null;
}

/**
 * Finds a published file that has the very bytes of a new one. It stays as it is then: to make a file costs five
 * times what it costs to look at one, and who copies the site to a host sees no change.
 * @param page what is known of the published one, if anything
 */
export function findSame(
  published: string,
  file: string,
  { page, written }: { page: PublishedPage | undefined; written: WrittenFile },
  onBroken: BrokenListener,
): PublishedPage | null {
  const isSame = page && page.sum === written.sum && page.size === written.size;
  return isSame ? findIntact(published, file, page, onBroken) : null;
}

export function toWrittenFile(content: string | Uint8Array): WrittenFile {
  return { size: Buffer.byteLength(content), sum: hash('sha256', content) };
}
