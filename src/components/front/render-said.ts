import type { SaidLine } from '../../data/front.ts';
import { toArticlePath } from '../../data/paths.ts';
import { type Html, html } from '../../html/html.ts';
import { IN_ARTICLE, SAID } from '../../words/articles.ts';
import { renderAlsoIn } from '../archive/render-also-in.ts';
import { renderQuotation } from './render-quotation.ts';

/** «Lo que se ha dicho»: words of several articles, each with its speaker. */
export function renderSaid(lines: readonly SaidLine[], timeZone: string): Html | null {
  if (lines.length === 0) return null;
  const items = lines.map(
    ({ line, repeats }) => html`<li>
      ${renderQuotation(line)}
      <p class="dateline">${IN_ARTICLE}<a href="${toArticlePath(line.article.slug)}">${line.article.meta.title}</a></p>
      ${renderAlsoIn({ archived: line, repeats }, null, { timeZone, toRepeatData: () => ({}) })}
    </li>`,
  );
  return html`<section class="said" aria-labelledby="dicho">
    <h2 id="dicho">${SAID.title} <small>${SAID.note}</small></h2>
    <ul>
      ${items}
    </ul>
  </section>`;
}
