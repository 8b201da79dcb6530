/** One page of a long list. */
export interface Page<Item> {
  /** From 1. */
  readonly number: number;
  /** The number of the last page; 1 where one page holds everything. */
  readonly last: number;
  /** How many items all pages hold together. */
  readonly total: number;
  readonly items: readonly Item[];
}

/**
 * Page sizes weigh two costs: a page that a phone loads at once, and pages so many that their
 * frames outweigh what they hold.
 */
/** Articles of the front page and of a topic: one leads, and thirty fill two or three columns. */
export const ARTICLES_PER_PAGE = 31;
/** Articles of an entry's page, each with its mentions and claims. */
export const APPEARANCES_PER_PAGE = 40;
export const CLAIMS_PER_PAGE = 100;
/** Names in an A–Z list. */
export const NAMES_PER_PAGE = 400;

/** Cuts a list into pages of at most `size` items. An empty list gives one empty page. */
export function toPages<Item>(items: readonly Item[], size: number): Page<Item>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    number: index + 1,
    last,
    total: items.length,
    items: items.slice(index * size, (index + 1) * size),
  }));
}

/** The value of a route's `[...page]`: the first page has the address without a number. */
export function toPageParam({ number }: Pick<Page<unknown>, 'number'>): string | undefined {
  return number === 1 ? undefined : String(number);
}

/**
 * The page numbers that a reader is offered: the ends and the neighbours; null is a gap. A gap of
 * one page is filled: its number takes no more room than the mark of a gap.
 */
export function toPageNumbers({
  number,
  last,
}: Pick<Page<unknown>, 'number' | 'last'>): (number | null)[] {
  const shown = [1, number - 1, number, number + 1, last].filter(
    (each, index, all) => each >= 1 && each <= last && all.indexOf(each) === index,
  );
  return shown
    .sort((a, b) => a - b)
    .flatMap((each, index, all) => {
      const missing = each - (all[index - 1] ?? 0) - 1;
      if (missing === 0) return [each];
      return missing === 1 ? [each - 1, each] : [null, each];
    });
}
