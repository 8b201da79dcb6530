import type { Change } from '../editions/types.ts';
import { html } from '../html/html.ts';
import type { ArticleMeta } from '../schema/article.ts';
import type { Site } from '../schema/site.ts';
import { CORRECTIONS_TITLE } from '../words/articles.ts';
import { toDayInWords } from '../words/dates.ts';
import { renderChanges } from './render-changes.ts';
import { toXmlText } from './xml.ts';

/**
 * What was corrected and what that changed, for readers who get the text without its page; nothing
 * without corrections.
 * @param revisions what each correction changed, in their order
 */
export function toCorrectionsHtml(
  corrections: ArticleMeta['corrections'],
  revisions: readonly (readonly Change[])[],
  timeZone: Site['timeZone'],
): string {
  if (corrections.length === 0) return '';
  const items = corrections.map(({ date, text }, index) => {
    const changes = renderChanges(revisions[index] ?? []);
    const day = html`<time datetime="${date}">${toDayInWords(date, timeZone)}</time>`;
    return `<li>${day}: ${toXmlText(text)}${changes.join('')}</li>`;
  });
  return `\n<h2>${CORRECTIONS_TITLE}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}
