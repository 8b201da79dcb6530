import type { BrokenListener } from '../../kept/read-kept.ts';
import {
  findIntact,
  type PageManifest,
  type PublishedPage,
  toPublishedPage,
  type WrittenFile,
} from '../page-manifest.ts';
import type { OutdatedPage } from './outdated-page.ts';

/** What became of the pages, by the paths of their files. */
export interface RenderedPages {
  /** Those that have a key. */
  readonly rendered: ReadonlyMap<string, PublishedPage>;
  /** Not rendered: to be taken over from the published site. */
  readonly unchanged: ReadonlyMap<string, PublishedPage>;
  /** SHA-256 of all files that were written, with a key or without. */
  readonly sums: ReadonlyMap<string, string>;
}

/** Keeps account of the pages of one build. */
export interface PageRecord {
  readonly pages: RenderedPages;
  /** Whether a page has to be rendered; one that has not is noted as unchanged. */
  readonly isOutdated: (page: OutdatedPage) => boolean;
  /** Notes a file that was written. */
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
  const sums = new Map<string, string>();
  const keys = new Map<string, string>();
  return {
    pages: { rendered, unchanged, sums },
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
    add(file, written) {
      const key = keys.get(file);
      sums.set(file, written.sum);
      if (key !== undefined) rendered.set(file, toPublishedPage(key, written));
    },
  };
}
