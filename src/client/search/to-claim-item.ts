import { toPlain, toSearchWords } from '../../exports/search/search-words.ts';
import { toDayInWords } from '../../words/dates.ts';
import { build } from '../build-element.ts';
import { markWords } from './mark-words.ts';
import type { Query } from './query.ts';
import type { ClaimResult } from './search-claims.ts';

interface ClaimItemOptions {
  readonly timeZone: string;
  readonly query: Query;
}

/** Claims as results; the same words of the same speaker in several articles are one. */
export function toClaimItems(
  results: readonly ClaimResult[],
  options: ClaimItemOptions,
): HTMLLIElement[] {
  return [...Map.groupBy(results, toKey).values()].map((same) => toClaimItem(same, options));
}

/** A claim as a result: its box and who makes it, its words, and where they stand. */
function toClaimItem(same: readonly ClaimResult[], options: ClaimItemOptions): HTMLLIElement {
  const item = build('li', {});
  const [first] = same;
  if (!first) return item;
  const { timeZone, query } = options;
  const [, , cell, speakers, summary, words, form, added] = first.claim;
  const toHref = ({ claim, path }: ClaimResult): string => `${path}#a-${claim[1]}`;
  const box = build('span', { class: 'cells', 'aria-hidden': 'true' }, build('i', { class: cell }));
  item.append(
    build('p', { class: 'who' }, box, build('span', {}, speakers), ' ', build('em', {}, form)),
    build('p', { class: 'gist' }, summary),
    ...(added ? [build('p', { class: 'added' }, added)] : []),
    build('p', { class: 'words' }, build('a', { href: toHref(first) }, words)),
  );
  markWords(item, query);
  const places = same.flatMap((each, index) => {
    const [, title, published] = each.article;
    const day = build('time', { datetime: published }, toDayInWords(published, timeZone));
    return [index > 0 ? '; ' : '', build('a', { href: toHref(each) }, title), ', ', day];
  });
  item.append(build('p', { class: 'in' }, ...places));
  return item;
}

function toKey({ claim: [, , , speakers, , words] }: ClaimResult): string {
  return `${speakers}: ${toSearchWords(words).map(toPlain).join(' ')}`;
}
