import type { Range } from '../../annotate/range.ts';
import type { DeskClaim, DeskDate, DeskNote, DeskView } from '../model/view.ts';

/** What can be in hand in the text, in the order of the text. */
export type Thing =
  | {
      readonly key: string;
      readonly type: 'claim';
      readonly start: number;
      readonly claim: DeskClaim;
    }
  | { readonly key: string; readonly type: 'date'; readonly start: number; readonly date: DeskDate }
  | {
      readonly key: string;
      readonly type: 'note';
      readonly start: number;
      readonly note: DeskNote;
    };

const NOWHERE = Number.MAX_SAFE_INTEGER;

export function toThings({ claims, dates, notes }: DeskView): Thing[] {
  const things: Thing[] = [
    ...claims.map(
      (claim): Thing => ({
        key: `c:${claim.id}`,
        type: 'claim',
        start: toStart(claim.ranges),
        claim,
      }),
    ),
    ...dates.map(
      (date): Thing => ({
        key: `d:${date.index}`,
        type: 'date',
        start: toStart(date.ranges),
        date,
      }),
    ),
    ...notes.map(
      (note): Thing => ({
        key: `n:${note.index}`,
        type: 'note',
        start: toStart(note.ranges),
        note,
      }),
    ),
  ];
  return things.sort((a, b) => a.start - b.start);
}

/** Whether somebody has still to decide. */
export function isOpen(thing: Thing): boolean {
  if (thing.type === 'claim') return thing.claim.isDraft;
  return thing.type === 'date' && thing.date.event === '';
}

/** Whether its own words are there: a claim's summary, what happened on a date, a note. */
export function isWritten(thing: Thing): boolean {
  if (thing.type === 'claim') return thing.claim.summary !== '';
  return thing.type === 'note' || thing.date.event !== '';
}

/**
 * The next thing that waits after one in hand, from the beginning again; null where none does.
 * @param decided keys of those that the server is just being told of
 */
export function findNextOpen(
  things: readonly Thing[],
  key: string | null,
  decided: ReadonlySet<string> = new Set(),
): Thing | null {
  const at = things.findIndex((thing) => thing.key === key);
  const turned = [...things.slice(at + 1), ...things.slice(0, Math.max(0, at))];
  return (
    turned.find((thing) => isOpen(thing) && thing.key !== key && !decided.has(thing.key)) ?? null
  );
}

/** From the first of some ranges to the last. */
export function toOuter(ranges: readonly Range[]): Range | null {
  const [first, last] = [ranges[0], ranges.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

function toStart(ranges: readonly Range[]): number {
  return ranges[0]?.start ?? NOWHERE;
}
