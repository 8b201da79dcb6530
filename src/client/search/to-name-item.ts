import { toFoundBy, toInArticlesShort } from '../../words/search-answers.ts';
import { build } from '../build-element.ts';
import type { FoundName } from './find-names.ts';
import { markWords } from './mark-words.ts';
import type { Query } from './query.ts';

/**
 * An entry as a result: its name, the other name by which it was found, who or what it is.
 * @param folders the folder of each register, in the order of the kinds
 */
export function toNameItem(
  { entry, by }: FoundName,
  folders: readonly string[],
  query: Query,
): HTMLLIElement {
  const [kind, id, articles, description, name] = entry;
  const link = build('a', { class: 'name', href: `${folders[kind]}${id}/` }, name);
  const item = build('li', {}, link);
  if (by !== null && by !== name) item.append(' ', build('span', {}, toFoundBy(by)));
  const about = build('p', {}, description);
  item.append(about);
  markWords(item, query);
  if (articles > 0) about.append(` ${toInArticlesShort(articles)}`);
  return item;
}
