import { type IndexPart, indexPart } from './index-part.ts';
import type { PartStore } from './part-store.ts';
import { toSourcesKey } from './search-index.ts';
import type { SearchSource } from './search-source.ts';

export interface MadePart {
  /** Digest of all that the documents of its articles are made from. */
  readonly key: string;
  readonly part: IndexPart;
}

/**
 * Makes a part of the search index, or takes it from the store where its articles are the same as
 * then: no article is read then.
 */
export async function makePart(
  store: PartStore,
  articles: readonly SearchSource[],
): Promise<MadePart> {
  const key = toSourcesKey(articles);
  const cached = store.getPart(key);
  if (cached) return { key, part: cached };
  const part = await indexPart(articles.map(({ toDocument }) => toDocument()));
  store.cachePart(key, part);
  return { key, part };
}
