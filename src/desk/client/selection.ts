import type { Range } from '../../annotate/range.ts';

const WORD = /[\p{L}\p{M}\p{N}]/u;
const OPENING = /[«“"‘'(¿¡]/u;
const CLOSING = /[»”"’')?!]/u;

/** The words that are selected in the text, whole; null where none are. */
export function readSelection(text: string): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = toOffset(range.startContainer, range.startOffset, false);
  const end = toOffset(range.endContainer, range.endOffset, true);
  if (start === null || end === null || end <= start) return null;
  return toWords(text, { start, end });
}

/** The offset in the article's text of a point on the screen; null where there is no text. */
export function offsetFromPoint(x: number, y: number): number | null {
  // By its older name in Safari before 26.2.
  if (!('caretPositionFromPoint' in document)) {
    const range = (document as Document).caretRangeFromPoint(x, y);
    return range ? toOffset(range.startContainer, range.startOffset, false) : null;
  }
  const point = document.caretPositionFromPoint(x, y);
  return point ? toOffset(point.offsetNode, point.offset, false) : null;
}

/** Whole words, with the quotation marks that a range has at its ends. */
export function toWords(text: string, { start, end }: Range): Range | null {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to -= 1;
  if (from >= to) return null;
  if (WORD.test(text[from] ?? '')) while (from > 0 && WORD.test(text[from - 1] ?? '')) from -= 1;
  if (WORD.test(text[to - 1] ?? '')) while (to < text.length && WORD.test(text[to] ?? '')) to += 1;
  // A mark at an edge that was not meant: commas and periods say nothing.
  while (from < to && /[,;:.]/u.test(text[from] ?? '')) from += 1;
  while (to > from && /[,;:.]/u.test(text[to - 1] ?? '')) to -= 1;
  while (from < to && /\s/u.test(text[from] ?? '')) from += 1;
  return from < to ? { start: from, end: to } : null;
}

/** How an end of a range is moved. */
export interface EndMove {
  readonly end: 'start' | 'end';
  readonly step: 1 | -1;
  /** To the next comma or quotation mark instead of the next word. */
  readonly far?: boolean;
}

/** One word more or less at an end, in one block. */
export function moveEnd(
  text: string,
  block: Range,
  range: Range,
  { end, step, far = false }: EndMove,
): Range {
  const edges = toEdges(text, block, end, far);
  const at = range[end];
  const next = step === 1 ? edges.find((edge) => edge > at) : edges.findLast((edge) => edge < at);
  const moved = { ...range, [end]: next ?? at };
  return moved.start < moved.end ? moved : range;
}

/** Where a range may start or end in a block. */
function toEdges(text: string, block: Range, end: 'start' | 'end', far: boolean): number[] {
  const edges: number[] = [];
  for (const { 0: word, index } of text
    .slice(block.start, block.end)
    .matchAll(/[\p{L}\p{M}\p{N}]+(?:[-’'.][\p{L}\p{M}\p{N}]+)*/gu)) {
    let from = block.start + index;
    let to = from + word.length;
    while (from > block.start && OPENING.test(text[from - 1] ?? '')) from -= 1;
    while (to < block.end && CLOSING.test(text[to] ?? '')) to += 1;
    if (!far) edges.push(end === 'start' ? from : to);
    else if (
      end === 'end' &&
      (to === block.end || /[,;:.»”"]/u.test(text[to] ?? '') || CLOSING.test(text[to - 1] ?? ''))
    )
      edges.push(to);
    else if (
      end === 'start' &&
      (from === block.start ||
        /[,;:«“"]\s*$/u.test(text.slice(block.start, from)) ||
        OPENING.test(text[from] ?? ''))
    )
      edges.push(from);
  }
  return edges;
}

/** @param isEnd an end right behind a segment belongs to the words before it */
function toOffset(node: Node, offset: number, isEnd: boolean): number | null {
  const span = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(
    '[data-at]',
  );
  if (span && node.nodeType === Node.TEXT_NODE) return Number(span.dataset['at']) + offset;
  if (!(node instanceof Element)) return null;
  const block = node.closest<HTMLElement>('.prose');
  if (!block) return null;
  const child = node.childNodes[isEnd ? offset - 1 : offset];
  const first = child instanceof HTMLElement ? child : null;
  const spans = first?.matches('[data-at]')
    ? [first]
    : [...(first?.querySelectorAll<HTMLElement>('[data-at]') ?? [])];
  const found = isEnd ? spans.at(-1) : spans[0];
  if (found) return Number(found.dataset['at']) + (isEnd ? (found.textContent?.length ?? 0) : 0);
  if (span) return Number(span.dataset['at']) + (offset > 0 ? (span.textContent?.length ?? 0) : 0);
  // A selection of a whole paragraph ends at the beginning of the next.
  if (isEnd && node.matches('.block')) {
    const before = node.previousElementSibling?.querySelectorAll<HTMLElement>('[data-at]');
    const last = before?.[before.length - 1];
    if (last) return Number(last.dataset['at']) + (last.textContent?.length ?? 0);
  }
  return null;
}
