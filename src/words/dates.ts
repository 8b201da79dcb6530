import type { Site } from '../schema/site.ts';
import { remember } from '../html/memoize.ts';

/** Making a format costs far more than using it, and a build shows thousands of days. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** The day of an article stands in many lists: in words by time zone and moment. */
const toDaysIn = remember((timeZone: string) => {
  const format = toFormat({ day: 'numeric', month: 'long', year: 'numeric', timeZone });
  return remember((moment: string) => format.format(new Date(moment)));
});

/** «14 de septiembre de 2023»; a moment is shown as the day that it is in the newsroom's time zone. */
export function toDayInWords(moment: string, timeZone: Site['timeZone']): string {
  const isPlainDay = moment.length === 10;
  return toDaysIn(isPlainDay ? 'UTC' : timeZone)(moment);
}

/** A dated expression's day, month or year in words, as precise as it is given. */
export const toDateInWords = remember((date: string): string => {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (date.length >= 7) options.month = 'long';
  if (date.length === 10) Object.assign(options, { day: 'numeric', weekday: 'long' });
  return toFormat(options).format(new Date(date));
});

/** The year of a day, or of a moment as the newsroom's clock shows it. */
export function toYear(moment: string, timeZone: Site['timeZone']): string {
  if (moment.length === 10) return moment.slice(0, 4);
  return toFormat({ year: 'numeric', timeZone }).format(new Date(moment));
}

/** «7 de mayo de 2012», «diciembre de 2011» or «2011», as precise as the date is given. */
export function toPlainDateInWords(date: string): string {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (date.length >= 7) options.month = 'long';
  if (date.length === 10) options.day = 'numeric';
  return toFormat(options).format(new Date(date));
}

function toFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat('es', options);
  formats.set(key, format);
  return format;
}
