import { expect, test } from 'vitest';
import { findLastChange, toChangeMoment } from './last-change.ts';

const ZONE = 'Europe/Madrid';
const published = '2026-05-04';
const moment = '2026-05-04T23:30:00+02:00';
const corrections = [
  { date: '2026-05-06', text: 'x' },
  { date: '2026-05-05', text: 'y' },
];
const correctedAt = (...dates: string[]) => dates.map((date) => ({ date, text: date }));

test.each([
  ['a text that stands as it was published', { corrections: [] }, null],
  ['an update that is the publication', { updated: published, corrections: [] }, null],
  [
    'an update',
    { updated: '2026-05-04T09:00:00+02:00', corrections: [] },
    '2026-05-04T09:00:00+02:00',
  ],
  ['a correction', { corrections }, '2026-05-06'],
  ['a correction after an update', { updated: '2026-05-05', corrections }, '2026-05-06'],
  ['an update after a correction', { updated: '2026-05-07', corrections }, '2026-05-07'],
  ['a correction of the same day', { corrections: correctedAt(published) }, published],
  [
    'a correction of the day of a moment',
    { published: moment, corrections: correctedAt('2026-05-04') },
    '2026-05-04',
  ],
  [
    'a correction on the day that the moment is in the newsroom',
    { published: '2026-05-04T22:30:00Z', corrections: correctedAt('2026-05-05') },
    '2026-05-05',
  ],
  [
    'several corrections of one day, the last moment of it',
    {
      corrections: correctedAt(
        '2026-05-05T12:00:00+02:00',
        '2026-05-05T09:00:00-05:00',
        '2026-05-05',
      ),
    },
    '2026-05-05T09:00:00-05:00',
  ],
  [
    'a correction whose offset makes it later',
    { corrections: correctedAt('2026-05-05T01:00:00-05:00', '2026-05-05T02:00:00+02:00') },
    '2026-05-05T01:00:00-05:00',
  ],
])('%s', (_, meta, expected) => {
  const all = { published, updated: undefined, ...meta };
  expect(findLastChange(all, ZONE)).toBe(expected);
});

test.each([
  [moment, '2026-05-04', moment],
  [published, '2026-05-04', '2026-05-04T00:00:00+02:00'],
  [moment, '2026-05-05', '2026-05-05T00:00:00+02:00'],
  [moment, '2026-05-04T23:45:00+02:00', '2026-05-04T23:45:00+02:00'],
])('what was published at %s and corrected on %s changed at %s', (first, date, expected) => {
  const meta = { published: first, updated: undefined, corrections: correctedAt(date) };
  expect(toChangeMoment(meta, ZONE)).toBe(expected);
});
