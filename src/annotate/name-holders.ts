import { dropAccents } from '../names/accents.ts';
import type { EntryRef } from '../schema/ids.ts';
import { toBareNames } from './bare-names.ts';
import { findWordsOf, type SearchedText } from './find-quote.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameInText } from './name-in-text.ts';
import { byPosition, type Range, createOverlapTest, overlaps } from './range.ts';

/** The people whom a bare name may mean in this article. */
interface Holders {
  readonly form: 'surname' | 'given';
  readonly refs: readonly EntryRef[];
  /** None of them is often called so. */
  readonly isRare: boolean;
}
export type BareNameHolders = ReadonlyMap<string, Holders>;

/** Of Latin letters, as the trie of names knows them: a class of all scripts takes 25 times as long. */
const SHOUTED_WORD = /[A-ZÀ-ÖØ-Þ]{3}/;

/** @param named the entries that the article names by a whole name */
export function toBareNameHolders(lexicon: Lexicon, named: Iterable<EntryRef>): BareNameHolders {
  const holders = new Map<string, Holders>();
  for (const ref of new Set(named)) {
    const entry = lexicon.entries.get(ref);
    if (entry?.kind !== 'person') continue;
    for (const { name, form, isRare } of toBareNames(entry)) {
      const others = holders.get(name);
      // «Silva» is Marina Silva where Lula da Silva is named too.
      if (others && isRare && !others.isRare) continue;
      const rivals = others && others.isRare === isRare ? others.refs : [];
      holders.set(name, { form, isRare, refs: [...rivals, ref] });
    }
  }
  return holders;
}

/**
 * The longest bare name at each place where no whole name stands, or only a shorter one of the same
 * person: «Díaz Ayuso», where «Ayuso» is an alias.
 */
export function findBareNames(
  searched: SearchedText,
  holders: BareNameHolders,
  whole: readonly NameInText[],
  closed: readonly Range[],
): NameInText[] {
  if (holders.size === 0) return [];
  const found: NameInText[] = [];
  const isShouting = SHOUTED_WORD.test(searched.text);
  for (const [name, { form, refs }] of holders) {
    const add = (words: string, isShouted: boolean): void => {
      for (const { start, end } of findWordsOf(searched, words))
        found.push({ start, end, name, kind: 'person', form, refs, isShouted, isListed: false });
    };
    add(name, false);
    if (isShouting) for (const shouted of toShouted(name)) add(shouted, true);
  }
  const isTaken = createOverlapTest([...whole, ...closed]);
  const isClosed = createOverlapTest(closed);
  const isLonger = (match: NameInText): boolean =>
    match.name.includes(' ') &&
    !isClosed(match) &&
    whole.every(
      (other) =>
        !overlaps(match, other) ||
        (isShorter(other, match) && other.refs.some((ref) => match.refs.includes(ref))),
    );
  let end = 0;
  return found.sort(byPosition).filter((match) => {
    if (match.start < end) return false;
    end = match.end;
    return !isTaken(match) || isLonger(match);
  });
}

function isShorter(a: Range, b: Range): boolean {
  return a.end - a.start < b.end - b.start && b.start <= a.start && a.end <= b.end;
}

/** A name in capitals, as headlines write it: with its accents and hyphens, or without. */
function toShouted(name: string): readonly string[] {
  const capitals = name.toUpperCase();
  const all = [capitals, dropAccents(capitals), dropAccents(capitals.replaceAll('-', ' '))];
  return [...new Set(all)].filter((words) => words !== name);
}
