import type { ArticleRecord } from '../../data/articles.ts';
import { toPath } from '../../data/paths.ts';
import { toDayInWords } from '../../words/dates.ts';
import { TRANSLATION_NOTICES } from '../../words/words.ts';
import { type Html, html } from '../../html/html.ts';
import { renderSource } from './render-article-header.ts';

/** What was corrected in an article; nothing where nothing was. */
export function renderCorrections(corrections: ArticleRecord['meta']['corrections']): Html | null {
  if (corrections.length === 0) return null;
  const items = corrections.map(
    ({ date, text }) =>
      html`<div>
        <dt><time datetime="${date}">${toDayInWords(date, 'UTC')}</time></dt>
        <dd>${text}</dd>
      </div> `,
  );
  return html`<section class="rows" aria-labelledby="correcciones">
    <h2 id="correcciones">Correcciones</h2>
    <dl>
      ${items}
    </dl>
  </section>`;
}

/** Where the text comes from, and how far it was checked. */
export function renderSources({ source, translation }: ArticleRecord['meta']): Html {
  const notice = TRANSLATION_NOTICES[translation];
  return html`<section class="rows" aria-labelledby="fuentes">
    <h2 id="fuentes">Fuentes</h2>
    <dl>
      <div><dt>Del texto</dt> <dd>${renderSource(source)}${notice && ` ${notice}`}</dd></div>
    </dl>
    <p class="disclaimer">Afirmado en el texto; no verificado por nosotros. <a href="${toPath('/acerca/')}">Cómo se hace y qué se comprueba</a></p>
  </section>`;
}
