import { describeQuote, type QuoteSelector, type Range } from '../annotate/index.ts';
import type { ExtractedDate } from '../extract/types.ts';

/** A proposed dated expression as the front matter holds it. */
export interface DraftDate extends QuoteSelector {
  readonly draft: true;
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
    return selector
      ? [{ draft: true as const, ...selector, date: date.date, event: 'Por completar.' }]
      : [];
  });
}
