import { toDigest } from '../../load/digest.ts';
import { type IndexPart, indexPart } from './index-part.ts';
import type { SearchDocument } from '../../exports/search/to-search-document.ts';
import type { PublishedPage } from '../page-manifest.ts';
import type { PartStore } from './part-store.ts';

export interface MadePart {
  /** Digest of all that the search reads of its articles. */
  readonly key: string;
  readonly part: IndexPart;
  /** The articles' pages, with what the search reads of them. */
  readonly pages: readonly (readonly [file: string, page: PublishedPage])[];
}

/**
 * Makes a part of the search index, or takes it from the store where the search reads the same of
 * its articles as then. A page may be new and its text as before: that makes no new part.
 * @param pages articles' pages; what the search reads of one that did not change need not be read
 * @param readDocument reads a page for the search
 */
export async function makePart(
  store: PartStore,
  pages: readonly (readonly [file: string, page: PublishedPage])[],
  readDocument: (file: string) => SearchDocument | null,
): Promise<MadePart> {
  const documents = new Map<string, SearchDocument | null>();
  const read = (file: string): SearchDocument | null => {
    const document = documents.get(file) ?? readDocument(file);
    documents.set(file, document);
    return document;
  };
  const known = pages.map(([file, page]): [string, PublishedPage] => [
    file,
    { ...page, document: page.document ?? toDigest(JSON.stringify(read(file))) },
  ]);
  const key = toDigest(JSON.stringify(known.map(([file, { document }]) => [file, document])));
  const cached = store.getPart(key);
  if (cached) return { key, part: cached, pages: known };
  const part = await indexPart(pages.flatMap(([file]) => read(file) ?? []));
  store.cachePart(key, part);
  return { key, part, pages: known };
}
