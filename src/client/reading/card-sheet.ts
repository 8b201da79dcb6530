import { CLOSE, NEXT_MENTION, OF, PREVIOUS_MENTION } from '../../words/reading-tools.ts';
import { build } from '../build-element.ts';
import { findCards, findClaimMarks, isBeside } from './cards.ts';
import { goTo } from './focus.ts';
import { light } from './linked-marks.ts';
import { findAddressed, findMeant, isPlain } from './open-gloss.ts';
import { placeCard } from './place-card.ts';

/** Marks the step in the history that an open sheet adds, so that Back closes the sheet. */
const SHEET_STATE = 'card-sheet';
/** Pixels between the words and the sheet that would have covered them. */
const CLEARANCE = 16;
/** Milliseconds until a pointer that rests on a name means it, and until one that left is gone. */
const REST = 300;
const LEAVE = 250;
const MENTION = '[data-article-body] [data-mention]';

/**
 * Shows a card where the reader is, as a copy. Where glosses stand beside the text it is a small
 * card at the name: under a resting pointer, at focus, and to stay by a click. Elsewhere it is a
 * sheet at the foot of the window, for claims and notes too: words that it would cover move above
 * it, ‹ and › lead through the claims or the mentions, and Back, Escape and «Cerrar» close it and
 * bring the page to where it stood. A link to a claim from anywhere opens it at the claim's words.
 */
export class CardSheet extends HTMLElement {
  readonly #holder = build('div', {});
  readonly #back = build('button', { type: 'button' });
  readonly #count = build('span', {});
  readonly #on = build('button', { type: 'button' });
  readonly #close = build('button', { autofocus: '' }, CLOSE);
  readonly #dialog = build(
    'dialog',
    {},
    this.#holder,
    build('form', { method: 'dialog' }, this.#back, this.#count, this.#on, this.#close),
  );
  /** The words that the card is about. */
  #place: HTMLElement | null = null;
  #isPinned = false;
  #isLeaving = false;
  #timer = 0;

