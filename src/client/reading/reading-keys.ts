import { findClaimCard, findClaimMarks } from './cards.ts';
import { allowFocus, goTo } from './focus.ts';
import { buildHelp } from './key-help.ts';

/** Where a typed letter is text or a choice, never a command. */
const TYPING = 'input, textarea, select, [contenteditable]';
/** What Enter already works on by itself. */
const PRESSABLE = 'a, button, summary';

/**
 * Reading with the keyboard: to the next and the previous claim, to its card, back to the place in
 * the text, and help. The help lists the keys; the setting `keys` turns the letters off.
 */
export class ReadingKeys extends HTMLElement {
  /** Where the reader was last in the text: the first piece of a claim, or a link. */
  #place: HTMLElement | null = null;

  connectedCallback(): void {
    const help = buildHelp();
    this.append(help);
    const actions: Readonly<Record<string, () => void>> = {
      j: () => this.#goToClaim(true),
      k: () => this.#goToClaim(false),
      o: () => this.#openCard(),
      Enter: () => this.#openCard(),
      b: () => this.#goBack(),
      Escape: () => document.activeElement?.closest('#resumen') && this.#goBack(),
      '?': () => help.showModal(),
      // The field in the head of a wide window, else the link in its place: what is hidden takes no focus.
      '/': () => {
        for (const way of document.querySelectorAll<HTMLElement>('[name=q],.to-search'))
          way.focus();
      },
    };
    document.addEventListener('keydown', (event) => {
      const action = isCommand(event) && actions[event.key];
      if (!action) return;
      // The focus moves to the gloss, which Enter would close again; Firefox looks for words by «/».
      event.preventDefault();
      action();
    });
    this.querySelector('button')?.addEventListener('click', () => help.showModal());
    for (const type of ['focusin', 'click']) {
      document.addEventListener(type, ({ target }) => this.#remember(target as Element));
    }
  }

  #remember(target: Element): void {
    const place = target.closest<HTMLElement>('[data-article-body] :is(a, [id^="a-"])');
    if (place) this.#place = place;
    // Following a link, the browser gives the focus to a target that can hold it.
    const hash = target.closest('a[href^="#"]')?.getAttribute('href');
    if (hash) allowFocus(document.getElementById(hash.slice(1)));
  }

  #goToClaim(isForward: boolean): void {
    const place = this.#findStart();
    const isAhead = (mark: Element): boolean =>
      place
        ? (place.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
        : mark.getBoundingClientRect().top > 0;
    const claims = findClaimMarks().filter((mark) => mark !== place && isWanted(mark));
    const claim = isForward ? claims.find(isAhead) : claims.findLast((mark) => !isAhead(mark));
    if (claim) goTo(claim);
  }

  /** The place, unless the reader left it by scrolling on. */
  #findStart(): HTMLElement | null {
    const hasLeft = document.activeElement === document.body;
    return this.#place && hasLeft && !isOnScreen(this.#place) ? null : this.#place;
  }

  #openCard(): void {
    const place = this.#place;
    if (!place?.contains(document.activeElement)) return;
    const link = place.matches('a')
      ? place
      : document.querySelector<HTMLElement>(
          `[data-article-body] a[href="#${findClaimCard(place)?.id}"]`,
        );
    link?.click();
    // The click made the link the place; the reader was on the claim.
    this.#place = place;
  }

  #goBack(): void {
    const place = this.#place;
    if (!place) return;
    // The passage becomes the target in place of the card, without a further step in the history.
    if (place.id) location.replace(`#${place.id}`);
    goTo(place);
  }
}

function isCommand(event: KeyboardEvent): boolean {
  const isLetter = event.key.length === 1;
  return !(
    event.defaultPrevented ||
    event.ctrlKey ||
    event.altKey ||
    event.metaKey ||
    (isLetter && document.documentElement.dataset['keys'] === 'off') ||
    (event.target as Element).closest(TYPING) ||
    (event.key === 'Enter' && (event.target as Element).closest(PRESSABLE)) ||
    // A browser that does not know the popover forgives it in this list.
    document.querySelector(':is(dialog[open], :popover-open)')
  );
}

/** Whether the facets leave the claim's card in sight. */
function isWanted(mark: Element): boolean {
  return findClaimCard(mark)?.checkVisibility?.() ?? true;
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
