import { expect, test } from 'vitest';
import { toTimeline } from './timeline.ts';

const toDate = (id: string, date: string) =>
  ({ type: 'date', id, date, event: id, start: 0, end: 1 }) as const;

test('gathers what has one date, the earliest first, a year before its months and days', () => {
  const timeline = toTimeline([
    toDate('d-1', '2023-09-13'),
    toDate('d-2', '2023-09-14'),
    toDate('d-3', '2023-09-13'),
    toDate('d-4', '2023'),
    toDate('d-5', '2023-09'),
  ]);
  expect(
    timeline.map(({ date, precision, expressions }) => [
      date,
      precision,
      expressions.map(({ id }) => id),
    ]),
  ).toEqual([
    ['2023', 'year', ['d-4']],
    ['2023-09', 'month', ['d-5']],
    ['2023-09-13', 'day', ['d-1', 'd-3']],
    ['2023-09-14', 'day', ['d-2']],
  ]);
});
