import { type Counted, toCounted } from '../../words/counts.ts';
import { type Html, html } from '../../html/html.ts';

/** How many there are of something, for readers and for programs. */
export function renderCount(value: number, of: Counted): Html {
  return html`<data value="${value}" data-count="${of}">${toCounted(value, of)}</data>`;
}
