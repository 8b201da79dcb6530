import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDay, toMoment, toRfc822 } from './moments.ts';

const MOMENTS = [
  {
    title: 'is kept when it is a moment',
    date: '2023-09-14T08:30:00Z',
    zone: 'Europe/Madrid',
    moment: '2023-09-14T08:30:00Z',
  },
  {
    title: 'is midnight in summer',
    date: '2023-09-14',
    zone: 'Europe/Madrid',
    moment: '2023-09-14T00:00:00+02:00',
  },
  {
    title: 'is midnight in winter',
    date: '2023-12-01',
    zone: 'Europe/Madrid',
    moment: '2023-12-01T00:00:00+01:00',
  },
  {
    title: 'is midnight west of Greenwich',
    date: '2023-09-14',
    zone: 'America/Bogota',
    moment: '2023-09-14T00:00:00-05:00',
  },
  {
    title: 'is midnight at half an hour',
    date: '2023-09-14',
    zone: 'Asia/Kolkata',
    moment: '2023-09-14T00:00:00+05:30',
  },
  {
    title: 'is the first midnight of a day that has two',
    date: '2024-04-07',
    zone: 'America/Santiago',
    moment: '2024-04-07T00:00:00-04:00',
  },
  {
    title: 'begins the day whose midnight is skipped',
    date: '2023-09-03',
    zone: 'America/Santiago',
    moment: '2023-09-03T00:00:00-04:00',
  },
];

describe('the moment of a date', () => {
  test.each(MOMENTS)('$title', ({ date, zone, moment }) => {
    expect(toMoment(date, zone)).toBe(moment);
  });

  test('falls on that day in the time zone, whatever the clocks do', () => {
    const zones = fc.constantFrom(
      'Europe/Madrid',
      'America/Santiago',
      'Asia/Kolkata',
      'Pacific/Apia',
      'UTC',
    );
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(zones, days, (timeZone, day) => {
        const date = day.toISOString().slice(0, 10);
        // Samoa had no 30 December 2011: it changed the side of the date line.
        fc.pre(!(timeZone === 'Pacific/Apia' && date === '2011-12-30'));
        const shown = new Intl.DateTimeFormat('sv', { timeZone }).format(
          new Date(toMoment(date, timeZone)),
        );
        expect(shown).toBe(date);
      }),
    );
  });
});

test('the day of a moment is what the calendar says, near midnight and through the year', () => {
  const zones = fc.constantFrom(
    'Europe/Madrid',
    'Africa/Casablanca',
    'America/Caracas',
    'Pacific/Apia',
    'Australia/Lord_Howe',
  );
  const moments = fc.date({
    min: new Date('1990-01-01'),
    max: new Date('2040-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(zones, moments, (timeZone, moment) => {
      const shown = new Intl.DateTimeFormat('sv', { timeZone }).format(moment);
      expect(toDay(moment.toISOString(), timeZone)).toBe(shown);
    }),
  );
});

const RFC_822 = [
  { moment: '2023-09-14T00:00:00+02:00', rfc: 'Thu, 14 Sep 2023 00:00:00 +0200' },
  { moment: '2023-09-14T08:30:00-05:00', rfc: 'Thu, 14 Sep 2023 08:30:00 -0500' },
  { moment: '2023-01-01T00:15:00.250Z', rfc: 'Sun, 01 Jan 2023 00:15:00 +0000' },
];

test.each(RFC_822)('$moment is $rfc in RSS', ({ moment, rfc }) => {
  expect(toRfc822(moment)).toBe(rfc);
  expect(Math.floor(Date.parse(rfc) / 1000)).toBe(Math.floor(Date.parse(moment) / 1000));
});
