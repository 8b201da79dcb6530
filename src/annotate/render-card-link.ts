import { toClaimCardId, toNoteCardId } from '../schema/anchors.ts';
import { toLetters } from './letters.ts';
import type { Mark } from './mark.ts';
import { renderValue } from './render-html.ts';

/**
 * The link after the last piece of a claim or note to its card; nothing after any other piece. Claims are
 * numbered, notes lettered: both may stand behind one word.
 * @param end where the piece ends
 */
export function renderCardLink({ annotation, number }: Mark, end: number): string {
  if (annotation.type !== 'claim' && annotation.type !== 'note') return '';
  if (annotation.ranges.at(-1)?.end !== end) return '';
  if (annotation.type === 'claim')
    return `<a class="claim-ref" href="#${renderValue(toClaimCardId(annotation.id))}" data-n="${number}" aria-label="Ficha de la afirmación ${number}"></a>`;
  const letters = toLetters(number);
  return `<a class="note-ref" href="#${renderValue(toNoteCardId(annotation.id))}" data-n="${letters}" aria-label="Nota ${letters}"></a>`;
}
