import { toDay } from '../load/moments.ts';
import type { ArticleRecord } from './articles.ts';
import { findBestLine, findQuotedLines, type QuotedLine } from './quoted-line.ts';

/** Articles in the order of what a reader should see first. */
export interface Front {
  readonly lead: ArticleRecord;
  /** The two after it, each with the words that open it. */
  readonly seconds: readonly FrontSecond[];
  /** The others. */
  readonly days: readonly FrontDay[];
  /** The newest words that somebody said. */
  readonly said: readonly QuotedLine[];
}

export interface FrontSecond {
  readonly article: ArticleRecord;
  readonly line: QuotedLine | null;
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
  const shown = new Set(seconds.map(({ line }) => line?.claim));
  return {
    lead,
    seconds,
    days: toDays(others.slice(SECONDS), timeZone),
    said: toSaid(articles.flatMap(findQuotedLines).filter(({ claim }) => !shown.has(claim))),
  };
}

/** Articles by the day on which they were published. */
export function toDays(articles: readonly ArticleRecord[], timeZone: string): readonly FrontDay[] {
  const days = Map.groupBy(articles, ({ meta }) => toDay(meta.published, timeZone));
  return [...days].map(([day, own]) => ({ day, articles: own }));
}

/** The same words are one thing that was said, wherever they stand. */
function toSaid(lines: readonly QuotedLine[]): readonly QuotedLine[] {
  const words = new Set<string>();
  const counts = new Map<string, number>();
  const said: QuotedLine[] = [];
  for (const line of lines) {
    const { speaker } = line.claim;
    const who = speaker.type === 'entry' ? speaker.ref : '';
    const count = counts.get(who) ?? 0;
    if (count >= SAID_OF_ONE_MAX || words.has(line.words)) continue;
    counts.set(who, count + 1);
    words.add(line.words);
    said.push(line);
    if (said.length === SAID_MAX) break;
  }
  return said;
}
