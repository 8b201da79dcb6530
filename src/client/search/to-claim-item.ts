import { toDayInWords } from '../../words/dates.ts';
import { build } from '../build-element.ts';
import { markWords } from './mark-words.ts';
import type { ClaimResult } from './search-claims.ts';

interface ClaimItemOptions {
  /** The folder of the articles. */
  readonly folder: string;
  readonly timeZone: string;
  /** The words that were typed. */
  readonly asked: readonly string[];
}

/** A claim as a result: its box and who makes it, its words, and where they stand. */
export function toClaimItem(
  { claim, article }: ClaimResult,
  { folder, timeZone, asked }: ClaimItemOptions,
): HTMLLIElement {
  const [, id, cell, speakers, summary, words, form] = claim;
  const [slug, title, published] = article;
  const page = `${folder}${slug}/`;
  const box = build('span', { class: 'cells', 'aria-hidden': 'true' }, build('i', { class: cell }));
  const day = build('time', { datetime: published }, toDayInWords(published, timeZone));
  const item = build(
    'li',
    {},
    build('p', { class: 'who' }, box, speakers, ' ', build('em', {}, form)),
    build('p', { class: 'gist' }, summary),
    build('p', { class: 'words' }, build('a', { href: `${page}#a-${id}` }, words)),
  );
  markWords(item, asked);
  item.append(build('p', { class: 'in' }, build('a', { href: page }, title), ', ', day));
  return item;
}
