import { groupByLetter, type LetterGroup, sortByName, toLetter } from '../words/collation.ts';
import { NAMES_PER_PAGE, type Page, toPages } from './pagination.ts';

/** A name of an A–Z list. */
export interface NameItem {
  readonly name: string;
  /** What stands for the name where it is put in order; the name itself where there is none. */
  readonly sortName?: string;
  readonly path: string;
  readonly description?: string;
  /** How many articles, and mentions or claims in them, the name stands for. */
  readonly counts: Readonly<Partial<Record<'mentions' | 'claims' | 'articles', number>>>;
  /** The other years whose sites have it. */
  readonly years?: readonly string[];
}

/** One page of an A–Z list. */
export interface NamePage extends Page<NameItem> {
  readonly groups: readonly LetterGroup<NameItem>[];
  /** Every letter of the whole list and the number of the page where it begins. */
  readonly letters: readonly { readonly letter: string; readonly number: number }[];
}

/** Puts names in Spanish order and cuts them into pages. */
export function toNamePages(items: readonly NameItem[]): NamePage[] {
  const sorted = sortByName(items, toOrder);
  const pages = toPages(sorted, NAMES_PER_PAGE);
  const starts = new Map<string, number>();
  for (const page of pages) {
    for (const item of page.items) {
      const letter = toLetter(toOrder(item));
      if (!starts.has(letter)) starts.set(letter, page.number);
    }
  }
  const letters = [...starts].map(([letter, number]) => ({ letter, number }));
  return pages.map((page) => ({
    ...page,
    groups: groupByLetter(page.items, toOrder),
    letters,
  }));
}

function toOrder({ name, sortName = name }: NameItem): string {
  return sortName;
}
