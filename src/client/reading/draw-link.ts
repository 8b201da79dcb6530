import { buildSvg } from './build-svg.ts';
import { findPieces, isBeside } from './cards.ts';

/** Pixels from the text, and from the gloss, to the brackets that face each other. */
const FROM_TEXT = 8;
const FROM_GLOSS = 36;
/** Half of a short side of a bracket. */
const TICK = 6;

const drawing = buildSvg('svg', { class: 'link', 'aria-hidden': 'true' });
const path = buildSvg('path', {});
drawing.append(path);

/** Joins a gloss with its passage: «]» after the words, a line, «[» before the gloss; or takes it away. */
export function drawLink(gloss: Element | null): void {
  const pieces = gloss ? findPieces(gloss).flatMap((piece) => [...piece.getClientRects()]) : [];
  const page = document.querySelector('.reading');
  const text = document.querySelector('[data-article-body]')?.getBoundingClientRect();
  const box = gloss?.querySelector('details')?.getBoundingClientRect();
  const first = pieces[0];
  if (!page || !text || !box || !first || !isBeside()) {
    drawing.remove();
    return;
  }
  const { left, top } = page.getBoundingClientRect();
  const [from, to] = [text.right + FROM_TEXT - left, box.left - FROM_GLOSS - left];
  const passage = [first.top - top, (pieces.at(-1) ?? first).bottom - top] as const;
  const beside = [box.top - top, box.bottom - top] as const;
  const bend = (from + to) / 2;
  const [a, b] = [toMiddle(passage, beside), toMiddle(beside, passage)];
  path.setAttribute(
    'd',
    `M${from - TICK} ${passage[0]}h${TICK}V${passage[1]}h${-TICK}` +
      `M${to + TICK} ${beside[0]}h${-TICK}V${beside[1]}h${TICK}` +
      `M${from} ${a}H${bend}V${b}H${to}`,
  );
  page.append(drawing);
}

/** The height in one span that is nearest to the other: where they overlap, the line is straight. */
function toMiddle(own: readonly [number, number], other: readonly [number, number]): number {
  const [start, end] = [Math.max(own[0], other[0]), Math.min(own[1], other[1])];
  return start < end ? (start + end) / 2 : own[0] < other[0] ? own[1] - TICK : own[0] + TICK;
}
