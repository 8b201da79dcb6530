import type { Companion } from '../../data/companions.ts';
import { toEntryPath } from '../../data/paths.ts';
import { COMPANIONS_TITLE, toInArticles } from '../../words/entries.ts';
import { type Html, html } from '../../html/html.ts';
import { renderCount } from './render-count.ts';

/**
 * The entries that stand in the same articles; nothing where there are none.
 * @param companions those that share most articles first
 */
export function renderCompanions(companions: readonly Companion[]): Html | null {
  // That all share one article says nothing that it does not say itself.
  if (companions.every(({ sharedArticles }) => sharedArticles === 1)) return null;
  const items = companions.map(({ entry, sharedArticles }) => {
    const count = renderCount(sharedArticles, 'articles');
    return html`<li><a href="${toEntryPath(entry.ref)}">${entry.data.name}</a> <span>${toInArticles(count)}</span></li>`;
  });
  return html`<section class="companions" aria-labelledby="aparece-con">
    <h2 id="aparece-con">${COMPANIONS_TITLE}</h2>
    <ul>
      ${items}
    </ul>
  </section>`;
}
