import {
  type NamedEntry,
  type QuoteSelector,
  type Range,
  toHast,
  toPlainText,
  createQuoteDescriber,
  toWholeQuote,
} from '../annotate/index.ts';
import { toUtf16Offsets } from '../extract/text/code-points.ts';
import type { Extraction } from '../extract/types.ts';
import { draftClaims, type DraftClaim } from './draft-claims.ts';
import { type DraftDate, draftDates } from './draft-dates.ts';
import { findNewEntries, type NewEntry } from './find-new-entries.ts';

/** What is proposed for one article. */
export interface Draft {
  readonly claims: readonly DraftClaim[];
  readonly dates: readonly DraftDate[];
  readonly newEntries: readonly NewEntry[];
}

/**
 * Proposes the annotations of an article and the entries that the registers lack.
 * @param propose reads the plain text; its offsets are Unicode code points
 */
export function toDraft(
  markdown: string,
  entries: readonly NamedEntry[],
  propose: (text: string) => Extraction,
): Draft {
  const { tree } = toHast(markdown);
  const plain = tree && toPlainText(tree);
  const text = plain?.text ?? '';
  const extraction = propose(text);
  const toUtf16 = toUtf16Offsets(text);
  const toRange = ({ start, end }: Range): Range => ({ start: toUtf16(start), end: toUtf16(end) });
  const describeQuote = createQuoteDescriber(text);
  const describe = (range: Range, least?: number): QuoteSelector | null => {
    const whole = plain && toWholeQuote(plain, toRange(range));
    return whole && describeQuote(whole, least);
  };
  const toWords = (range: Range): string => {
    const { start, end } = toRange(range);
    return text.slice(start, end);
  };
  const newEntries = findNewEntries(extraction, new Set(entries.map(({ ref }) => ref)), toWords);
  const names = new Map<string, string>(
    [...entries, ...newEntries].map((entry) => [
      entry.ref,
      'name' in entry ? entry.name : (entry.names[0] ?? ''),
    ]),
  );
  const nameOf = (ref: string): string | undefined => names.get(ref);
  return {
    claims: draftClaims(extraction.claims, { text, newEntries, describe, nameOf }),
    dates: draftDates(extraction.dates, describe),
    newEntries,
  };
}
