import { toSpeakerKey, toQuotedWords } from '../words/words.ts';
import type { FileProblem } from '../load/problem.ts';
import type { Library } from '../load/read-library.ts';
import type { Article } from '../load/read-article.ts';
import { toMoment } from '../load/moments.ts';
import { compareQuotes, findSlips, type QuoteSegment } from '../text/compare-quotes.ts';
import { findAlike, toDistinct } from '../text/group-quotes.ts';
import { toReviewProblem } from './messages.ts';

interface DirectQuote {
  readonly speaker: string;
  readonly words: string;
  readonly article: Article;
  readonly claim: string;
}

/**
 * Direct quotations that differ by a few words from what an older article quotes of the same speaker:
 * one of the two may be wrong. Words that an older article has too were looked at with that one.
 * @param toLine where a claim stands in the file of its article
 */
export async function adviseQuotes(
  { articles, site }: Pick<Library, 'articles' | 'site'>,
  toLine: (file: string, claim: string) => Promise<number | null>,
): Promise<FileProblem[]> {
  const timeZone = site?.timeZone ?? 'UTC';
  const moments = new Map(
    articles.map(({ slug, meta }) => [slug, Date.parse(toMoment(meta.published, timeZone))]),
  );
  const oldestFirst = articles.toSorted(
    (a, b) => (moments.get(a.slug) ?? 0) - (moments.get(b.slug) ?? 0),
  );
  const bySpeaker = Map.groupBy(oldestFirst.flatMap(toDirectQuotes), ({ speaker }) => speaker);
  const problems: FileProblem[] = [];
  for (const quotes of bySpeaker.values()) {
    if (quotes.length < 2) continue;
    for (const [{ first }, others] of findAlike(toDistinct(quotes))) {
      for (const { first: older } of others) {
        const slips = findSlips(compareQuotes(older.words, first.words));
        if (slips.length === 0 || older.article === first.article) continue;
        const [line, olderLine] = await Promise.all([
          toLine(first.article.file, first.claim),
          toLine(older.article.file, older.claim),
        ]);
        const where = olderLine === null ? '' : `:${olderLine}`;
        const details = {
          id: first.claim,
          older: older.article.file + where,
          slips: slips.map(toWords),
        };
        problems.push(toReviewProblem('quote-differs', first.article.file, line, details));
        break;
      }
    }
  }
  return problems;
}

function toDirectQuotes(article: Article): DirectQuote[] {
  const { annotations, text } = article.annotated;
  return annotations.claims.flatMap((claim) =>
    claim.form === 'direct' && claim.speaker.type === 'entry'
      ? [
          {
            speaker: toSpeakerKey(claim.speaker),
            words: toQuotedWords(claim, text),
            article,
            claim: claim.id,
          },
        ]
      : [],
  );
}

/** What the newer text has, and what the older. */
function toWords({ first, second }: QuoteSegment): readonly [newer: string, older: string] {
  return [second, first];
}
