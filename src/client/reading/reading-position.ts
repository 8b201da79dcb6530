import { build } from '../build-element.ts';
import { findClaimCard, findClaimMarks, findPieces } from './cards.ts';

/** The band of the window where the eyes rest: from a fifth of its height to the middle. */
const READING_BAND = '-20% 0px -50%';

/**
 * Marks the gloss of the claim that is being read (`aria-current`) and its words (`data-current`).
 * On a phone it is a part of the bar: which claim of how many, and ‹ › to the glosses before and
 * after it.
 */
export class ReadingPosition extends HTMLElement {
  readonly #count = build('button', { type: 'button' });
  #marks: HTMLElement[] = [];
  /** The claim that is being read, or -1 before the first. */
  #at = -1;

  connectedCallback(): void {
    this.#marks = findClaimMarks();
    const back = build('button', { type: 'button', 'aria-label': 'Glosa anterior' }, '‹');
    const on = build('button', { type: 'button', 'aria-label': 'Glosa siguiente' }, '›');
    this.append(back, this.#count, on);
    back.onclick = () => this.#open(this.#at - 1);
    this.#count.onclick = () => this.#open(this.#at);
    on.onclick = () => this.#open(this.#at + 1);
    this.#follow(-1);
    const inBand = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inBand.add(target);
          else inBand.delete(target);
        }
        const at = this.#marks.findIndex((each) => inBand.has(each));
        if (at >= 0) this.#follow(at);
      },
      { rootMargin: READING_BAND },
    );
    for (const mark of this.#marks) observer.observe(mark);
  }

  /** Shows the gloss of a claim, as a press on its number does. */
  #open(at: number): void {
    const index = Math.min(Math.max(at, 0), this.#marks.length - 1);
    const mark = this.#marks[index];
    const gloss = mark && findClaimCard(mark);
    this.#follow(index);
    document.querySelector<HTMLElement>(`[data-article-body] [href="#${gloss?.id}"]`)?.click();
  }

  #follow(at: number): void {
    const [number, all] = [Math.max(at, 0) + 1, this.#marks.length];
    this.#count.textContent = `${number}/${all}`;
    this.#count.ariaLabel = `Glosa ${number}/${all}`;
    this.#at = at;
    const mark = this.#marks[at];
    const gloss = mark && findClaimCard(mark);
    if (!gloss || gloss.hasAttribute('aria-current')) return;
    for (const before of document.querySelectorAll('#resumen [aria-current]'))
      before.removeAttribute('aria-current');
    for (const before of document.querySelectorAll('[data-current]'))
      before.removeAttribute('data-current');
    gloss.setAttribute('aria-current', 'true');
    for (const piece of findPieces(gloss)) piece.setAttribute('data-current', '');
  }
}
