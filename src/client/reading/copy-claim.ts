import { COPIED, COPY, COPY_CLAIM, NOT_COPIED } from '../../words/reading-tools.ts';
import { build } from '../build-element.ts';
import { findClaimCard, findClaimMarks } from './cards.ts';
import { toClaimText } from './claim-copy.ts';
import { type Passage, toTextFragment } from '../text-fragment.ts';

/** How long a button says that it copied, in milliseconds: long enough to be read. */
const CONFIRMATION = 2000;
const BLOCKS = 'p, li, blockquote, h2, h3, h4, h5, h6, dt, dd, td, th, pre';

/**
 * Gives every claim card a button that copies the claim with its speaker, its source and a link to
 * the very words. What a button says comes from CSS: as text of the card it would make reader views
 * take the summary for a part of the article.
 */
export class CopyClaim extends HTMLElement {
  readonly #status = build('p', { role: 'status' });

  connectedCallback(): void {
    // Only pages that came over a safe connection may write to the clipboard.
    if (!navigator.clipboard) return;
    this.append(this.#status);
    findClaimMarks().forEach((mark, index) => {
      const card = findClaimCard(mark);
      const button = build('button', {
        type: 'button',
        'data-copy': mark.id,
        'data-says': COPY,
        'aria-label': `${COPY_CLAIM} ${index + 1}`,
      });
      (card?.querySelector('.leads') ?? card)?.append(button);
    });
    // The sheet shows copies of cards: one listener for all buttons serves them too.
    document.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-copy]');
      if (button) void this.#copy(button);
    });
  }

  async #copy(button: HTMLElement): Promise<void> {
    const text = toText(button.dataset['copy'] ?? '', this.dataset['source'] ?? null);
    const said = await navigator.clipboard.writeText(text).then(
      () => COPIED,
      () => NOT_COPIED,
    );
    button.dataset['says'] = said;
    this.#status.textContent = said;
    setTimeout(() => {
      button.dataset['says'] = COPY;
      this.#status.textContent = '';
    }, CONFIRMATION);
  }
}

function toText(markId: string, source: string | null): string {
  const claimId = markId.replace('a-', '');
  const passages = findPassages(claimId);
  const card = document.getElementById(`afirmacion-${claimId}`);
  return toClaimText({
    // As the gloss says it: parts are joined once, when the page is built.
    quote: toLine(card?.querySelector('blockquote')),
    speaker: toLine(card?.querySelector('.speaker')),
    form: [toLine(card?.querySelector('.form')), toLine(card?.querySelector('.verb'))]
      .filter(Boolean)
      .join(' · '),
    title: toLine(document.querySelector('h1')),
    source,
    url: `${location.origin}${location.pathname}#${markId}:~:${toTextFragment(passages)}`,
  });
}

/** The parts of a claim in the text; pieces that touch each other are one. */
function findPassages(claimId: string): Passage[] {
  const passages: Passage[] = [];
  for (const mark of document.querySelectorAll(`[data-claims~="${claimId}"]`)) {
    const element = mark.closest(BLOCKS) ?? mark;
    const block = element.textContent;
    const before = new Range();
    before.setStart(element, 0);
    before.setEndBefore(mark);
    const start = before.toString().length;
    const end = start + mark.textContent.length;
    const last = passages.at(-1);
    if (last?.block === block && last.end === start) {
      passages[passages.length - 1] = { ...last, end };
    } else {
      passages.push({ block, start, end });
    }
  }
  return passages;
}

/**
 * The text of an element in one line: a heading holds spaces that no line parts, and soft hyphens break
 * lines of the page alone.
 */
function toLine(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll('\u00AD', '').replace(/\s+/gu, ' ').trim();
}
