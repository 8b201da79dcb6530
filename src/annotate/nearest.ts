import type { Range } from './range.ts';

/** A passage that shares less than this with the quote would mislead. */
const SIMILARITY_MIN = 0.4;
/** UTF-16 units; in fewer, letters agree by chance: «a abrir» has half of «Fabero». */
const SHORT = 12;
const SHORT_SIMILARITY_MIN = 0.65;

/**
 * The passage of `text` that needs the fewest edits to become `quote` (Sellers' algorithm with Ukkonen's
 * cut-off), widened to whole words. Costs at most `text.length × quote.length` comparisons.
 * @returns its UTF-16 range, or nothing where no passage resembles the quote
 */
export function findNearest(text: string, quote: string): Range | null {
  if (quote === '' || text === '') return null;
  let edits = new Uint32Array(quote.length + 1);
  let starts = new Uint32Array(quote.length + 1);
  for (let row = 1; row <= quote.length; row += 1) edits[row] = row;
  let nextEdits = new Uint32Array(quote.length + 1);
  let nextStarts = new Uint32Array(quote.length + 1);
  let best: { edits: number; range: Range } | null = null;
  const least = quote.length < SHORT ? SHORT_SIMILARITY_MIN : SIMILARITY_MIN;
  /** Edits of the next passage that would do; edits only grow along a passage, so that what has more is left. */
  let limit = Math.ceil(quote.length * (1 - least));
  /** The first units of the quote, and one more, that some passage so far reaches within the limit. */
  let rows = Math.min(limit + 1, quote.length);
  for (let column = 0; column < text.length; column += 1) {
    const unit = text.charCodeAt(column);
    nextEdits[0] = 0;
    nextStarts[0] = column + 1;
    for (let row = 1; row <= rows; row += 1) {
      const replace = (edits[row - 1] ?? 0) + (quote.charCodeAt(row - 1) === unit ? 0 : 1);
      const insert = (edits[row] ?? 0) + 1;
      const remove = (nextEdits[row - 1] ?? 0) + 1;
      const fewest = Math.min(replace, insert, remove);
      nextEdits[row] = fewest;
      nextStarts[row] =
        (fewest === replace
          ? starts[row - 1]
          : fewest === insert
            ? starts[row]
            : nextStarts[row - 1]) ?? 0;
    }
    const total = rows === quote.length ? (nextEdits[rows] ?? 0) : Infinity;
    if (total <= limit) {
      best = { edits: total, range: { start: nextStarts[quote.length] ?? 0, end: column + 1 } };
      if (total === 0) break;
      limit = total - 1;
    }
    while ((nextEdits[rows] ?? 0) > limit) rows -= 1;
    if (rows < quote.length) {
      rows += 1;
      nextEdits[rows] = limit + 1;
    }
    [edits, nextEdits] = [nextEdits, edits];
    [starts, nextStarts] = [nextStarts, starts];
  }
  if (best === null || 1 - best.edits / quote.length < least) return null;
  return toWholeWords(text, best.range);
}

function toWholeWords(text: string, range: Range): Range {
  let { start, end } = range;
  while (start > 0 && /\S/u.test(text[start - 1] ?? '')) start -= 1;
  while (end < text.length && /\S/u.test(text[end] ?? '')) end += 1;
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: start + words.trimEnd().length,
  };
}
