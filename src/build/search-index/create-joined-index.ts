import { toDigest } from '../../load/digest.ts';
import { readProgram } from './index-part.ts';
import { joinIndex } from './join-index.ts';
import { type MadePart, makePart } from './make-part.ts';
import type { PartStore } from './part-store.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchSource } from './search-source.ts';
import { toParts } from './to-parts.ts';

/**
 * Pagefind cannot add to an index: so it indexes the articles in parts, those alone where one
 * changed, and the parts are joined.
 * @param articles in the order of their addresses
 * @throws Error where Pagefind's files are not as this program knows them
 */
export async function createJoinedIndex(
  articles: readonly SearchSource[],
  store: PartStore,
): Promise<SearchIndex> {
  const parts: MadePart[] = [];
  for (const part of toParts(articles)) parts.push(await makePart(store, part));
  const keys = parts.map(({ key }) => key);
  store.prune(keys);
  return {
    key: toDigest(JSON.stringify(keys)),
    makeFiles: async () =>
      joinIndex(
        parts.map(({ part }) => part),
        await readProgram(),
      ),
  };
}
