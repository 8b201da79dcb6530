import { type Folded, fold, unfold } from './fold.ts';
import type { Range } from './range.ts';
import { isOnWordEdges } from './words.ts';

/** Exact words and their context, as in the W3C TextQuoteSelector. */
export interface QuoteSelector {
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Words left out between the parts of one quote: `[…]` or `[...]`. */
const OMISSION = /\s*\[(?:…|\.\.\.)\]\s*/u;

/**
 * Finds every place where a quote stands in the text, after folding, on word edges.
 * A quote with `[…]` gives one range for each part, in order, all in the same block.
 * @returns one list of ranges (UTF-16 offsets of the original text) for each place found
 */
export function findQuote(
  folded: Folded,
  selector: QuoteSelector,
  blocks: readonly Range[],
): Range[][] {
  const parts = selector.quote.split(OMISSION).map((part) => fold(part).text.trim());
  const [first = '', ...rest] = parts;
  if (parts.some((part) => part === '')) return [];
  const prefix = fold(selector.prefix ?? '').text.trim();
  const suffix = fold(selector.suffix ?? '').text.trim();
  const found: Range[][] = [];
  for (const start of findPart(folded.text, first)) {
    if (!hasPrefix(folded.text, start.start, prefix)) continue;
    const ranges = rest.length === 0 ? [start] : findRest(folded, start, rest, blocks);
    const last = ranges?.at(-1);
    if (!ranges || !last || !hasSuffix(folded.text, last.end, suffix)) continue;
    found.push(ranges.map((range) => unfold(folded, range.start, range.end)));
  }
  return found;
}

/** Every occurrence of a folded part on word edges; overlapping ones included. */
function* findPart(text: string, part: string, from = 0): Generator<Range> {
  for (let at = text.indexOf(part, from); at !== -1; at = text.indexOf(part, at + 1)) {
    const range = { start: at, end: at + part.length };
    if (isOnWordEdges(text, range)) yield range;
  }
}

/** The first places of the remaining parts after `first`, or nothing where one leaves the block. */
function findRest(
  folded: Folded,
  first: Range,
  parts: readonly string[],
  blocks: readonly Range[],
): Range[] | null {
  const ranges = [first];
  const origin = unfold(folded, first.start, first.end);
  const block = blocks.find((each) => each.start <= origin.start && origin.end <= each.end);
  for (const part of parts) {
    const next = findPart(folded.text, part, ranges.at(-1)?.end ?? 0).next();
    if (next.done || !block || unfold(folded, next.value.start, next.value.end).end > block.end)
      return null;
    ranges.push(next.value);
  }
  return ranges;
}

function hasPrefix(text: string, start: number, prefix: string): boolean {
  return (
    prefix === '' ||
    text
      .slice(Math.max(0, start - prefix.length - 1), start)
      .trimEnd()
      .endsWith(prefix)
  );
}

function hasSuffix(text: string, end: number, suffix: string): boolean {
  return (
    suffix === '' ||
    text
      .slice(end, end + suffix.length + 1)
      .trimStart()
      .startsWith(suffix)
  );
}
