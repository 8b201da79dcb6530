import type { Appearance } from '../../data/backlinks.ts';
import { type Html, html } from '../../html/html.ts';
import { renderArticleHeading } from './render-article-heading.ts';
import { renderCount } from './render-count.ts';
import { renderMentions } from './render-mentions.ts';

/** The mentions of an entry, those of one article together. */
export function renderMentionList(
  appearances: readonly Appearance[],
  timeZone: string,
): readonly Html[] {
  return appearances.map((appearance) => {
    const { article, mentions } = appearance;
    return html`<div class="of-article">
      ${renderArticleHeading(article, 3, timeZone)}
      <p>${renderCount(mentions.length, 'mentions')}</p>
      ${renderMentions(appearance)}
    </div>`;
  });
}
