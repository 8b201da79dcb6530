import { findClaimCard, findClaimMarks, findPieces } from './cards.ts';

/** The band of the window where the eyes rest: from a fifth of its height to the middle. */
const READING_BAND = '-20% 0px -50%';

/**
 * Marks the gloss of the claim that is being read (`aria-current`) and its words (`data-current`).
 */
export class ReadingPosition extends HTMLElement {
  connectedCallback(): void {
    const marks = findClaimMarks();
    const inBand = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inBand.add(target);
          else inBand.delete(target);
        }
        const mark = marks.find((each) => inBand.has(each));
        if (mark) follow(findClaimCard(mark));
      },
      { rootMargin: READING_BAND },
    );
    for (const mark of marks) observer.observe(mark);
  }
}

function follow(gloss: HTMLElement | null): void {
  if (!gloss || gloss.hasAttribute('aria-current')) return;
  for (const before of document.querySelectorAll('#resumen [aria-current]'))
    before.removeAttribute('aria-current');
  for (const before of document.querySelectorAll('[data-current]'))
    before.removeAttribute('data-current');
  gloss.setAttribute('aria-current', 'true');
  for (const piece of findPieces(gloss)) piece.setAttribute('data-current', '');
}
