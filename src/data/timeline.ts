import type { DatedExpression } from '../annotate/index.ts';

/** All that an article dates to one day, month or year. */
export interface TimelinePoint {
  /** ISO 8601, as long as it is precise. */
  readonly date: string;
  readonly precision: 'día' | 'mes' | 'año';
  /** In the order of the text. */
  readonly expressions: readonly DatedExpression[];
}

const PRECISIONS = { 4: 'año', 7: 'mes', 10: 'día' } as const;

/** Dated expressions by what they mean, the earliest first; a year comes before its months. */
export function toTimeline(dates: readonly DatedExpression[]): readonly TimelinePoint[] {
  return [...Map.groupBy(dates, ({ date }) => date)]
    .map(([date, expressions]) => ({
      date,
      precision: PRECISIONS[date.length as keyof typeof PRECISIONS] ?? 'día',
      expressions,
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
