import { CORRECTIONS_TITLE } from '../words/articles.ts';
import { toDayInWords } from '../words/dates.ts';
import type { ArticleMeta } from '../schema/article.ts';
import type { Site } from '../schema/site.ts';
import { toXmlText } from './xml.ts';

/** What was corrected, for readers who get the text without its page; nothing without corrections. */
export function toCorrectionsHtml(
  corrections: ArticleMeta['corrections'],
  timeZone: Site['timeZone'],
): string {
  if (corrections.length === 0) return '';
  const items = corrections.map(
    ({ date, text }) =>
      `<li><time datetime="${date}">${toDayInWords(date, timeZone)}</time>: ${toXmlText(text)}</li>`,
  );
  return `\n<h2>${CORRECTIONS_TITLE}</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}
