import { findClaimCard, findGlosses, findPieces, isBeside } from './cards.ts';

/** What a click already does something with. */
const BUSY = 'a, button, label, input, summary';

/**
 * Glosses beside the text open where they stand: by a click anywhere on the words of a claim, by its
 * number, and by a link to the claim from anywhere, which lands on the words.
 */
export class OpenGloss extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('click', (event) => {
      const gloss = isBeside() && findMeant(event);
      if (!gloss) return;
      event.preventDefault();
      const details = gloss.querySelector('details');
      if (!details) return;
      const isLink = (event.target as Element).closest('a') !== null;
      details.open = isLink || !details.open;
      if (isLink) details.querySelector('summary')?.focus({ preventScroll: true });
    });
    addEventListener('hashchange', () => land());
    land();
  }
}

/** The gloss that a plain click in the text means: that of the innermost passage, or of its number. */
export function findMeant(event: MouseEvent): Element | null {
  const { target } = event;
  if (!isPlain(event) || !(target instanceof Element)) return null;
  const ref = target.closest('.claim-ref, .note-ref');
  if (ref) return document.getElementById((ref.getAttribute('href') ?? '').slice(1));
  const isSelecting = getSelection()?.isCollapsed === false;
  const piece = target.closest('[data-article-body] :is([data-claims], [data-notes])');
  if (!piece || isSelecting || target.closest(BUSY)) return null;
  return findGlosses(piece).at(-1) ?? null;
}

/** Whether a click means what it is on, and not a new tab or a menu. */
export function isPlain({ button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !(ctrlKey || metaKey || shiftKey);
}

/** The gloss that the address names, or that of the words that it names, and those words. */
export function findAddressed(): { gloss: Element; words: HTMLElement } | null {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const gloss = target?.matches('mark') ? findClaimCard(target) : target;
  const [words] = gloss ? findPieces(gloss) : [];
  return gloss && words ? { gloss, words } : null;
}

/** Opens the gloss that the address names at its words. */
function land(): void {
  const addressed = isBeside() ? findAddressed() : null;
  const details = addressed?.gloss.querySelector('details');
  if (!details) return;
  details.open = true;
  addressed?.words.scrollIntoView({ block: 'center' });
}
