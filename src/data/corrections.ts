import { toXmlText } from '../outlets/xml.ts';
import type { ArticleMeta } from '../schema/article.ts';
import { toDayInWords } from './dates.ts';

/** The corrections of an article as readers of feeds get them, below the text; nothing where there are none. */
export function toCorrectionsHtml(corrections: ArticleMeta['corrections']): string {
  if (corrections.length === 0) return '';
  const items = corrections.map(
    ({ date, text }) =>
      `<li><time datetime="${date}">${toDayInWords(date, 'UTC')}</time>: ${toXmlText(text)}</li>`,
  );
  return `\n<h2>Correcciones</h2>\n<ul>${items.join('')}</ul>`;
}
