import type { AnnotationContext, FieldOwner } from './annotation-context.ts';
import {
  explainMissing,
  explainRepeated,
  explainShort,
  explainTypography,
  PLACES_MAX,
} from './explain-quotes.ts';
import { explainFault } from './explain-faults.ts';
import { findQuote, type QuoteSelector } from './find-quote.ts';
import type { Problem } from './problems.ts';
import { type FaultyPlace, findQuoteFault } from './quote-faults.ts';
import type { Range } from './range.ts';

/** The place of a quote as ranges of the folded text, one for each part; none where it has problems. */
interface ResolvedQuote {
  readonly ranges: readonly Range[];
  readonly problems: readonly Problem[];
}

/** The places where a quote may stand, or what is wrong with the first place of its words. */
interface SoundPlaces {
  readonly places: readonly (readonly Range[])[];
  readonly faulty: FaultyPlace | null;
}

/** Under this many UTF-16 units a quote without context may stand by chance. */
export const CLAIM_QUOTE_MIN = 12;
/** Places that are looked at for one quote: thousands of the same words are no text. */
const FAULTY_MAX = 1000;

/** The one place of a quote in the text, or the problem that keeps it from being published. */
export function resolveQuote(
  context: AnnotationContext,
  selector: QuoteSelector,
  owner: FieldOwner,
): ResolvedQuote {
  const { places, faulty } = findSoundPlaces(context, selector, PLACES_MAX + 1, false);
  const [ranges] = places;
  if (!ranges) return { ranges: [], problems: [explainNone(context, selector, owner, faulty)] };
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
  const { places, faulty } = findSoundPlaces(context, selector, Infinity, true);
  const problems = places.length === 0 ? [explainNone(context, selector, owner, faulty)] : [];
  return { ranges: places.flat(), problems };
}

function findSoundPlaces(
  { text }: AnnotationContext,
  selector: QuoteSelector,
  most: number,
  isName: boolean,
): SoundPlaces {
  let faulty: SoundPlaces['faulty'] = null;
  let left = FAULTY_MAX;
  const isSound = (ranges: readonly Range[]): boolean => {
    if (left === 0) return false;
    const fault = findQuoteFault(text, ranges, isName);
    if (!fault) return true;
    left -= 1;
    faulty ??= { ranges, fault };
    return false;
  };
  const places = findQuote(text.searched, selector, most, isSound);
  return { places, faulty };
}

function explainNone(
  context: AnnotationContext,
  selector: QuoteSelector,
  owner: FieldOwner,
  faulty: SoundPlaces['faulty'],
): Problem {
  return faulty
    ? explainFault(context.text, selector, owner, faulty)
    : explainMissing(context, selector, owner);
}

function isShort({ quote, prefix, suffix }: QuoteSelector): boolean {
  return prefix === undefined && suffix === undefined && quote.length < CLAIM_QUOTE_MIN;
}
