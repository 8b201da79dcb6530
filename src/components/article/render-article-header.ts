import type { ArticleRecord } from '../../data/articles.ts';
import { toCount } from '../../words/counts.ts';
import { toDayInWords } from '../../words/dates.ts';
import { toReadingTime } from '../../data/reading-time.ts';
import type { Summary } from '../../data/summary.ts';
import { TRANSLATION_NOTICES } from '../../words/words.ts';
import { type Html, html } from '../../html/html.ts';
import type { Site } from '../../schema/site.ts';
import { renderKicker } from '../render-kicker.ts';

/**
 * What stands above an article's text.
 * @param age how old the article is on the day of the build
 */
export function renderArticleHeader(
  { meta, wordCount }: Pick<ArticleRecord, 'meta' | 'wordCount'>,
  summary: Summary,
  age: string | null,
  { timeZone }: Pick<Site, 'timeZone'>,
): Html {
  const { title, description, topics, published, updated, translation } = meta;
  const notice = TRANSLATION_NOTICES[translation];
  const update = updated && html` · actualizado el ${renderDay(updated, timeZone)}`;
  return html`<header class="article-header">
    ${renderKicker(topics)}
    <h1>${title}</h1>
    <p class="standfirst">${description}</p>
    <p>Publicado el ${renderDay(published, timeZone)}${update} · ${toReadingTime(wordCount)}&nbsp;min de lectura</p>
    <ul class="provenance">
      <li><age-notice datetime="${published}">${age}</age-notice></li>
      ${notice && html`<li>${notice}</li>`}
      <li>${renderSource(meta.source)}</li>
    </ul>
    ${renderJumps(summary)}
  </header>`;
}

function renderDay(moment: string, timeZone: Site['timeZone']): Html {
  return html`<time datetime="${moment}">${toDayInWords(moment, timeZone)}</time>`;
}

function renderSource(source: ArticleRecord['meta']['source']): Html {
  if (!source) return html`No se indicó la fuente original.`;
  const { name, url } = source;
  return html`Fuente: ${url ? html`<a href="${url}">${name}</a>` : name}.`;
}

/** Links to the parts of the summary, with their counts: on a phone it comes after the text. */
function renderJumps({ claims, people, organizations, places }: Summary): Html {
  const parts = [
    { id: 'afirmaciones', list: claims, one: 'afirmación', many: 'afirmaciones' },
    { id: 'personas', list: people, one: 'persona', many: 'personas' },
    { id: 'organizaciones', list: organizations, one: 'organización', many: 'organizaciones' },
    { id: 'lugares', list: places, one: 'lugar', many: 'lugares' },
  ];
  const links = parts.map(
    ({ id, list, one, many }) =>
      list.length > 0 && html`<a href="#${id}">${toCount(list.length, one, many)}</a>`,
  );
  return html`<nav class="jump" aria-label="Resumen del artículo">
    <a href="#resumen">Resumen</a>
    ${links}
  </nav>`;
}
