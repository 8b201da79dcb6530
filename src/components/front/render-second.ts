import type { FrontSecond } from '../../data/front.ts';
import { renderLeadPicture } from '../../data/lead-picture.ts';
import { toArticlePath } from '../../data/paths.ts';
import { type Html, html } from '../../html/html.ts';
import { toBoundHeading } from '../../words/article-words.ts';
import { DRAFT, toDayInWords } from '../../words/dates.ts';
import { renderAddedIn } from '../archive/render-added-in.ts';
import { renderQuotation } from './render-quotation.ts';
import { renderVoices } from './render-voices.ts';

/** Half of the page, or the screen. */
const SIZES = '(max-width: 48rem) 100vw, 40rem';

/** An article that opens with words from it, set large, where somebody said some. */
export function renderSecond({ article, line }: FrontSecond, timeZone: string): Html {
  const { title, description, draft, published } = article.meta;
  return html`<article class="second">
    ${renderLeadPicture(article, SIZES, false)}
    ${line && html`<div class="quotation">${renderQuotation(line)}</div>`}
    <h2><a href="${toArticlePath(article.slug)}">${toBoundHeading(title)}</a></h2>
    <p class="standfirst">${description}</p>${renderAddedIn(article, title, description)}
    ${renderVoices(article)}
    <p class="dateline">${draft && html`<strong>${DRAFT}</strong> · `}<time datetime="${published}">${toDayInWords(published, timeZone)}</time></p>
  </article>`;
}
