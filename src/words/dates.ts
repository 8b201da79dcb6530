import type { Site } from '../schema/site.ts';
import { html } from '../html/html.ts';
import { memoize } from '../html/memoize.ts';
import { toMomentInWords } from '../text/moment-in-words.ts';

const YEAR = { year: 'numeric', timeZone: 'UTC' } as const;
const MONTH = { ...YEAR, month: 'long' } as const;
const DAY = { ...MONTH, day: 'numeric' } as const;
const WEEKDAY = { ...DAY, weekday: 'long' } as const;

/** Making a format costs far more than using it, and a build shows thousands of days. */
const toFormat = memoize(
  (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('es', options),
);

const toShortFormat = memoize((options: Intl.DateTimeFormatOptions) =>
  toFormat('month' in options ? { ...options, month: 'short' } : options),
);

/** The day of an article stands in many lists: in words by time zone and moment. */
const toDaysIn = memoize((timeZone: string) => {
  const format = toFormat({ ...DAY, timeZone });
  return memoize((moment: string) => format.format(new Date(moment)));
});

const toYearsIn = memoize((timeZone: string) => toFormat({ ...YEAR, timeZone }));

/** «14 de septiembre de 2023»; a moment is shown as the day that it is in the newsroom's time zone. */
export function toDayInWords(moment: string, timeZone: Site['timeZone']): string {
  const isPlainDay = moment.length === 10;
  return toDaysIn(isPlainDay ? 'UTC' : timeZone)(moment);
}

/** A dated expression's day, month or year in words, as precise as it is given. */
export const toDateInWords = memoize((date: string): string =>
  toFormat(date.length === 10 ? WEEKDAY : toCoarseOptions(date)).format(new Date(date)),
);

/** The same without the day of the week: «14 de septiembre de 2023», «septiembre de 2023», «2023». */
export function toBareDate(date: string): string {
  return date.length === 10 ? toDayInWords(date, 'UTC') : toDateInWords(date);
}

/** «miércoles» and «13 de septiembre de 2023», of a plain day. */
export const toWeekdayAndDay = memoize((day: string): readonly [weekday: string, day: string] => {
  const date = new Date(day);
  return [toFormat({ weekday: 'long', timeZone: 'UTC' }).format(date), toFormat(DAY).format(date)];
});

/** «septiembre de 2023», of a moment as the newsroom's clock shows it. */
export function toMonthInWords(moment: string, timeZone: Site['timeZone']): string {
  return toMonthsIn(moment.length === 10 ? 'UTC' : timeZone).format(new Date(moment));
}

const toMonthsIn = memoize((timeZone: string) => toFormat({ ...MONTH, timeZone }));

/** «s», the month's letter on an axis of time. */
export const toMonthLetter = memoize((month: string): string =>
  toFormat({ month: 'narrow', timeZone: 'UTC' }).format(new Date(month)).toLowerCase(),
);

/** The year of a day, or of a moment as the newsroom's clock shows it. */
export function toYear(moment: string, timeZone: Site['timeZone']): string {
  if (moment.length === 10) return moment.slice(0, 4);
  return toYearsIn(timeZone).format(new Date(moment));
}

/** «7 de mayo de 2012», «diciembre de 2011» or «2011», as precise as the date is given. */
export function toPlainDateInWords(date: string): string {
  return toFormat(date.length === 10 ? DAY : toCoarseOptions(date)).format(new Date(date));
}

/** «13 sept 2023», «dic 2011» or «2011», as precise as the date is given; no line parts it. */
export const toShortDate = memoize((date: string): string => {
  const options = date.length === 10 ? DAY : toCoarseOptions(date);
  return toShortFormat(options).format(new Date(date)).replaceAll(' ', '\u00a0');
});

function toCoarseOptions(date: string): Intl.DateTimeFormatOptions {
  return date.length >= 7 ? MONTH : YEAR;
}

/** In development, beside an article that is a draft, in lists too. */
export const DRAFT = 'Borrador';

/** Above every page of the preview site. */
export const PREVIEW_BAND = html`<strong>${DRAFT}.</strong> Sitio de prueba: enseña lo que aún no se publica.`;

/** In development, above a draft: what is not shown of it. */
export function toDraftNotice(draftClaims: number): string {
  const rest =
    draftClaims === 1
      ? ' Una afirmación lleva «draft: true» y no se ve aquí.'
      : ` ${draftClaims} afirmaciones llevan «draft: true» y no se ven aquí.`;
  return `${DRAFT}: no se publica.${draftClaims > 0 ? rest : ''}`;
}

/** In development, above an article that is not public yet. */
export function toWaiting(moment: string, timeZone: Site['timeZone']): string {
  return `En espera: se publica el ${toMomentInWords(moment, timeZone)}.`;
}
