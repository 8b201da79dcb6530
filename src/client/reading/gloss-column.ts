import { findPieces, isBeside } from './cards.ts';
import { settle } from './settle.ts';

/** From the top of a mark to the top of a gloss on the same baseline, in the gloss's own em. */
const DROP = 0.28;
/** Pixels between glosses; a note stands nearer to a claim above it. */
const GAP = 6;
const NOTE_GAP = 2;
/** Two notes of one line each have a finger's room. */
const NOTES_GAP = 5;
/** A note may stand farther from its words; what is open stays at its passage. */
const NOTE_WEIGHT = 0.5;
const OPEN_WEIGHT = 100;

/**
 * Settles glosses that would collide around their passages, again whenever the text or a gloss takes
 * another height. Only translations change: nothing on the page shifts.
 */
export class GlossColumn extends HTMLElement {
  connectedCallback(): void {
    const text = document.querySelector('[data-article-body]');
    const column = document.querySelector<HTMLElement>('.glosses');
    if (!text || !column) return;
    const observer = new ResizeObserver(() => place(column));
    for (const each of [text, ...column.querySelectorAll('details')]) observer.observe(each);
    // Letters of another face may wrap alike and still stand elsewhere.
    document.fonts?.ready.then(() => place(column));
  }
}

function place(column: HTMLElement): void {
  const glosses = [...column.querySelectorAll<HTMLElement>('.gloss')].flatMap((gloss) => {
    const [passage] = findPieces(gloss);
    const details = gloss.querySelector('details');
    const line = passage?.getClientRects()[0];
    if (!line || !details?.checkVisibility({ visibilityProperty: true })) return [];
    const isNote = gloss.matches('.note');
    return [
      {
        details,
        now: gloss.getBoundingClientRect().top,
        top: line.top + Number.parseFloat(getComputedStyle(gloss).fontSize) * DROP,
        height: details.offsetHeight,
        gap: !isNote ? GAP : gloss.matches('.note + .note') ? NOTES_GAP : NOTE_GAP,
        weight: details.open ? OPEN_WEIGHT : isNote ? NOTE_WEIGHT : 1,
      },
    ];
  });
  const floor = column.querySelector('ol')?.getBoundingClientRect().top ?? 0;
  const tops = settle(glosses, floor, column.getBoundingClientRect().bottom);
  const beside = isBeside();
  const last = glosses.length - 1;
  const end = (tops[last] ?? 0) + (glosses[last]?.height ?? 0);
  column.style.minBlockSize = beside ? `${end - column.getBoundingClientRect().top}px` : '';
  for (const [index, { details, now }] of glosses.entries())
    details.style.translate = beside ? `0 ${Math.round((tops[index] ?? now) - now)}px` : '';
}
