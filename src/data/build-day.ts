import { memoize } from '../html/memoize.ts';
import { getBuildDate } from '../load/build-date.ts';
import type { Site } from '../schema/site.ts';

/**
 * The day of the build where the newsroom is, whatever the machine's clock and zone.
 * @returns a date whose local parts (`getDate()` …) are that day's
 */
export const toBuildDay = memoize((timeZone: Site['timeZone']): Date => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const [year = 0, month = 1, day = 1] = format.format(getBuildDate()).split('-').map(Number);
  return new Date(year, month - 1, day);
});
