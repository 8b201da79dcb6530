import type { BrokenListener, WrittenFile } from '../../kept/read-kept.ts';
import {
  findIntact,
  findSame,
  type PageManifest,
  type PublishedPage,
  toPublishedPage,
} from '../page-manifest.ts';
import type { OutdatedPage } from './outdated-page.ts';

/** What became of the pages, by the paths of their files. */
export interface RenderedPages {
  /** Those that have a key, whether they came out as they were published or not. */
  readonly rendered: ReadonlyMap<string, PublishedPage>;
  /** Not rendered: to be taken over from the published site. */
  readonly unchanged: ReadonlyMap<string, PublishedPage>;
  /** Rendered, and as they were published to the byte: to be taken over too. */
  readonly same: ReadonlyMap<string, PublishedPage>;
  /** SHA-256 of all files that were written, with a key or without. */
  readonly sums: ReadonlyMap<string, string>;
}

/** Keeps account of the pages of one build. */
export interface PageRecord {
  readonly pages: RenderedPages;
  /** Whether a page has to be rendered; one that has not is noted as unchanged. */
  readonly isOutdated: (page: OutdatedPage) => boolean;
  /** Whether a file is published with the very bytes of the new one, so that it need not be written; then that is noted. */
  readonly isSame: (file: string, written: WrittenFile) => boolean;
  /** Notes a file that was made. */
  readonly add: (file: string, written: WrittenFile) => void;
}

export interface PageRecordOptions {
  /** The published site, absolute. */
  readonly published: string;
  /** What the published pages were made from, under the same code digest. */
  readonly manifest: PageManifest;
  readonly onBroken: BrokenListener;
}

/** A page without a key is always outdated; one with a key where it is not published under that key. */
export function createPageRecord({ published, manifest, onBroken }: PageRecordOptions): PageRecord {
  const rendered = new Map<string, PublishedPage>();
  const unchanged = new Map<string, PublishedPage>();
  const same = new Map<string, PublishedPage>();
  const sums = new Map<string, string>();
  const keys = new Map<string, string>();
  return {
    pages: { rendered, unchanged, same, sums },
    isOutdated({ file, asked: { cacheKey } }) {
      if (cacheKey === undefined) return true;
      const page = manifest.get(file);
      const intact = page?.key === cacheKey && findIntact(published, file, page, onBroken);
      if (intact) {
        unchanged.set(file, intact);
        return false;
      }
      keys.set(file, cacheKey);
      return true;
    },
    isSame(file, written) {
      const found = findSame(published, file, { page: manifest.get(file), written }, onBroken);
      if (found) same.set(file, found);
      else same.delete(file);
      return found !== null;
    },
    add(file, written) {
      const key = keys.get(file);
      sums.set(file, written.sum);
      if (key === undefined) return;
      const published = same.get(file);
      rendered.set(file, published ? { ...published, key } : toPublishedPage(key, written));
    },
  };
}
