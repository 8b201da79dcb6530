import { mergeRanges, overlaps, type Range } from './range.ts';
import type { Form } from './types.ts';

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '”'],
  ['"', '"'],
]);
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * Finds what stands inside quotation marks, block by block. A mark without its partner in the
 * same block opens nothing: a misprint must not turn the rest of an article into a quotation.
 * @returns ranges in UTF-16 offsets, in order, the marks themselves included
 */
export function findQuotations(text: string, blocks: readonly Range[]): Range[] {
  const found: Range[] = [];
  for (const block of blocks) {
    const open: { mark: string; start: number }[] = [];
    for (let index = block.start; index < block.end; index += 1) {
      const mark = text[index] ?? '';
      const opener = open.findLastIndex((each) => CLOSING.get(each.mark) === mark);
      const opened = open[opener];
      if (opened) {
        found.push({ start: opened.start, end: index + 1 });
        open.length = opener;
      } else if (CLOSING.has(mark)) open.push({ mark, start: index });
    }
  }
  return mergeRanges(found);
}

/** How the words are given: all inside quotation marks, some of them, or none. */
export function computeForm(
  text: string,
  ranges: readonly Range[],
  quotations: readonly Range[],
): Form {
  let inside = '';
  let outside = '';
  for (const range of ranges) {
    let at = range.start;
    for (const quotation of quotations.filter((each) => overlaps(each, range))) {
      outside += text.slice(at, quotation.start);
      inside += text.slice(Math.max(at, quotation.start), Math.min(range.end, quotation.end));
      at = quotation.end;
    }
    outside += text.slice(at, range.end);
  }
  if (!WORD_CHARACTER.test(inside)) return 'indirect';
  return WORD_CHARACTER.test(outside) ? 'mixed' : 'direct';
}
