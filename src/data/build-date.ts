import { memoize } from '../html/memoize.ts';
import type { Site } from '../schema/site.ts';

const MS_PER_SECOND = 1000;

/** A build that runs past midnight is of one day all the same. */
const started = new Date();

/** The date of this build. */
export function getBuildDate(): Date {
  return toBuildDate(process.env['SOURCE_DATE_EPOCH'], started);
}

/**
 * The day of the build where the newsroom is, whatever the machine's clock and zone.
 * @returns a date whose local parts (`getDate()` …) are that day's
 */
export const toBuildDay = memoize((timeZone: Site['timeZone']): Date => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const [year = 0, month = 1, day = 1] = format.format(getBuildDate()).split('-').map(Number);
  return new Date(year, month - 1, day);
});

/**
 * What `SOURCE_DATE_EPOCH` says (seconds since 1970, as reproducible builds agree on), else now.
 */
export function toBuildDate(sourceDateEpoch: string | undefined, now: Date): Date {
  return sourceDateEpoch ? new Date(Number(sourceDateEpoch) * MS_PER_SECOND) : now;
}
