import { expect, test } from 'vitest';
import { toUpdated } from './to-updated.ts';

test.each([
  [undefined, [], null],
  ['2026-05-04', [], '2026-05-04'],
  [undefined, ['2026-05-05', '2026-05-07', '2026-05-06'], '2026-05-07'],
  ['2026-05-06T10:00:00+02:00', ['2026-05-06'], '2026-05-06T10:00:00+02:00'],
  ['2026-05-06T10:00:00+02:00', ['2026-05-07'], '2026-05-07'],
])('updated %s, corrected %j: %s', (updated, days, expected) => {
  const corrections = days.map((date) => ({ date, text: 'Decía «martes».' }));
  expect(toUpdated({ updated, corrections })).toBe(expected);
});
