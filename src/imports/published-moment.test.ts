import { expect, test } from 'vitest';
import { toPublishedMoment } from './published-moment.ts';

test.each([
  ['Thu, 14 Sep 2023 08:30:00 +0200', '2023-09-14T08:30:00+02:00'],
  ['14 Sep 2023 08:30 CEST', '2023-09-14T08:30:00+02:00'],
  ['14 Sep 2023 08:30 CET', '2023-09-14T08:30:00+01:00'],
  ['14 Sep 2023 08:30:05 UT', '2023-09-14T08:30:05Z'],
  // Of Colombia, of Chile, of China: the day is sure, the hour is not.
  ['14 Sep 2023 08:30:05 CLT', '2023-09-14'],
  ['31 Feb 2023 08:30:05 GMT', null],
  ['ayer', null],
])('«%s»', (stated, moment) => {
  expect(toPublishedMoment(stated)).toBe(moment);
});
