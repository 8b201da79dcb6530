import type { Range } from '../../../annotate/index.ts';
import { type EntryRef, entryRefSchema } from '../../../schema/ids.ts';
import { DESK_FAULTS } from '../../messages/faults.ts';
import { placeQuote, type PlacedQuote } from '../../model/place-quote.ts';
import { DeskFault } from '../desk-fault.ts';
import type { ArticleView } from '../../model/view.ts';

/**
 * Words of the text as they are written into the file.
 * @param ranges UTF-16 offsets of the plain text
 * @param least code points of a quote, where there is a limit
 * @throws DeskFault where nothing tells them from others
 */
export function place(view: ArticleView, ranges: readonly Range[], least = 0): PlacedQuote {
  const placed = placeQuote(view.text, ranges, least);
  if (!placed) throw new DeskFault(DESK_FAULTS.noPlace);
  return placed;
}

/** Where an item stands in its list, which follows the text: before the first that begins later. */
export function toIndex(
  items: readonly { readonly ranges: readonly Range[] }[],
  start: number,
): number {
  const next = items.findIndex(({ ranges }) => (ranges[0]?.start ?? 0) > start);
  return next === -1 ? items.length : next;
}

/** Each form by which the text calls something, once. */
export function uniqueWords(view: ArticleView, ranges: readonly Range[]): Range[] {
  const byWords = new Map(ranges.map((range) => [view.text.slice(range.start, range.end), range]));
  return [...byWords.values()];
}

/** @throws DeskFault where it is no reference to an entry */
export function toRef(ref: string): EntryRef {
  const parsed = entryRefSchema.safeParse(ref);
  if (!parsed.success) throw new DeskFault(DESK_FAULTS.reference(ref));
  return parsed.data;
}

export function toOneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}
