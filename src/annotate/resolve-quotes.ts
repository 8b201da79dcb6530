import { type ArticleText, toPassage } from './article-text.ts';
import { findQuote, foldWords, type QuoteSelector } from './find-quote.ts';
import { unfold } from './fold.ts';
import { type Problem, type ProblemPlace, toProblem } from './problems.ts';
import { findEndingAfter, type Range } from './range.ts';
import type { Suggestions } from './suggestions.ts';

/** What the quote belongs to: its name in messages and its field in the front matter. */
export interface QuoteOwner {
  readonly what: string;
  readonly field: readonly (string | number)[];
}

/** The place of a quote as ranges of the folded text, one for each part; none where it has problems. */
export interface ResolvedQuote {
  readonly ranges: readonly Range[];
  readonly problems: readonly Problem[];
}

/** Looks up the quotes of one article. */
export interface QuoteResolver {
  /** The one place of a quote in the text, or the problem that keeps it from being published. */
  readonly resolve: (selector: QuoteSelector, owner: QuoteOwner) => ResolvedQuote;
  /** As `resolve`, and the quote must be long enough to be told from chance. */
  readonly resolveClaim: (selector: QuoteSelector, owner: QuoteOwner) => ResolvedQuote;
  /** Every place of a quote, for exceptions that hold wherever the words stand. */
  readonly resolveEverywhere: (selector: QuoteSelector, owner: QuoteOwner) => ResolvedQuote;
}

/** Under this many UTF-16 units a quote without context may stand by chance. */
export const CLAIM_QUOTE_MIN = 12;
/** So many places of a repeated quote are shown. */
const PLACES_MAX = 6;
/** UTF-16 units of text shown on either side of a repeated quote. */
const CONTEXT = 24;

export function createQuoteResolver(text: ArticleText, suggestions: Suggestions): QuoteResolver {
  function resolve(selector: QuoteSelector, owner: QuoteOwner): ResolvedQuote {
    const found = findQuote(text.searched, selector, PLACES_MAX + 1);
    const [ranges = []] = found;
    if (found.length === 1) return { ranges, problems: findTypography(selector, owner, ranges) };
    const problem =
      found.length === 0
        ? explainMissing(selector, owner)
        : explainRepeated(selector, owner, found);
    return { ranges: [], problems: [problem] };
  }

  function resolveClaim(selector: QuoteSelector, owner: QuoteOwner): ResolvedQuote {
    const resolved = resolve(selector, owner);
    if (resolved.ranges.length === 0 || !isShort(selector)) return resolved;
    const details = { what: owner.what, quote: selector.quote, least: CLAIM_QUOTE_MIN };
    const problem = toProblem('quote-short', toQuoteField(owner), details);
    return { ranges: [], problems: [...resolved.problems, problem] };
  }

  function resolveEverywhere(selector: QuoteSelector, owner: QuoteOwner): ResolvedQuote {
    const ranges = findQuote(text.searched, selector).flat();
    return { ranges, problems: ranges.length === 0 ? [explainMissing(selector, owner)] : [] };
  }

  function explainMissing({ quote }: QuoteSelector, owner: QuoteOwner): Problem {
    const { what } = owner;
    const [elsewhere] = findQuote(text.searched, { quote }, 1);
    if (elsewhere) {
      const details = { what, quote, found: toPassage(text, widen(elsewhere)) };
      return toProblem('quote-context-missing', toQuoteField(owner), details);
    }
    const nearest = suggestions.findPassage(text.folded.text, foldWords(quote));
    const details = { what, quote, nearest: nearest && toPassage(text, nearest) };
    return toProblem('quote-missing', toQuoteField(owner), details);
  }

  function explainRepeated(
    { quote }: QuoteSelector,
    owner: QuoteOwner,
    found: readonly (readonly Range[])[],
  ): Problem {
    const places = found.slice(0, PLACES_MAX).map((ranges) => toPassage(text, widen(ranges)));
    const details = { what: owner.what, quote, places, more: found.length > PLACES_MAX };
    return toProblem('quote-repeated', toQuoteField(owner), details);
  }

  /** A quote found only after folding is right in its words; the editor may want the signs right too. */
  function findTypography(
    { quote }: QuoteSelector,
    owner: QuoteOwner,
    ranges: readonly Range[],
  ): Problem[] {
    const found = ranges.map((range) => {
      const { start, end } = unfold(text.folded, range);
      return text.plain.text.slice(start, end);
    });
    if (found.every((part) => quote.includes(part))) return [];
    const given = toOneSpace(quote);
    if (found.every((part) => given.includes(toOneSpace(part)))) return [];
    const details = { what: owner.what, quote, found: found.join(' […] ') };
    return [toProblem('quote-typography', toQuoteField(owner), details)];
  }

  /** The words of a quote's first part with some of those around them, inside their block. */
  function widen([first = { start: 0, end: 0 }]: readonly Range[]): Range {
    const block = findEndingAfter(text.searched.blocks, first.start) ?? first;
    const start = Math.max(block.start, first.start - CONTEXT);
    const end = Math.max(first.end, Math.min(block.end, first.end + CONTEXT));
    // Words cut in two are left out.
    const firstSpace = text.folded.text.indexOf(' ', start);
    const lastSpace = text.folded.text.lastIndexOf(' ', end - 1);
    return {
      start: start === block.start ? start : Math.min(firstSpace + 1, first.start),
      end: end >= block.end ? end : Math.max(lastSpace, first.end),
    };
  }

  return { resolve, resolveClaim, resolveEverywhere };
}

function isShort({ quote, prefix, suffix }: QuoteSelector): boolean {
  return prefix === undefined && suffix === undefined && quote.length < CLAIM_QUOTE_MIN;
}

function toOneSpace(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}

function toQuoteField(owner: QuoteOwner): ProblemPlace {
  return { field: [...owner.field, 'quote'] };
}
