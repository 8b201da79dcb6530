import type { ArticleRecord } from '../../data/articles.ts';
import { toDayInWords } from '../../words/dates.ts';
import { toArticlePath } from '../../data/paths.ts';
import { Html, html } from '../../html/html.ts';
import { memoize } from '../../html/memoize.ts';
import { renderAddedIn } from './render-added-in.ts';

/** The title of an article above what a list has of it. */
export function renderArticleHeading(article: ArticleRecord, level: 2 | 3, timeZone: string): Html {
  return renderHeadingOf(article)(level)(timeZone);
}

/** The lists of claims and the pages of entries that have an article write it alike. */
const renderHeadingOf = memoize((article: ArticleRecord) =>
  memoize((level: 2 | 3) => memoize((timeZone: string) => renderHeading(article, level, timeZone))),
);

function renderHeading(article: ArticleRecord, level: 2 | 3, timeZone: string): Html {
  const { slug, meta } = article;
  const title = html`<a href="${toArticlePath(slug)}">${meta.title}</a>`;
  const heading = new Html(`<h${level}>${title}</h${level}>`);
  const day = toDayInWords(meta.published, timeZone);
  return html`<header class="article-heading">
    ${heading}
    <p><time datetime="${meta.published}">${day}</time></p>${renderAddedIn(article, meta.title)}
  </header>`;
}
