import { findCards, findPlaces } from './cards.ts';

/**
 * Lights up everything that stands for the same card while the reader points at one of them or has
 * the focus on it: the words, the card, the marker of the map. The attribute is `data-lit`.
 */
export class LinkedMarks extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('pointerover', ({ target, pointerType }) => {
      // A finger does not hover: what it touches would stay lit until the next touch.
      if (pointerType !== 'touch') light(target);
    });
    document.addEventListener('focusin', ({ target }) => light(target));
    document.addEventListener('focusout', () => light(null));
  }
}

function light(target: EventTarget | null): void {
  const pointed = target instanceof Element ? findCards(target) : [];
  const cards = pointed.length > 0 ? pointed : findCards(document.activeElement);
  const lit = new Set(cards.flatMap(findPlaces));
  for (const element of document.querySelectorAll('[data-lit]')) {
    if (!lit.has(element)) element.removeAttribute('data-lit');
  }
  for (const element of lit) element.setAttribute('data-lit', '');
}
