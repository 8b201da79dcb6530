import { toBuildDate } from '../exports/build-date.ts';
import type { Site } from '../schema/site.ts';

/** A build that runs past midnight is of one day all the same. */
const started = new Date();
const days = new Map<string, Date>();

/**
 * The day of the build where the newsroom is, whatever the machine's clock and zone.
 * @returns a date whose local parts (`getDate()` …) are that day's
 */
export function toBuildDay(timeZone: Site['timeZone']): Date {
  const known = days.get(timeZone);
  if (known) return known;
  const now = toBuildDate(process.env['SOURCE_DATE_EPOCH'], () => started);
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const [year = 0, month = 1, day = 1] = format.format(now).split('-').map(Number);
  const today = new Date(year, month - 1, day);
  days.set(timeZone, today);
  return today;
}
