import { expect, test } from 'vitest';
import { toFullYears } from './age.ts';

test.each([
  ['2023-09-14', '2023-09-14T12:00:00Z', 0],
  ['2023-09-14', '2024-09-13T23:59:00Z', 0],
  ['2023-09-14', '2024-09-14T00:00:00Z', 1],
  ['2023-09-14', '2026-11-23T15:00:00Z', 3],
  ['2024-02-29', '2025-02-28T12:00:00Z', 0],
  ['2024-02-29', '2025-03-01T12:00:00Z', 1],
])('what was published on %s is, at %s, %i full years old', (published, now, years) => {
  expect(toFullYears(published, new Date(now))).toBe(years);
});
