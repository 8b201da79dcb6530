import { build } from '../build-element.ts';
import { allowFocus } from './focus.ts';

/** Marks the step in the history that an open sheet adds, so that Back closes the sheet. */
const SHEET_STATE = 'card-sheet';
/** Pixels between the words and the sheet that would have covered them. */
const CLEARANCE = 16;

/**
 * Where the summary does not stand beside the text, a link of the text opens its card over the
 * text, as a copy: the reader does not lose the place. Words that the sheet would cover move above
 * it while it is open. Back, Escape and «Cerrar» close it, and the step back in the history brings
 * the page to where it stood.
 */
export class CardSheet extends HTMLElement {
  readonly #holder = build('div', {});
  readonly #toSummary = build('a', { href: '#resumen' }, 'Ver en el resumen');
  readonly #dialog = build(
    'dialog',
    {},
    this.#holder,
    build(
      'form',
      { method: 'dialog' },
      this.#toSummary,
      build('button', { autofocus: '' }, 'Cerrar'),
    ),
  );

  connectedCallback(): void {
    this.append(this.#dialog);
    document.addEventListener('click', (event) => this.#click(event));
    this.#dialog.addEventListener('close', () => {
      if (history.state === SHEET_STATE) history.back();
    });
    addEventListener('popstate', () => this.#dialog.close());
  }

  #click(event: MouseEvent): void {
    if (event.target === this.#dialog) this.#dialog.close();
    const link = findPlainLink(event);
    const target = link && document.getElementById(link.hash.slice(1));
    if (!link || !target) return;
    const isInSheet = this.#dialog.contains(link);
    const isShown = isInSheet
      ? link !== this.#toSummary && !isInText(target)
      : isInText(link) && !isInText(target) && !isSummaryBeside();
    if (isShown || isInSheet) event.preventDefault();
    if (isShown) this.#show(target, link);
    else if (isInSheet) this.#leave(target);
  }

  #show(card: HTMLElement, link: HTMLElement): void {
    this.#holder.replaceChildren(toCopy(card));
    this.#toSummary.href = `#${card.id}`;
    // A note has its place below the text, not in the summary.
    this.#toSummary.hidden = !card.closest('#resumen');
    this.#dialog.ariaLabel = link.ariaLabel ?? link.textContent;
    if (!this.#dialog.open) {
      history.pushState(SHEET_STATE, '');
      this.#dialog.showModal();
      const top = innerHeight - this.#dialog.offsetHeight - CLEARANCE;
      scrollBy(0, Math.max(0, link.getBoundingClientRect().bottom - top));
    }
    this.#dialog.scrollTop = 0;
  }

  /** Closes the sheet; the place to go to takes its step in the history. */
  #leave(place: HTMLElement): void {
    history.replaceState(null, '');
    this.#dialog.close();
    allowFocus(place);
    location.replace(`#${place.id}`);
  }
}

/** The link inside the page that a plain click follows. */
function findPlainLink(event: MouseEvent): HTMLAnchorElement | null {
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey);
  return isPlain ? (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]') : null;
}

function isInText(element: Element): boolean {
  return element.closest('[data-article-body]') !== null;
}

function isSummaryBeside(): boolean {
  const [text, summary] = ['[data-article-body]', '#resumen'].map((selector) =>
    document.querySelector(selector)?.getBoundingClientRect(),
  );
  return text !== undefined && summary !== undefined && summary.left >= text.right;
}

/** A copy inside a copy of its list, so that the same styles reach it; ids stay with the original. */
function toCopy(card: Element): Node {
  const copy = card.cloneNode(true) as Element;
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  const list = card.parentElement?.cloneNode() as Element;
  list.removeAttribute('id');
  list.append(copy);
  return list;
}
