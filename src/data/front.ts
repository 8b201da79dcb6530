import { toDay } from '../load/moments.ts';
import type { ArticleRecord } from './articles.ts';
import type { ArchivedClaim } from './claim-groups.ts';
import { toClaimItems, toQuotationFinder } from './claim-items.ts';
import { findBestLine, findQuotedLines, type QuotedLine } from './quoted-line.ts';

/** Articles in the order of what a reader should see first. */
export interface Front {
  readonly lead: ArticleRecord;
  /** The two after it, each with the words that open it. */
  readonly seconds: readonly FrontSecond[];
  /** The others. */
  readonly days: readonly FrontDay[];
  /** The newest words that somebody said. */
  readonly said: readonly SaidLine[];
}

export interface FrontSecond {
  readonly article: ArticleRecord;
  readonly line: QuotedLine | null;
}

/** Words that somebody said, and the older of these articles that have them too. */
export interface SaidLine {
  readonly line: QuotedLine;
  readonly repeats: readonly ArchivedClaim[];
}

/** Articles of the same day. */
export interface FrontDay {
  /** `YYYY-MM-DD`, where the newsroom is. */
  readonly day: string;
  readonly articles: readonly ArticleRecord[];
}

const SECONDS = 2;
const SAID_MAX = 6;
/** One who speaks much is not all that was said. */
const SAID_OF_ONE_MAX = 2;

/**
 * @param articles the newest first; that order is kept
 * @returns null where there is none
 */
export function toFront(articles: readonly ArticleRecord[], timeZone: string): Front | null {
  const [lead, ...others] = articles;
  if (!lead) return null;
  const seconds = others
    .slice(0, SECONDS)
    .map((article) => ({ article, line: findBestLine(article) }));
  const lines = articles.flatMap(findQuotedLines);
  const shown = seconds.flatMap(({ line }) => line ?? []);
  return {
    lead,
    seconds,
    days: toDays(others.slice(SECONDS), timeZone),
    said: toSaid(lines, shown),
  };
}

/** Articles by the day on which they were published. */
export function toDays(articles: readonly ArticleRecord[], timeZone: string): readonly FrontDay[] {
  const days = Map.groupBy(articles, ({ meta }) => toDay(meta.published, timeZone));
  return [...days].map(([day, own]) => ({ day, articles: own }));
}

/**
 * The same words are one thing that was said, wherever they stand; nearly the same, of one speaker.
 * @param shown what stands elsewhere on the page
 */
function toSaid(lines: readonly QuotedLine[], shown: readonly QuotedLine[]): readonly SaidLine[] {
  const byClaim = new Map(lines.map((line) => [line.claim, line]));
  const findQuotation = toQuotationFinder(lines);
  const taken = new Set(shown.flatMap((line) => [line.claim, findQuotation(line.claim)]));
  const words = new Set<string>();
  const counts = new Map<string, number>();
  const said: SaidLine[] = [];
  for (const item of toClaimItems(lines, findQuotation)) {
    const line = byClaim.get(item.archived.claim);
    if (!line) continue;
    const quotation = findQuotation(line.claim);
    if (taken.has(line.claim) || (quotation && taken.has(quotation))) continue;
    const { speaker } = line.claim;
    const who = speaker.type === 'entry' ? speaker.ref : '';
    const count = counts.get(who) ?? 0;
    if (count >= SAID_OF_ONE_MAX || words.has(line.words)) continue;
    counts.set(who, count + 1);
    words.add(line.words);
    said.push({ line, repeats: item.repeats });
    if (said.length === SAID_MAX) break;
  }
  return said;
}
