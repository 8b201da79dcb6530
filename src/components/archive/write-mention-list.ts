import type { Appearance } from '../../data/backlinks.ts';
import { type Html, html } from '../../markup/html.ts';
import { writeArticleHeading } from './write-article-heading.ts';
import { writeCount } from './write-count.ts';
import { writeMentions } from './write-mentions.ts';

/** The mentions of an entry, those of one article together. */
export function writeMentionList(
  appearances: readonly Appearance[],
  timeZone: string,
): readonly Html[] {
  return appearances.map((appearance) => {
    const { article, mentions } = appearance;
    return html`<div class="of-article">
      ${writeArticleHeading(article, 3, timeZone)}
      <p>${writeCount(mentions.length, 'mentions')}</p>
      ${writeMentions(appearance)}
    </div>`;
  });
}
