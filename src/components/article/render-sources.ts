import type { ArticleRecord } from '../../data/articles.ts';
import { toPath } from '../../data/paths.ts';
import { OF_PICTURE, OF_PICTURES, OF_TEXT, PARTS } from '../../words/article-words.ts';
import { toAddedNote } from '../../words/articles.ts';
import { DISCLAIMER } from '../../words/claims.ts';
import { METHOD_LINK } from '../../words/colophon.ts';
import { toCreditLine } from '../../words/pictures.ts';
import { toTranslationNotice } from '../../words/words.ts';
import { type Html, html } from '../../html/html.ts';
import { renderSource } from './render-article-header.ts';

/** What the newsroom added to what it says of the article; nothing where all of it is from the article. */
export function renderAdded(added: ArticleRecord['meta']['added']): Html | null {
  if (added.length === 0) return null;
  const items = added.map(
    ({ words, note }) => html`<div><dt>«${words}»</dt> <dd>${toAddedNote(note)}</dd></div> `,
  );
  return html`<section class="rows" aria-labelledby="anadido">
    <h2 id="anadido">${PARTS.added}</h2>
    <dl>
      ${items}
    </dl>
  </section>`;
}

/** Where the text comes from, and how far it was checked. */
export function renderSources({ meta, credited }: Pick<ArticleRecord, 'meta' | 'credited'>): Html {
  const { source } = meta;
  const notice = toTranslationNotice(meta);
  return html`<section class="rows" aria-labelledby="fuentes">
    <h2 id="fuentes">${PARTS.sources}</h2>
    <dl>
      <div><dt>${OF_TEXT}</dt> <dd>${renderSource(source)}${notice && ` ${notice}`}</dd></div>${renderCredits(credited)}
    </dl>
    <p class="disclaimer">${DISCLAIMER} <a href="${toPath('/acerca/')}">${METHOD_LINK}</a></p>
  </section>`;
}

/** Whose the pictures are, where their pages can be reached: beside a picture no link can stand. */
function renderCredits(credited: ArticleRecord['credited']): Html | null {
  const links = credited.flatMap(({ credit, license, url }) => {
    const line = toCreditLine(credit, license);
    return line === '' ? [] : [html`<a href="${url}">${line}</a>`];
  });
  if (links.length === 0) return null;
  return html`
      <div><dt>${links.length === 1 ? OF_PICTURE : OF_PICTURES}</dt> <dd>${links.map((link, index) => html`${index > 0 && '; '}${link}`)}</dd></div>`;
}
