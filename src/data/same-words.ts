import { memoize } from '../html/memoize.ts';
import { toQuoteKey } from '../text/compare-quotes.ts';
import { groupQuotes } from '../text/group-quotes.ts';
import { toQuotedWords, toSpeakerKey } from '../words/words.ts';
import type { Archive } from './archive.ts';
import type { ArchivedClaim } from './claim-groups.ts';

/** Claims of one speaker whose quoted words are the same or nearly so, the newest article's first. */
export type SameWords = readonly ArchivedClaim[];

/** Those that each quoted claim belongs to, the claim itself among them. */
export const toSameWords = memoize(
  ({ claims }: Archive): ReadonlyMap<ArchivedClaim['claim'], SameWords> => {
    const quotes = claims.flatMap((archived) => {
      const { claim, article } = archived;
      // Nobody said a paraphrase, and of those who are not named each may be somebody else.
      if (claim.form === 'indirect' || claim.speaker.type !== 'entry') return [];
      const words = toQuotedWords(claim, article.text);
      return [{ speaker: toSpeakerKey(claim.speaker), words, archived }];
    });
    return new Map(
      groupQuotes(quotes)
        .map((group) => group.map(({ archived }) => archived))
        .filter((group) => new Set(group.map(({ article }) => article.slug)).size > 1)
        .flatMap((group) => group.map(({ claim }) => [claim, group] as const)),
    );
  },
);

/** Where else the words of a claim stand. */
export interface Elsewhere {
  /** The first articles that have them. */
  readonly first: SameWords;
  readonly hasMore: boolean;
}

/** Finds where else the words of a claim stand; null where they stand nowhere else. */
export type ElsewhereFinder = (archived: ArchivedClaim) => Elsewhere | null;

/** More than so many are only said to be there: else each new one would change all lists with the others. */
const ELSEWHERE_MAX = 3;

/** Where else each quoted claim stands that other articles have too. */
export const toElsewhere = memoize((archive: Archive): ElsewhereFinder => {
  const sameWords = toSameWords(archive);
  return (archived) => {
    const group = sameWords.get(archived.claim);
    if (!group) return null;
    const own = archived.article.slug;
    // Of a phrase that a thousand articles have, a few are looked at.
    const few = toFirstOfArticles(group).slice(0, ELSEWHERE_MAX + 2);
    const others = few.filter(({ article }) => article.slug !== own);
    return {
      first: others.slice(0, ELSEWHERE_MAX),
      hasMore: others.length > ELSEWHERE_MAX,
    };
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
