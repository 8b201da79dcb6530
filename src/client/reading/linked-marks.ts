import { findCards, findPieces, findPlaces, isBeside } from './cards.ts';
import { drawLink } from './draw-link.ts';

/**
 * Lights up everything that stands for the same card while the reader points at one of them or has
 * the focus on it: the words, the gloss, the marker of the map (`data-lit`). A gloss and its passage
 * are joined by a line as well. The words of an open gloss stay lit (`data-open`).
 */
export class LinkedMarks extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('pointerover', ({ target, pointerType }) => {
      // A finger does not hover: what it touches would stay lit until the next touch.
      if (pointerType !== 'touch') follow(target);
    });
    document.addEventListener('focusin', ({ target }) => follow(target));
    document.addEventListener('focusout', ({ relatedTarget }) => follow(relatedTarget));
    document.addEventListener('toggle', ({ target }) => markOpen(target as Element), true);
  }
}

/** In a card that is shown by its words, these stay lit. */
function follow(target: EventTarget | null): void {
  const isInCard = target instanceof Element && target.closest('card-sheet') !== null;
  if (!isInCard && !document.querySelector('card-sheet :modal')) light(target);
}

/** Lights what an element speaks of; without one, what has the focus by the keyboard. */
export function light(target: EventTarget | null): void {
  const pointed = target instanceof Element ? findCards(target) : [];
  const cards = pointed.length > 0 ? pointed : findCards(document.querySelector(':focus-visible'));
  const lit = new Set(cards.flatMap(findPlaces));
  for (const element of document.querySelectorAll('[data-lit]')) {
    if (!lit.has(element)) element.removeAttribute('data-lit');
  }
  for (const element of lit) element.setAttribute('data-lit', '');
  const gloss = cards.find((card) => card.matches('.gloss'));
  drawLink(isBeside() && gloss ? gloss : (document.querySelector('.gloss:has([open])') ?? null));
}

function markOpen(details: Element): void {
  const gloss = details.closest('.gloss');
  if (!gloss) return;
  for (const piece of findPieces(gloss))
    piece.toggleAttribute('data-open', details.hasAttribute('open'));
}
