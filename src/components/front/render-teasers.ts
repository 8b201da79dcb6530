import type { ArticleRecord } from '../../data/articles.ts';
import { toFirstSentence } from '../../data/first-sentence.ts';
import { toArticlePath } from '../../data/paths.ts';
import { type Html, html } from '../../html/html.ts';
import { memoize } from '../../html/memoize.ts';
import { toBoundHeading } from '../../words/article-words.ts';
import { DRAFT } from '../../words/dates.ts';
import { renderAddedIn } from '../archive/render-added-in.ts';
import { renderVoices } from './render-voices.ts';

/** Articles in a list: title, one sentence, who speaks. Their style is in `teaser.css`. */
export function renderTeasers(articles: readonly ArticleRecord[]): Html {
  return html`<ul class="teasers">
    ${articles.map(renderTeaser)}
  </ul>`;
}

/** The front page, the pages after it and each of its topics show an article alike. */
const renderTeaser = memoize(
  (article: ArticleRecord): Html => html`<li class="teaser">
    <h3><a href="${toArticlePath(article.slug)}">${toBoundHeading(article.meta.title)}</a></h3>
    <p class="sentence">${toFirstSentence(article.meta.description)}</p>${renderAddedIn(article, article.meta.title, toFirstSentence(article.meta.description))}
    ${article.meta.draft && html`<p><strong>${DRAFT}</strong></p>`}
    ${renderVoices(article)}
  </li>`,
);
