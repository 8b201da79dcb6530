import type { ArticleText } from '../../exports/search/article-index.ts';
import { toDayInWords } from '../../words/dates.ts';
import { build } from '../build-element.ts';
import { markWords } from './mark-words.ts';
import type { Query } from './query.ts';
import { toPassages } from './to-passages.ts';

interface ResultOptions {
  readonly timeZone: string;
  readonly query: Query;
}

/**
 * One article as a result: its headline, its day and the passages where the words stand; its description
 * where none of them stands in the text.
 * @param url of its page
 */
export function toResultItem(
  url: string,
  { title, published, description, blocks, added }: ArticleText,
  { timeZone, query }: ResultOptions,
): HTMLLIElement {
  const day = build('time', { datetime: published }, toDayInWords(published, timeZone));
  const item = build('li', {}, build('h3', {}, build('a', { href: url }, title)), day);
  const passages = toPassages(blocks, query).map(({ text, isCut, fragment }) => {
    const words = `${isCut.before ? '… ' : ''}${text}${isCut.after ? ' …' : ''}`;
    return build('li', {}, build('a', { href: `${url}#${fragment}` }, words));
  });
  const isTextShown = passages.length > 0;
  // What is not shown needs no word.
  const said = isTextShown ? added?.title : added?.both;
  item.append(
    isTextShown ? build('ul', {}, ...passages) : build('p', {}, description),
    ...(said ? [build('p', { class: 'added' }, said)] : []),
  );
  markWords(item, query);
  return item;
}
