import { expect, test } from 'vitest';
import { toBuildDate } from './build-date.ts';

test('a build that is to be reproducible has the date that it is given', () => {
  const now = new Date('2026-05-04T12:00:00Z');
  expect(toBuildDate('0', now)).toEqual(new Date(0));
  expect(toBuildDate(undefined, now)).toEqual(now);
  expect(toBuildDate('', now)).toEqual(now);
});
