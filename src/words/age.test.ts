import { describe, expect, test } from 'vitest';
import { toAge } from './age.ts';

const CASES = [
  { published: '2023-09-14', today: [2026, 11, 23], age: 'tres años' },
  { published: '2025-11-22', today: [2026, 11, 23], age: 'un año' },
  { published: '2025-11-23', today: [2026, 11, 23], age: 'once meses' },
  { published: '2025-11-24', today: [2026, 11, 23], age: 'once meses' },
  { published: '2026-09-30', today: [2026, 11, 23], age: 'un mes' },
  { published: '2024-12-31T23:30:00-05:00', today: [2026, 1, 1], age: 'un año' },
  { published: '1999-01-01', today: [2026, 11, 23], age: '27 años' },
  { published: '2024-02-29', today: [2026, 3, 1], age: 'dos años' },
] as const;

describe('the age of an article', () => {
  test.each(CASES)('of $published is «más de $age» on $today', ({ published, today, age }) => {
    expect(toAge(published, toDay(today))).toBe(`Publicado hace más de ${age}.`);
  });

  test.each(['2026-11-23', '2026-10-23', '2026-12-01', '', 'ayer'])(
    'is not told for «%s»: the first month, the future, no date',
    (published) => {
      expect(toAge(published, toDay([2026, 11, 23]))).toBeNull();
    },
  );
});

function toDay([year, month, day]: readonly [number, number, number]): Date {
  return new Date(year, month - 1, day);
}
