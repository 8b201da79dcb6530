import type { DatedExpression } from '../annotate/index.ts';

/** All that an article dates to one day, month or year. */
export interface TimelinePoint {
  /** ISO 8601, as long as it is precise. */
  readonly date: string;
  readonly precision: 'day' | 'month' | 'year';
  /** In the order of the text. */
  readonly expressions: readonly DatedExpression[];
}

const PRECISIONS = { 4: 'year', 7: 'month', 10: 'day' } as const;

/** Dated expressions by what they mean, the earliest first; a year comes before its months. */
export function toTimeline(dates: readonly DatedExpression[]): readonly TimelinePoint[] {
  return [...Map.groupBy(dates, ({ date }) => date)]
    .map(([date, expressions]) => ({
      date,
      precision: PRECISIONS[date.length as keyof typeof PRECISIONS] ?? 'day',
      expressions,
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
