import { memoize } from '../html/memoize.ts';
import type { Entry } from '../load/read-registers.ts';
import type { EntryRef } from '../schema/ids.ts';
import type { Backlinks, IndexedArticle } from './backlinks.ts';
import { sortByName } from '../words/collation.ts';

/** An entry that appears in the same articles as another. */
export interface Companion {
  readonly entry: Entry;
  readonly sharedArticles: number;
}

/**
 * Makes the search for the entries that share most articles with one; those that share as many
 * stand in the order of their names. Entries are numbered in that order, so that each search only
 * counts numbers: an article is asked for its names once by each entry in it.
 */
export function createCompanionFinder(
  backlinks: Backlinks<IndexedArticle>,
  entries: ReadonlyMap<EntryRef, Entry>,
): (ref: EntryRef, limit: number) => Companion[] {
  const listed = [...backlinks.keys()].flatMap((ref) => entries.get(ref) ?? []);
  const sorted = sortByName(listed, ({ data }) => data.name);
  const numbers = new Map(sorted.map(({ ref }, number) => [ref, number]));
  const findNamed = memoize(({ annotations }: IndexedArticle): readonly number[] => {
    const found = annotations.mentions.flatMap(({ ref }) => numbers.get(ref) ?? []);
    return [...new Set(found)];
  });
  return (ref, limit) => {
    const counts = new Uint32Array(sorted.length);
    const shared: number[] = [];
    const self = numbers.get(ref);
    for (const { article } of backlinks.get(ref) ?? []) {
      for (const number of findNamed(article)) {
        if (counts[number] === 0 && number !== self) shared.push(number);
        counts[number] = (counts[number] ?? 0) + 1;
      }
    }
    const toCount = (number: number): number => counts[number] ?? 0;
    return shared
      .sort((a, b) => toCount(b) - toCount(a) || a - b)
      .slice(0, limit)
      .flatMap((number) => {
        const entry = sorted[number];
        return entry ? { entry, sharedArticles: toCount(number) } : [];
      });
  };
}
