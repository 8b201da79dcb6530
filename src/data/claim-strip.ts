import { toDay } from '../load/moments.ts';
import type { ArchivedClaim } from './claim-groups.ts';

/** The claims of a stretch of time. */
export interface StripColumn {
  /** `YYYY-MM`: the month, or the first of the quarter or year. */
  readonly month: string;
  readonly claims: readonly ArchivedClaim['claim'][];
  /** Which is the newest of them, if there are any. */
  readonly newest: ArchivedClaim | undefined;
}

/** Claims by time, the oldest first; stretches without any are there too. */
export interface ClaimStrip {
  /** How many months a column stands for. */
  readonly step: 1 | 3 | 12;
  readonly columns: readonly StripColumn[];
}

/** As many columns as a phone shows apart. */
const COLUMNS_MAX = 40;
const STEPS = [1, 3, 12] as const;
const MONTHS = 12;

/**
 * Claims by month, or by quarter or year where the months would be too many.
 * @param archived the newest first
 * @returns null where all are of one stretch
 */
export function toClaimStrip(
  archived: readonly ArchivedClaim[],
  timeZone: string,
): ClaimStrip | null {
  const months = archived.map(({ article }) => toMonth(toDay(article.meta.published, timeZone)));
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const step = STEPS.find((each) => (last - first) / each < COLUMNS_MAX - 1) ?? MONTHS;
  const toColumn = (month: number): number => Math.floor(month / step);
  const count = toColumn(last) - toColumn(first) + 1;
  if (archived.length === 0 || count === 1) return null;
  const byColumn = Map.groupBy(archived.keys(), (index) => toColumn(months[index] ?? 0));
  const columns = Array.from({ length: count }, (_, index) => {
    const column = toColumn(first) + index;
    const own = byColumn.get(column) ?? [];
    return {
      month: fromMonth(column * step),
      newest: archived[own[0] ?? -1],
      claims: own.flatMap((at) => archived[at]?.claim ?? []),
    };
  });
  return { step, columns };
}

/** Months since the year 0. */
function toMonth(day: string): number {
  return Number(day.slice(0, 4)) * MONTHS + Number(day.slice(5, 7)) - 1;
}

function fromMonth(month: number): string {
  const year = String(Math.floor(month / MONTHS)).padStart(4, '0');
  return `${year}-${String((month % MONTHS) + 1).padStart(2, '0')}`;
}
