import { describe, expect, test } from 'vitest';
import type { ArchivedClaim } from './claim-groups.ts';
import { toClaimStrip } from './claim-strip.ts';

function claimsOf(...days: readonly string[]): ArchivedClaim[] {
  return days.map(
    (published) =>
      ({ article: { meta: { published } }, claim: { id: published } }) as ArchivedClaim,
  );
}

describe('claims by time', () => {
  test('stand by month, empty months included', () => {
    const strip = toClaimStrip(claimsOf('2023-03-02', '2023-01-31', '2023-03-30'), 'UTC');
    expect(strip?.step).toBe(1);
    expect(strip?.columns.map(({ month, claims }) => [month, claims.length])).toEqual([
      ['2023-01', 1],
      ['2023-02', 0],
      ['2023-03', 2],
    ]);
  });

  test('stand by quarter or year where months are too many', () => {
    expect(toClaimStrip(claimsOf('2019-02-01', '2023-12-01'), 'UTC')).toMatchObject({
      step: 3,
      columns: { length: 20 },
    });
    const years = toClaimStrip(claimsOf('1999-02-01', '2023-12-01'), 'UTC');
    expect(years?.step).toBe(12);
    expect(years?.columns.map(({ month }) => month).slice(0, 2)).toEqual(['1999-01', '2000-01']);
  });

  test('are in the month that it is where the newsroom is', () => {
    const moments = claimsOf('2023-01-10', '2023-01-31T23:30:00Z');
    expect(toClaimStrip(moments, 'Europe/Madrid')?.columns).toHaveLength(2);
    expect(toClaimStrip(moments, 'UTC')).toBeNull();
  });

  test('are none where there are none', () => {
    expect(toClaimStrip([], 'UTC')).toBeNull();
  });
});