  connectedCallback(): void {
    this.append(this.#dialog);
    document.addEventListener('click', (event) => this.#click(event));
    document.addEventListener('pointerover', (event) => this.#point(event));
    document.addEventListener('focusin', ({ target }) => this.#focus(target as Element));
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape' && this.#dialog.open && isBeside()) this.#leave(true);
    });
    this.#back.addEventListener('click', () => this.#step(-1));
    this.#on.addEventListener('click', () => this.#step(1));
    this.#dialog.addEventListener('close', () => {
      light(null);
      if (history.state === SHEET_STATE) history.back();
    });
    addEventListener('popstate', () => this.#dialog.close());
    addEventListener('hashchange', () => this.#land());
    this.#land();
  }

  /** Where glosses do not stand beside the text, shows the one that the address names. */
  #land(): void {
    const addressed = isBeside() ? null : findAddressed();
    if (!addressed) return;
    // Closing leaves the page there, and not at the gloss after the text.
    history.scrollRestoration = 'manual';
    addressed.words.scrollIntoView({ block: 'center' });
    this.#show(addressed.gloss, addressed.words);
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element;
    const link = findPlainLink(event);
    if (this.#dialog.contains(target)) {
      if (target === this.#dialog) this.#dialog.close();
      else if (link) this.#follow(event, link);
      return;
    }
    const card = (link && findLinkedCard(link)) ?? (isBeside() ? null : findMeant(event));
    if (card && !(isBeside() && card.matches('.gloss'))) {
      event.preventDefault();
      this.#isPinned = true;
      this.#show(card, target.closest<HTMLElement>('a, mark, [data-notes]') ?? this);
      // Pressed by the keyboard: what the card offers is next.
      if (isBeside() && event.detail === 0) this.#holder.querySelector('a')?.focus();
    } else if (isBeside()) this.#leave(false);
  }

  /** A link of the card: to the words, which come into view, or to another page. */
  #follow(event: MouseEvent, link: HTMLAnchorElement): void {
    const place = document.getElementById(link.hash.slice(1));
    if (!place || isBeside()) return;
    event.preventDefault();
    const gloss = findCards(place).find((card) => card.matches('.gloss'));
    if (gloss && !link.closest('.gloss')) {
      this.#show(gloss, place);
      return;
    }
    // Without a change of the hash, which would call the card again.
    history.replaceState(null, '', link.hash);
    this.#dialog.close();
    goTo(place);
  }

  #point({ target, pointerType }: PointerEvent): void {
    if (pointerType === 'touch' || !isBeside() || this.#isPinned) return;
    const mention = (target as Element).closest<HTMLElement>(MENTION);
    if (mention === this.#place && this.#dialog.open && mention) return;
    clearTimeout(this.#timer);
    const card = mention && findCards(mention)[0];
    if (card) this.#timer = window.setTimeout(() => this.#show(card, mention), REST);
    else if (this.#dialog.open && !this.#dialog.contains(target as Element))
      this.#timer = window.setTimeout(() => this.#leave(false), LEAVE);
  }

  #focus(target: Element): void {
    if (!isBeside() || this.#isLeaving || this.#dialog.contains(target)) return;
    const mention = target.closest<HTMLElement>(MENTION);
    const card = mention?.matches(':focus-visible') ? findCards(mention)[0] : null;
    if (mention && card) this.#show(card, mention);
    else this.#leave(false);
  }

  #show(card: Element, place: HTMLElement): void {
    this.#place = place;
    this.#holder.replaceChildren(toCopy(card));
    this.#dialog.ariaLabel =
      place.ariaLabel || card.querySelector('h4, summary')?.textContent || '';
    this.#dialog.dataset['kind'] = card.getAttribute('data-kind') ?? '';
    const { places, at } = this.#findSteps();
    const isEntry = card.matches('.card');
    this.#back.textContent = `‹ ${isEntry ? PREVIOUS_MENTION : at || ''}`;
    this.#on.textContent = `${isEntry ? NEXT_MENTION : at + 2} ›`;
    this.#back.disabled = at <= 0;
    this.#on.disabled = at < 0 || at >= places.length - 1;
    this.#count.textContent = at < 0 ? '' : `${at + 1} ${OF} ${places.length}`;
    if (isBeside()) {
      this.#dialog.setAttribute('open', '');
      placeCard(this.#dialog, place);
    } else {
      if (!this.#dialog.open) {
        if (history.state !== SHEET_STATE) history.pushState(SHEET_STATE, '');
        this.#dialog.style.cssText = '';
        this.#dialog.showModal();
      }
      const line = [...place.getClientRects()].at(-1);
      const top = innerHeight - this.#dialog.offsetHeight - CLEARANCE;
      if (line) scrollBy(0, Math.max(0, line.bottom - top) || Math.min(0, line.top - CLEARANCE));
    }
    this.#dialog.scrollTop = 0;
    light(place);
  }

  /** The places of the text to go through: the mentions of the same entry, the claims, the notes. */
  #findSteps(): { places: HTMLElement[]; at: number } {
    const place = this.#place;
    const piece = place?.closest('[data-mention], .claim-ref, .note-ref, mark, [data-notes]');
    const [card] = findCards(place);
    if (!place || !piece || !card) return { places: [], at: -1 };
    const places = card.matches('.gloss:not(.note)')
      ? findClaimMarks()
      : [
          ...document.querySelectorAll<HTMLElement>(
            card.matches('.note')
              ? '[data-notes][id]'
              : `[data-article-body] a[id][href="#${card.id}"]`,
          ),
        ];
    const at = places.findIndex((each) => each === piece || findCards(each).at(-1) === card);
    return { places, at: places.includes(place) ? places.indexOf(place) : at };
  }

  #step(by: number): void {
    const { places, at } = this.#findSteps();
    const place = places[at + by];
    const card = place && findCards(place).at(-1);
    if (!card) return;
    if (isBeside()) place.scrollIntoView({ block: 'nearest' });
    this.#show(card, place);
  }

  /** Takes the small card away. */
  #leave(focusesWords: boolean): void {
    clearTimeout(this.#timer);
    if (!this.#dialog.open || !isBeside()) return;
    this.#isPinned = false;
    const hadFocus = this.#dialog.contains(document.activeElement);
    // Words that get the focus back do not call the card again.
    this.#isLeaving = true;
    this.#dialog.close();
    if (focusesWords && hadFocus) this.#place?.focus({ preventScroll: true });
    this.#isLeaving = false;
  }
}

/** The link inside the page that a plain click follows. */
function findPlainLink(event: MouseEvent): HTMLAnchorElement | null {
  return isPlain(event)
    ? (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]')
    : null;
}

/** The card that a link outside the cards leads to. */
function findLinkedCard(link: HTMLAnchorElement): Element | null {
  const card = document.getElementById(link.hash.slice(1));
  return card?.matches('.card, .gloss') && !link.closest('.records, .gloss') ? card : null;
}

/** A copy inside a copy of its list, so that the same styles reach it; ids stay with the original. */
function toCopy(card: Element): Node {
  const copy = card.cloneNode(true) as Element;
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  // Where the page shows it, it is no part of the page's outline.
  for (const heading of copy.querySelectorAll('h4'))
    heading.replaceWith(build('p', { class: 'name' }, ...heading.childNodes));
  const details = copy.querySelector('details');
  details?.removeAttribute('name');
  details?.removeAttribute('style');
  details?.setAttribute('open', '');
  const list = build('ul', { class: 'glosses' }, copy);
  return list;
}
