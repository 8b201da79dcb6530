import { findClaimCard, findClaimMarks } from './cards.ts';

/** The band of the window where the eyes rest: from a fifth of its height to the middle. */
const READING_BAND = '-20% 0px -50%';

/**
 * Marks the card of the claim that is being read with `aria-current`, and keeps it in sight where
 * the summary has a scroll of its own.
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

function follow(card: HTMLElement | null): void {
  const previous = document.querySelector('#resumen [aria-current="true"]');
  if (!card || card === previous) return;
  previous?.removeAttribute('aria-current');
  card.setAttribute('aria-current', 'true');
  const scroller = findScroller(card);
  // Cards do not move under the eyes or the pointer of somebody who is reading them.
  if (!scroller || scroller.matches(':hover, :focus-within')) return;
  const above = card.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  const room = scroller.clientHeight - card.clientHeight;
  scroller.scrollBy(0, above - Math.max(0, room / 2));
}

/** The nearest element around the card that scrolls by itself; the page does not count. */
function findScroller(card: Element): Element | null {
  for (
    let element = card.parentElement;
    element && element !== document.body;
    element = element.parentElement
  ) {
    const { overflowY } = getComputedStyle(element);
    if (overflowY === 'auto' || overflowY === 'scroll') return element;
  }
  return null;
}
