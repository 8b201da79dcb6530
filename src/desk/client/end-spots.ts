import type { Range } from '../../annotate/range.ts';

/** A place in the prose, in pixels from its left upper corner. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where the two ends of a range are. */
export interface EndSpots {
  readonly start: Spot;
  readonly end: Spot;
}

/** Null where the words are not on the page. */
export function toEndSpots(prose: HTMLElement, range: Range): EndSpots | null {
  const origin = prose.getBoundingClientRect();
  const first = toRect(prose, range.start, false);
  const last = toRect(prose, range.end, true);
  if (!first || !last) return null;
  return {
    start: { x: first.left - origin.left, y: first.top - origin.top },
    end: { x: last.right - origin.left, y: last.top - origin.top },
  };
}

/** Of the letter at an end. */
function toRect(prose: HTMLElement, offset: number, isEnd: boolean): DOMRect | null {
  for (const span of prose.querySelectorAll<HTMLElement>('[data-at]')) {
    const at = Number(span.dataset['at']);
    const node = span.firstChild;
    const length = node?.nodeValue?.length ?? 0;
    const isHere = isEnd
      ? at < offset && offset <= at + length
      : at <= offset && offset < at + length;
    if (!isHere || !node) continue;
    const range = document.createRange();
    range.setStart(node, isEnd ? offset - at - 1 : offset - at);
    range.setEnd(node, isEnd ? offset - at : offset - at + 1);
    return range.getClientRects()[0] ?? null;
  }
  return null;
}
