import type { Range } from '../../annotate/range.ts';

/** Of a stretch of words on the screen: where it ends, in pixels of the window. */
export interface LitWords {
  readonly range: globalThis.Range;
  readonly end: DOMRect | null;
}

/** Lights words of the text, and no others. @returns null where they are not on the page */
export function lightWords(prose: HTMLElement, { start, end }: Range): LitWords | null {
  const range = document.createRange();
  let isStarted = false;
  for (const span of prose.querySelectorAll<HTMLElement>('[data-at]')) {
    const at = Number(span.dataset['at']);
    const node = span.firstChild;
    const length = node?.nodeValue?.length ?? 0;
    if (!node || at + length <= start || at >= end) continue;
    if (!isStarted) range.setStart(node, Math.max(0, start - at));
    isStarted = true;
    range.setEnd(node, Math.min(length, end - at));
  }
  if (!isStarted) return null;
  CSS.highlights?.set('mesa-words', new Highlight(range));
  const rects = range.getClientRects();
  return { range, end: rects[rects.length - 1] ?? null };
}

/** Ends the light of these words; others that were lit since stay so. */
export function darkenWords({ range }: LitWords): void {
  if (CSS.highlights?.get('mesa-words')?.has(range)) CSS.highlights.delete('mesa-words');
}
