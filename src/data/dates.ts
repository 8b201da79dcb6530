import type { Site } from '../schema/site.ts';

/** «14 de septiembre de 2023»; a moment is shown as the day that it is in the newsroom's time zone. */
export function toDayInWords(moment: string, timeZone: Site['timeZone']): string {
  const isPlainDay = moment.length === 10;
  const format = new Intl.DateTimeFormat('es', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: isPlainDay ? 'UTC' : timeZone,
  });
  return format.format(new Date(moment));
}

/** A dated expression's day, month or year in words, as precise as it is given. */
export function toDateInWords(date: string): string {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (date.length >= 7) options.month = 'long';
  if (date.length === 10) Object.assign(options, { day: 'numeric', weekday: 'long' });
  return new Intl.DateTimeFormat('es', options).format(new Date(date));
}
