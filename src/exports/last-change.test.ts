import { expect, test } from 'vitest';
import { findLastChange } from './last-change.ts';

const published = '2026-05-04';
const corrections = [
  { date: '2026-05-06', text: 'x' },
  { date: '2026-05-05', text: 'y' },
];

test.each([
  ['a text that stands as it was published', { corrections: [] }, null],
  [
    'an update',
    { updated: '2026-05-04T09:00:00+02:00', corrections: [] },
    '2026-05-04T09:00:00+02:00',
  ],
  ['a correction', { corrections }, '2026-05-06'],
  ['a correction after an update', { updated: '2026-05-05', corrections }, '2026-05-06'],
  ['an update after a correction', { updated: '2026-05-07', corrections }, '2026-05-07'],
  ['a correction of the same day', { corrections: [{ date: published, text: 'z' }] }, null],
])('%s', (_, meta, expected) => {
  expect(findLastChange({ published, updated: undefined, ...meta })).toBe(expected);
});
