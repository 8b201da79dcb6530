import { findGlosses, isBeside } from './cards.ts';

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
export function findMeant({
  target,
  button,
  ctrlKey,
  metaKey,
  shiftKey,
}: MouseEvent): Element | null {
  if (button !== 0 || ctrlKey || metaKey || shiftKey || !(target instanceof Element)) return null;
  const ref = target.closest('.claim-ref, .note-ref');
  if (ref) return document.getElementById((ref.getAttribute('href') ?? '').slice(1));
  const isSelecting = getSelection()?.isCollapsed === false;
  const piece = target.closest('[data-article-body] :is([data-claims], [data-notes])');
  if (!piece || isSelecting || target.closest(BUSY)) return null;
  return findGlosses(piece).at(-1) ?? null;
}

/** The gloss that the address names, or that of the words that it names, and those words. */
export function findAddressed(): { gloss: Element; words: HTMLElement } | null {
  const [, kind, id = ''] = /^#(afirmacion-|a-|nota-)(.+)/u.exec(location.hash) ?? [];
  if (!kind) return null;
  const decoded = decodeURIComponent(id);
  const isNote = kind === 'nota-';
  const words = document.getElementById(isNote ? decoded : `a-${decoded}`);
  const gloss = document.getElementById(`${isNote ? kind : 'afirmacion-'}${decoded}`);
  return words && gloss && { gloss, words };
}

/** Opens the gloss that the address names at its words. */
function land(): void {
  const addressed = isBeside() ? findAddressed() : null;
  const details = addressed?.gloss.querySelector('details');
  if (!details) return;
  details.open = true;
  addressed?.words.scrollIntoView({ block: 'center' });
}
