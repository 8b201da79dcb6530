import type { Range } from '../../annotate/range.ts';
import { CLAIM_QUOTE_MIN } from '../../annotate/resolve-quotes.ts';
import type { DeskClaim } from './view.ts';

/** Where a sentence says a second thing, the likeliest first. */
const SEAMS = [
  /\s+que\s+(?=podrían?\s)/u,
  /[;:]\s+/u,
  /,?\s+(?:y|pero|aunque)\s+(?=que\s)/u,
  /,\s+/u,
  /\s+(?:y|que)\s+/u,
];

/** The two halves of a claim's words, without what joins them; null where nothing parts them. */
export function splitClaim(text: string, { ranges }: DeskClaim): [Range, Range] | null {
  const [range] = ranges;
  if (!range || ranges.length > 1) return null;
  const words = text.slice(range.start, range.end);
  for (const seam of SEAMS) {
    const found = seam.exec(words);
    if (!found) continue;
    const end = range.start + found.index;
    const start = end + found[0].length;
    const isLong = end - range.start >= CLAIM_QUOTE_MIN && range.end - start >= CLAIM_QUOTE_MIN;
    if (isLong)
      return [
        { start: range.start, end },
        { start, end: range.end },
      ];
  }
  return null;
}
