import {
  compareQuotes,
  isOneUtterance,
  SHORT_COMMON_MIN,
  toMeaningWords,
  toQuoteKey,
} from './compare-quotes.ts';

/** A quotation by which it is known, and of whom. */
export interface SpokenQuote {
  readonly speaker: string;
  readonly words: string;
}

/** Equal quotations are one text: what is compared is the first of each. */
interface DistinctQuote<Quote> {
  readonly first: Quote;
  readonly key: string;
  readonly all: Quote[];
}

/**
 * Groups the quotations of each speaker that are of one utterance, in the same words or nearly so. Each
 * joins the group of the first before it that it is like; a group has at least two.
 * @param quotes in an order that the groups keep
 */
export function groupQuotes<Quote extends SpokenQuote>(quotes: readonly Quote[]): Quote[][] {
  const bySpeaker = Map.groupBy(quotes, ({ speaker }) => speaker);
  return [...bySpeaker.values()].flatMap((own) => {
    if (own.length < 2) return [];
    const groups = new Map<DistinctQuote<Quote>, Quote[]>();
    const heads = new Map<DistinctQuote<Quote>, DistinctQuote<Quote>>();
    for (const [distinct, others] of findAlike(toDistinct(own))) {
      const like = others.find(({ first }) =>
        isOneUtterance(compareQuotes(first.words, distinct.first.words)),
      );
      const head = like ? (heads.get(like) ?? like) : distinct;
      heads.set(distinct, head);
      groups.set(head, [...(groups.get(head) ?? []), ...distinct.all]);
    }
    const order = new Map(own.map((quote, index) => [quote, index]));
    return [...groups.values()]
      .filter((group) => group.length > 1)
      .map((group) => group.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
  });
}

/** Those of one speaker, the same words once. A quotation of one or two words is no utterance. */
export function toDistinct<Quote extends SpokenQuote>(
  quotes: readonly Quote[],
): DistinctQuote<Quote>[] {
  const distinct = new Map<string, DistinctQuote<Quote>>();
  for (const quote of quotes) {
    const key = toQuoteKey(quote.words);
    if (!/ .+ /u.test(key)) continue;
    const known = distinct.get(key);
    if (known) known.all.push(quote);
    else distinct.set(key, { first: quote, key, all: [quote] });
  }
  return [...distinct.values()];
}

/**
 * Each text with those before it that share enough words to be compared, those of most common words
 * first: found by their words, for to compare each with each takes hours at ten thousand articles.
 */
export function* findAlike<Quote extends SpokenQuote>(
  distinct: readonly DistinctQuote<Quote>[],
): Generator<readonly [DistinctQuote<Quote>, readonly DistinctQuote<Quote>[]]> {
  const byWord = new Map<string, DistinctQuote<Quote>[]>();
  for (const quote of distinct) {
    const counts = new Map<DistinctQuote<Quote>, number>();
    const words = toMeaningWords(quote.key);
    for (const word of words)
      for (const other of byWord.get(word) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1);
    const alike = [...counts].filter(([, count]) => count >= SHORT_COMMON_MIN);
    yield [quote, alike.sort(([, a], [, b]) => b - a).map(([other]) => other)];
    for (const word of words) {
      const own = byWord.get(word);
      if (own) own.push(quote);
      else byWord.set(word, [quote]);
    }
  }
}
