import { NEXT_CLAIM, PREVIOUS_CLAIM } from '../../words/reading-tools.ts';
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
    const step = (by: number, name: string, sign: string): HTMLElement => {
      const button = build('button', { type: 'button', 'aria-label': name }, sign);
      button.onclick = () => this.#open(this.#at + by);
      return button;
    };
    this.#count.onclick = () => this.#open(this.#at);
    this.append(step(-1, PREVIOUS_CLAIM, '‹'), this.#count, step(1, NEXT_CLAIM, '›'));
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
    const index = Math.max(at, 0);
    const mark = this.#marks[index];
    if (!mark) return;
    this.#follow(index);
    document
      .querySelector<HTMLElement>(`[data-article-body] [href="#${findClaimCard(mark)?.id}"]`)
      ?.click();
  }

  #follow(at: number): void {
    this.#count.textContent = `${Math.max(at, 0) + 1}/${this.#marks.length}`;
    this.#at = at;
    const mark = this.#marks[at];
    const gloss = mark && findClaimCard(mark);
    if (!gloss) return;
    for (const before of document.querySelectorAll('[data-current]'))
      before.removeAttribute('data-current');
    document.querySelector('.gloss[aria-current]')?.removeAttribute('aria-current');
    gloss.setAttribute('aria-current', 'true');
    for (const piece of findPieces(gloss)) piece.setAttribute('data-current', '');
  }
}
