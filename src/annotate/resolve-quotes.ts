import { findQuote, type QuoteSelector } from './find-quote.ts';
import { type Folded, fold, unfold } from './fold.ts';
import { findNearest } from './nearest.ts';
import { lineAt, type PlainText } from './plain-text.ts';
import { type Passage, type Problem, type ProblemPlace, toProblem } from './problems.ts';
import type { Range } from './range.ts';

/** One article's text, as quotes are looked up in it. */
export interface QuotedText {
  readonly plain: PlainText;
  readonly folded: Folded;
  /** Lines of the file before the Markdown body, so that messages name lines of the file. */
  readonly linesBefore: number;
}

/** What the quote belongs to: its name in messages and its field in the front matter. */
export interface QuoteOwner {
  readonly what: string;
  readonly field: readonly (string | number)[];
}

/** Under this many code points a quote without context may stand by chance. */
const CLAIM_QUOTE_MIN = 12;
/** UTF-16 units of text shown on either side of a repeated quote. */
const CONTEXT = 24;
/** Longer passages are cut in messages. */
const PASSAGE_MAX = 300;

/**
 * The one place of a quote in the text, or the problem that keeps it from being published.
 * @returns ranges in UTF-16 offsets of the plain text, one for each part of the quote
 */
export function resolveQuote(
  text: QuotedText,
  selector: QuoteSelector,
  owner: QuoteOwner,
): { ranges: readonly Range[]; problems: Problem[] } {
  const found = findQuote(text.folded, selector, text.plain.blocks);
  const [ranges = []] = found;
  if (found.length === 1)
    return { ranges, problems: findTypography(text, selector, owner, ranges) };
  const problem =
    found.length === 0
      ? explainMissing(text, selector, owner)
      : explainRepeated(text, selector, owner, found);
  return { ranges: [], problems: [problem] };
}

/** As {@link resolveQuote}, and the quote must be long enough to be told from chance. */
export function resolveClaimQuote(
  text: QuotedText,
  selector: QuoteSelector,
  owner: QuoteOwner,
): { ranges: readonly Range[]; problems: Problem[] } {
  const hasContext = selector.prefix !== undefined || selector.suffix !== undefined;
  const resolved = resolveQuote(text, selector, owner);
  if (resolved.ranges.length === 0 || hasContext || [...selector.quote].length >= CLAIM_QUOTE_MIN)
    return resolved;
  const details = { what: owner.what, quote: selector.quote, least: CLAIM_QUOTE_MIN };
  return {
    ranges: [],
    problems: [...resolved.problems, toProblem('quote-short', quoteField(owner), details)],
  };
}

/** Every place of a quote, for exceptions that hold wherever the words stand. */
export function resolveEverywhere(
  text: QuotedText,
  selector: QuoteSelector,
  owner: QuoteOwner,
): { ranges: readonly Range[]; problems: Problem[] } {
  const found = findQuote(text.folded, selector, text.plain.blocks);
  return {
    ranges: found.flat(),
    problems: found.length === 0 ? [explainMissing(text, selector, owner)] : [],
  };
}

export function toPassage(text: QuotedText, range: Range): Passage {
  const line = lineAt(text.plain, range.start);
  const words = text.plain.text.slice(range.start, range.end).replaceAll(/\s+/gu, ' ');
  return {
    text: words.length > PASSAGE_MAX ? `${words.slice(0, PASSAGE_MAX)}…` : words,
    line: line === null ? null : line + text.linesBefore,
  };
}

function explainMissing(text: QuotedText, selector: QuoteSelector, owner: QuoteOwner): Problem {
  const { what } = owner;
  const { quote } = selector;
  const [[elsewhere] = []] = findQuote(text.folded, { quote }, text.plain.blocks);
  if (elsewhere) {
    const found = toPassage(text, widen(text, elsewhere));
    return toProblem('quote-context-missing', quoteField(owner), { what, quote, found });
  }
  const nearest = findNearest(text.folded.text, fold(quote).text.trim());
  return toProblem('quote-missing', quoteField(owner), {
    what,
    quote,
    nearest: nearest && toPassage(text, unfold(text.folded, nearest.start, nearest.end)),
  });
}

function explainRepeated(
  text: QuotedText,
  { quote }: QuoteSelector,
  owner: QuoteOwner,
  found: readonly (readonly Range[])[],
): Problem {
  const places = found.flatMap(([first]) => (first ? [toPassage(text, widen(text, first))] : []));
  return toProblem('quote-repeated', quoteField(owner), { what: owner.what, quote, places });
}

/** A quote found only after folding is right in its words; the editor may want the signs right too. */
function findTypography(
  text: QuotedText,
  { quote }: QuoteSelector,
  owner: QuoteOwner,
  ranges: readonly Range[],
): Problem[] {
  const oneSpace = (value: string): string => value.replaceAll(/\s+/gu, ' ').trim();
  const found = ranges.map((range) => text.plain.text.slice(range.start, range.end));
  const isExact = found.every((part) => oneSpace(quote).includes(oneSpace(part)));
  if (isExact) return [];
  const details = { what: owner.what, quote, found: found.join(' […] ') };
  return [toProblem('quote-typography', quoteField(owner), details)];
}

function widen({ plain }: QuotedText, range: Range): Range {
  const block = plain.blocks.find((each) => each.start <= range.start && range.start < each.end);
  return {
    start: Math.max(block?.start ?? 0, range.start - CONTEXT),
    end: Math.min(block?.end ?? plain.text.length, range.end + CONTEXT),
  };
}

function quoteField(owner: QuoteOwner): ProblemPlace {
  return { field: [...owner.field, 'quote'] };
}
