import { toBuildDate } from '../outlets/build-date.ts';

/** The day of this build: today, or what `SOURCE_DATE_EPOCH` says. */
export function getBuildDate(): Date {
  return toBuildDate(process.env['SOURCE_DATE_EPOCH'], () => new Date());
}
