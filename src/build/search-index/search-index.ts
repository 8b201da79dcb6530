import { toDigest } from '../../load/digest.ts';
import type { IndexFile } from './pagefind-file.ts';
import type { SearchSource } from './search-source.ts';

/** A search index that can be made; where the published one has the same key it need not be. */
export interface SearchIndex {
  /** Digest of all that it is made from. */
  readonly key: string;
  readonly makeFiles: () => Promise<readonly IndexFile[]>;
}

/** Digest of all that the documents of some articles are made from. */
export function toSourcesKey(articles: readonly SearchSource[]): string {
  return toDigest(JSON.stringify(articles.map(({ url, key }) => [url, key])));
}
