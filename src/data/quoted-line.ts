import type { Claim } from '../annotate/index.ts';
import { toQuotedWords } from '../words/words.ts';
import type { EntryRef } from '../schema/ids.ts';
import type { ArticleRecord } from './articles.ts';
import type { Appearance } from './backlinks.ts';
import { toFiguresOf } from './claim-items.ts';
import type { SameWords } from './same-words.ts';

/** Words as somebody said them, fit to be set large between quotation marks of ours. */
export interface QuotedLine {
  readonly article: ArticleRecord;
  readonly claim: Claim;
  /** Without the marks that the text has around them. */
  readonly words: string;
}

/** Shorter words say too little by themselves, longer ones are no line. UTF-16 units. */
const WORDS_MIN = 16;
const WORDS_MAX = 180;
/** The best length: two or three lines on a wide screen, four on a phone. */
const WORDS_BEST = 70;

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
];
/** A dash that opens a turn, and what a sentence leaves at the end of quoted words. */
const EDGES = /^[\s—–]+|[\s,;:]+$/gu;
/** Words with these are more than one quotation, or one with a remark in it. */
const NOT_ONE = /[«»"]|\[…\]|\s[—–]|[—–]\s/u;
const OPENERS = /“/gu;
const CLOSERS = /”/gu;

/** The direct quotations of an article that somebody with a name answers for, in its order. */
export function findQuotedLines(article: ArticleRecord): readonly QuotedLine[] {
  return article.annotations.claims.flatMap((claim) => {
    if (claim.form !== 'direct' || claim.speaker.type !== 'entry' || claim.coSpeakers) return [];
    const words = toBareWords(toQuotedWords(claim, article.text));
    return words === null ? [] : [{ article, claim, words }];
  });
}

/** The one that reads best by itself: the first of those whose length is nearest to two lines. */
export function findBestLine(article: ArticleRecord): QuotedLine | null {
  const [best] = findQuotedLines(article).toSorted((a, b) => toDistance(a) - toDistance(b));
  return best ?? null;
}

/** Words of somebody that most articles have. */
export interface RepeatedLine {
  readonly line: QuotedLine;
  readonly articleCount: number;
}

/**
 * The words of somebody that several articles have, those of most articles: the newest of them.
 * @param findQuotation of one quotation the claims of all articles
 */
export function findRepeatedLine(
  ref: EntryRef,
  appearances: readonly Appearance[],
  findQuotation: (claim: Claim) => SameWords | undefined,
): RepeatedLine | null {
  const quotations = new Set<SameWords>();
  for (const { claims } of appearances)
    for (const claim of claims) {
      const quotation = findQuotation(claim);
      if (quotation && claim.speaker.type === 'entry' && claim.speaker.ref === ref)
        quotations.add(quotation);
    }
  const repeated = [...quotations]
    .flatMap((quotation) => [...Map.groupBy(quotation, toFiguresOf).values()])
    .map((own) => ({ own, articleCount: new Set(own.map(({ article }) => article)).size }))
    .filter(({ articleCount }) => articleCount > 1)
    .sort((a, b) => b.articleCount - a.articleCount);
  for (const { own, articleCount } of repeated)
    for (const { article, claim } of own) {
      const line = findQuotedLines(article).find((each) => each.claim === claim);
      if (line) return { line, articleCount };
    }
  return null;
}

/** The best line of the newest article that has words of somebody. */
export function findLastLine(ref: EntryRef, appearances: readonly Appearance[]): QuotedLine | null {
  for (const { article, claims } of appearances) {
    if (claims.length === 0) continue;
    const own = findQuotedLines(article).filter(
      ({ claim }) => claim.speaker.type === 'entry' && claim.speaker.ref === ref,
    );
    const [best] = own.toSorted((a, b) => toDistance(a) - toDistance(b));
    if (best) return best;
  }
  return null;
}

/**
 * Quoted words without the marks around them: «“Sí”,» gives «Sí».
 * @returns null where they are no single quotation of a line's length
 */
export function toBareWords(quoted: string): string | null {
  let words = quoted.replaceAll(EDGES, '');
  for (const [open, close] of PAIRS) {
    const inner = words.slice(open.length, -close.length);
    const isWrapped = words.length > 1 && words.startsWith(open) && words.endsWith(close);
    if (isWrapped && !inner.includes(open) && !inner.includes(close)) {
      words = inner.replaceAll(EDGES, '');
      break;
    }
  }
  const isEven = (words.match(OPENERS)?.length ?? 0) === (words.match(CLOSERS)?.length ?? 0);
  if (!isEven || NOT_ONE.test(words)) return null;
  return words.length >= WORDS_MIN && words.length <= WORDS_MAX ? words : null;
}

function toDistance({ words }: QuotedLine): number {
  return Math.abs(words.length - WORDS_BEST);
}
