import { toAge } from '../../words/age.ts';

/** Says how old the article is on the day it is read: `<age-notice datetime="2023-09-14">`. */
export class AgeNotice extends HTMLElement {
  connectedCallback(): void {
    this.textContent = toAge(this.getAttribute('datetime') ?? '', new Date());
  }
}
