import { REGISTER_PATHS } from '../../schema/register-paths.ts';
import { toFoundBy, toInArticlesShort } from '../../words/search-answers.ts';
import { build } from '../build-element.ts';
import type { FoundName } from './find-names.ts';
import { markWords } from './mark-words.ts';
import type { Query } from './query.ts';

/** By kinds as the index numbers them. */
const FOLDERS = Object.values(REGISTER_PATHS);

/**
 * An entry as a result: its name, the other name by which it was found, who or what it is.
 * @param base the site's path
 */
export function toNameItem({ entry, by }: FoundName, base: string, query: Query): HTMLLIElement {
  const [kind, id, articles, description, name] = entry;
  const link = build('a', { class: 'name', href: `${base}${FOLDERS[kind]?.slice(1)}${id}/` }, name);
  const item = build('li', {}, link);
  if (by !== null && by !== name) item.append(' ', build('span', {}, toFoundBy(by)));
  const about = build('p', {}, description);
  item.append(about);
  markWords(item, query);
  if (articles > 0) about.append(` ${toInArticlesShort(articles)}`);
  return item;
}
