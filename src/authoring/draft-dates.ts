import type { QuoteSelector, Range } from '../annotate/index.ts';
import { PLACEHOLDER } from '../schema/placeholder.ts';
import type { ExtractedDate } from '../extract/types.ts';

/** A proposed dated expression as the front matter holds it. */
export interface DraftDate extends QuoteSelector {
  readonly date: string;
  readonly event: string;
}

/**
 * Turns proposed dates into front matter.
 * @param describe gives the words of a range of code points with the context that they need
 */
export function draftDates(
  dates: readonly ExtractedDate[],
  describe: (range: Range) => QuoteSelector | null,
): DraftDate[] {
  return dates.flatMap((date) => {
    const selector = describe(date);
    return selector ? [{ ...selector, date: date.date, event: `${PLACEHOLDER}.` }] : [];
  });
}
