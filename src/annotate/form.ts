import { findFirst, mergeRanges, type Range } from './range.ts';
import type { Form } from './types.ts';

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '”'],
  ['"', '"'],
]);
const QUOTATION_MARK = /[«»“”„"]/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const SPACE_OR_END = /^\s?$/u;

/** Quotations stand in one another two or three deep; beyond this, marks are misprints. */
const NESTING_MAX = 20;

interface OpenMark {
  readonly mark: string;
  readonly start: number;
}

/**
 * Finds what stands inside quotation marks, block by block. A mark without its partner in the
 * same block opens nothing: a misprint must not turn the rest of an article into a quotation.
 * A block that begins with the same mark or with `»` goes on with the quotation left open before it.
 * @param blocks sorted and apart from one another
 * @returns ranges in UTF-16 offsets, in order, the marks themselves included
 */
export function findQuotations(text: string, blocks: readonly Range[]): Range[] {
  const found: Range[] = [];
  let left: { open: OpenMark; block: Range } | null = null;
  for (const block of blocks) {
    const continued: boolean = left !== null && goesOn(text, block, left.open.mark);
    if (left && continued) found.push({ start: left.open.start, end: left.block.end });
    const carried: OpenMark | null =
      left && continued ? { mark: left.open.mark, start: block.start } : null;
    const { closed, unclosed } = pairMarks(text, block, carried);
    found.push(...closed);
    left = unclosed ? { open: unclosed, block } : null;
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
    for (const quotation of findMeeting(quotations, range)) {
      outside += text.slice(at, quotation.start);
      inside += text.slice(Math.max(at, quotation.start), Math.min(range.end, quotation.end));
      at = quotation.end;
    }
    outside += text.slice(at, range.end);
  }
  if (!WORD_CHARACTER.test(inside)) return 'indirect';
  return WORD_CHARACTER.test(outside) ? 'mixed' : 'direct';
}

/** Pairs the marks of one block; `carried` is the quotation that goes on from the block before. */
function pairMarks(
  text: string,
  block: Range,
  carried: OpenMark | null,
): { closed: Range[]; unclosed: OpenMark | undefined } {
  const closed: Range[] = [];
  const open: OpenMark[] = carried ? [carried] : [];
  const words = text.slice(block.start, block.end);
  for (let index = findMark(words, 0); index !== -1; index = findMark(words, index + 1)) {
    const mark = words.charAt(index);
    // The mark that begins a continued paragraph repeats, and does not close or open.
    if (carried && index === 0) continue;
    const canClose = !CLOSING.has(mark) || (mark === '"' && !opensOnly(words, index));
    const canOpen = CLOSING.has(mark) && !(mark === '"' && closesOnly(words, index));
    const opener = canClose ? findOpener(open, mark) : -1;
    const partner = open[opener];
    if (partner) {
      closed.push({ start: partner.start, end: block.start + index + 1 });
      open.length = opener;
    } else if (canOpen) open.push({ mark, start: block.start + index });
  }
  return { closed, unclosed: open[0] };
}

/** Where the next quotation mark stands, or -1; most blocks have none. */
function findMark(text: string, from: number): number {
  QUOTATION_MARK.lastIndex = from;
  return QUOTATION_MARK.exec(text)?.index ?? -1;
}

function goesOn(text: string, block: Range, mark: string): boolean {
  const first = text[block.start];
  return mark !== '"' && (first === mark || (mark === '«' && first === '»'));
}

function findOpener(open: readonly OpenMark[], closing: string): number {
  for (let index = open.length - 1; index >= Math.max(0, open.length - NESTING_MAX); index -= 1) {
    if (CLOSING.get(open[index]?.mark ?? '') === closing) return index;
  }
  return -1;
}

/** A straight mark after a space and before a word can only open. */
function opensOnly(text: string, index: number): boolean {
  return SPACE_OR_END.test(text.charAt(index - 1)) && !SPACE_OR_END.test(text.charAt(index + 1));
}

/** A straight mark right after a letter or digit can only close (or mean inches). */
function closesOnly(text: string, index: number): boolean {
  return WORD_CHARACTER.test(text.charAt(index - 1));
}

function findMeeting(sorted: readonly Range[], range: Range): readonly Range[] {
  const from = findFirst(sorted.length, (index) => (sorted[index]?.end ?? 0) <= range.start);
  const to = findFirst(sorted.length, (index) => (sorted[index]?.start ?? 0) < range.end);
  return sorted.slice(from, to);
}
