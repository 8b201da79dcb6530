import { memoize } from '../html/memoize.ts';
import { toQuoteKey } from '../text/compare-quotes.ts';
import { toQuotedWords } from '../words/words.ts';
import type { Archive } from './archive.ts';
import type { ArchivedClaim } from './claim-groups.ts';
import type { ClaimItem } from './claim-items.ts';
import { toQuotations, toQuotationsByClaim } from './quotations.ts';

/** Claims of one speaker whose quoted words are the same or nearly so, the newest article's first. */
export type SameWords = readonly ArchivedClaim[];

/** Those that each quoted claim belongs to, the claim itself among them. */
export const toSameWords = memoize(
  ({ claims }: Archive): ReadonlyMap<ArchivedClaim['claim'], SameWords> =>
    toQuotationsByClaim(
      toQuotations(claims).filter(
        (quotation) => new Set(quotation.map(({ article }) => article.slug)).size > 1,
      ),
    ),
);

/** Where else the words of an item stand, beside those that the item itself has. */
export interface Elsewhere {
  /** The first articles that have them. */
  readonly first: SameWords;
  readonly hasMore: boolean;
}

/** Finds where else the words of an item stand; null where they stand nowhere else. */
export type ElsewhereFinder = (item: ClaimItem) => Elsewhere | null;

/**
 * More than so many are only said to be there, beside those of the list itself: else each new one would
 * change all lists with the others.
 */
const ELSEWHERE_MAX = 3;

/** Where else each quoted claim stands that other articles have too. */
export const toElsewhere = memoize((archive: Archive): ElsewhereFinder => {
  const sameWords = toSameWords(archive);
  return ({ archived, repeats }) => {
    const group = sameWords.get(archived.claim);
    if (!group) return null;
    const own = [archived, ...repeats].map(({ article }) => article);
    const room = Math.max(0, ELSEWHERE_MAX - repeats.length);
    const others: ArchivedClaim[] = [];
    for (const other of toFirstOfArticles(group)) {
      if (own.includes(other.article)) continue;
      others.push(other);
      // Of a phrase that a thousand articles have, a few are looked at.
      if (others.length > room) break;
    }
    return others.length > 0
      ? { first: others.slice(0, room), hasMore: others.length > room }
      : null;
  };
});

/** One of each article, the one whose other claim comes last in the group first. */
const toFirstOfArticles = memoize((group: SameWords): readonly ArchivedClaim[] => [
  ...new Map(group.toReversed().map((each) => [each.article.slug, each])).values(),
]);

/**
 * The quotations that the newest articles share with others, those that differ first: a difference is what
 * there is to see.
 */
export function findNewestSameWords(archive: Archive, count: number): readonly SameWords[] {
  const groups = [...new Set(toSameWords(archive).values())];
  const [different, equal] = [true, false].map((isWanted) =>
    groups.filter((group) => hasDifferences(group) === isWanted),
  );
  return [...(different ?? []), ...(equal ?? [])].slice(0, count);
}

function hasDifferences(group: SameWords): boolean {
  const texts = group.map(({ claim, article }) => toQuoteKey(toQuotedWords(claim, article.text)));
  return new Set(texts).size > 1;
}
