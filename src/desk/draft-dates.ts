import { describeQuote, type QuoteSelector, type Range } from '../annotate/index.ts';
import { PLACEHOLDER } from '../schema/placeholder.ts';
import type { ExtractedDate } from '../extract/types.ts';

/** A proposed dated expression as the front matter holds it. */
export interface DraftDate extends QuoteSelector {
  readonly date: string;
  readonly event: string;
}

/**
 * Turns proposed dates into front matter.
 * @param toRange the UTF-16 range of `text` behind a range of code points
 */
export function draftDates(
  text: string,
  dates: readonly ExtractedDate[],
  toRange: (range: Range) => Range,
): DraftDate[] {
  return dates.flatMap((date) => {
    const selector = describeQuote(text, toRange(date));
    return selector ? [{ ...selector, date: date.date, event: `${PLACEHOLDER}.` }] : [];
  });
}
