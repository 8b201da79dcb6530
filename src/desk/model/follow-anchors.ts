import { diffIndices } from 'node-diff3';
import { CLAIM_QUOTE_MIN, type Range } from '../../annotate/index.ts';
import type { ArticleEdit, ListName } from './article-edits.ts';
import { placeQuote } from './place-quote.ts';
import type { DeskView } from './view.ts';

type Anchored = Pick<DeskView, 'text' | 'claims' | 'dates' | 'notes'>;

const PIECE = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu;

/**
 * The edits by which quotes follow their words after a correction: those that are still found where
 * they were stay as they are; those whose words are all gone stay too, and the check tells of them.
 * @param after the article with the corrected text and the quotes of before
 */
export function followAnchors(before: Anchored, after: Anchored): ArticleEdit[] {
  if (before.text === after.text) return [];
  const toNew = toMapping(before.text, after.text);
  const lists: [ListName, Anchored['claims'] | Anchored['dates'] | Anchored['notes']][] = [
    ['claims', before.claims],
    ['dates', before.dates],
    ['notes', before.notes],
  ];
  return lists.flatMap(([list, items]) =>
    items.flatMap(({ ranges }, index): ArticleEdit[] => {
      const moved = ranges.flatMap((range) => toNew(range) ?? []);
      const found = (after[list as 'claims'][index]?.ranges ?? []) as readonly Range[];
      if (moved.length === 0 || isSame(moved, found)) return [];
      const least = list === 'claims' ? CLAIM_QUOTE_MIN : 0;
      const placed = placeQuote(after.text, moved, least);
      return placed ? [{ edit: 'set', list, index, fields: placed }] : [];
    }),
  );
}

/** Where a range of the old text stands in the new one; null where its words are gone. */
function toMapping(before: string, after: string): (range: Range) => Range | null {
  const [start, end] = toChanged(before, after);
  const old = before.slice(start, before.length - end).match(PIECE) ?? [];
  const now = after.slice(start, after.length - end).match(PIECE) ?? [];
  const changes = diffIndices(old, now).map((each) => ({
    from: start + toLength(old, each.buffer1[0]),
    to: start + toLength(old, each.buffer1[0] + each.buffer1[1]),
    newFrom: start + toLength(now, each.buffer2[0]),
    newTo: start + toLength(now, each.buffer2[0] + each.buffer2[1]),
  }));
  const move = (offset: number, isEnd: boolean): number => {
    let shift = 0;
    for (const { from, to, newFrom, newTo } of changes) {
      if (isEnd ? offset <= from : offset < from) break;
      if (isEnd ? offset < to : offset < to) return isEnd ? newTo : newFrom;
      shift = newTo - to;
    }
    return offset + shift;
  };
  return (range) => {
    const isGone = changes.some(
      ({ from, to, newFrom, newTo }) => from <= range.start && range.end <= to && newFrom === newTo,
    );
    const moved = { start: move(range.start, false), end: move(range.end, true) };
    if (isGone || moved.end <= moved.start) return null;
    return trim(after, moved);
  };
}

/** How many UTF-16 units two texts share at their beginning and at their end. */
function toChanged(before: string, after: string): [number, number] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  // Words are compared whole.
  while (start > 0 && /[\p{L}\p{M}\p{N}]/u.test(before[start - 1] ?? '')) start -= 1;
  while (end > 0 && /[\p{L}\p{M}\p{N}]/u.test(before.at(-end) ?? '')) end -= 1;
  return [start, end];
}

function toLength(pieces: readonly string[], count: number): number {
  let length = 0;
  for (let index = 0; index < count; index += 1) length += pieces[index]?.length ?? 0;
  return length;
}

function trim(text: string, { start, end }: Range): Range | null {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return null;
  const first = start + words.indexOf(trimmed);
  return { start: first, end: first + trimmed.length };
}

function isSame(a: readonly Range[], b: readonly Range[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ start, end }, index) => b[index]?.start === start && b[index]?.end === end)
  );
}
