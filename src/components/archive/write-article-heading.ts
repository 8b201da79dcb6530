import type { ArticleRecord } from '../../data/articles.ts';
import { toDayInWords } from '../../data/dates.ts';
import { toArticlePath } from '../../data/paths.ts';
import { Html, html } from '../../markup/html.ts';
import { writeOnce } from '../write-once.ts';

/** The title of an article above what a list has of it. */
export function writeArticleHeading(article: ArticleRecord, level: 2 | 3, timeZone: string): Html {
  return writeOnce(article, `heading ${level}`, () => writeHeading(article, level, timeZone));
}

function writeHeading({ slug, meta }: ArticleRecord, level: 2 | 3, timeZone: string): Html {
  const title = html`<a href="${toArticlePath(slug)}">${meta.title}</a>`;
  const heading = new Html(`<h${level}>${title}</h${level}>`);
  const day = toDayInWords(meta.published, timeZone);
  return html`<header class="article-heading">
    ${heading}
    <p><time datetime="${meta.published}">${day}</time></p>
  </header>`;
}
