import type { AnnotationContext, FieldOwner } from './annotation-context.ts';
import {
  explainMissing,
  explainRepeated,
  explainShort,
  explainTypography,
  PLACES_MAX,
} from './explain-quotes.ts';
import { findQuote, type QuoteSelector } from './find-quote.ts';
import type { Problem } from './problems.ts';
import type { Range } from './range.ts';

/** The place of a quote as ranges of the folded text, one for each part; none where it has problems. */
interface ResolvedQuote {
  readonly ranges: readonly Range[];
  readonly problems: readonly Problem[];
}

/** Under this many UTF-16 units a quote without context may stand by chance. */
export const CLAIM_QUOTE_MIN = 12;

/** The one place of a quote in the text, or the problem that keeps it from being published. */
export function resolveQuote(
  context: AnnotationContext,
  selector: QuoteSelector,
  owner: FieldOwner,
): ResolvedQuote {
  const places = findQuote(context.text.searched, selector, PLACES_MAX + 1);
  const [ranges] = places;
  if (!ranges) return { ranges: [], problems: [explainMissing(context, selector, owner)] };
  if (places.length > 1)
    return { ranges: [], problems: [explainRepeated(context, selector, owner, places)] };
  return { ranges, problems: explainTypography(context, selector, owner, ranges) };
}

/** As {@link resolveQuote}, and the quote must be long enough to be told from chance. */
export function resolveClaimQuote(
  context: AnnotationContext,
  selector: QuoteSelector,
  owner: FieldOwner,
): ResolvedQuote {
  const resolved = resolveQuote(context, selector, owner);
  if (resolved.ranges.length === 0 || !isShort(selector)) return resolved;
  const problem = explainShort(selector, owner, CLAIM_QUOTE_MIN);
  return { ranges: [], problems: [...resolved.problems, problem] };
}

/** Every place of a quote, for exceptions that hold wherever the words stand. */
export function resolveQuoteEverywhere(
  context: AnnotationContext,
  selector: QuoteSelector,
  owner: FieldOwner,
): ResolvedQuote {
  const ranges = findQuote(context.text.searched, selector).flat();
  const problems = ranges.length === 0 ? [explainMissing(context, selector, owner)] : [];
  return { ranges, problems };
}

function isShort({ quote, prefix, suffix }: QuoteSelector): boolean {
  return prefix === undefined && suffix === undefined && quote.length < CLAIM_QUOTE_MIN;
}
