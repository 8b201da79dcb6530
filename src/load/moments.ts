import { memoize } from '../html/memoize.ts';
import type { Site } from '../schema/site.ts';

/** «2023-09-14»: a date without its hour. */
const DAY_LENGTH = 'YYYY-MM-DD'.length;
const MINUTES_PER_HOUR = 60;
const MS_PER_MINUTE = 60_000;

/**
 * A moment with its offset (RFC 3339): as it is given, or the midnight with which a plain day
 * begins in the newsroom's time zone: `2023-09-14` → `2023-09-14T00:00:00+02:00`.
 */
export function toMoment(date: string, timeZone: Site['timeZone']): string {
  if (date.length > DAY_LENGTH) return date;
  return toMidnightIn(timeZone)(date);
}

/** The articles of a day have one midnight, and asking the calendar costs. */
const toMidnightIn = memoize((timeZone: Site['timeZone']) =>
  memoize((day: string): string => toMidnight(day, timeZone)),
);

function toMidnight(date: string, timeZone: Site['timeZone']): string {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const toOffsetAt = (offset: number): number =>
    toOffset(midnight - offset * MS_PER_MINUTE, timeZone);
  // Clocks may change during the day, and at midnight itself: then that midnight does not exist.
  const guess = toOffset(midnight, timeZone);
  const better = toOffsetAt(guess);
  const offset = toOffsetAt(better) === better ? better : guess;
  return `${date}T00:00:00${formatOffset(offset)}`;
}

/** A moment as RSS 2.0 wants it (RFC 822 with four digits for the year), at its own offset. */
export function toRfc822(moment: string): string {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/u.exec(moment) ?? ['', '+', '00', '00'];
  const offset = Number(`${sign}1`) * (Number(hours) * MINUTES_PER_HOUR + Number(minutes));
  const local = new Date(Date.parse(moment) + offset * MS_PER_MINUTE);
  return local.toUTCString().replace('GMT', `${sign}${hours}${minutes}`);
}

/** Whether a date is a day without its hour. */
export function isPlainDay(date: string): boolean {
  return date.length === DAY_LENGTH;
}

/** The day of a date where the newsroom is: `2023-09-14T23:30:00Z` → `2023-09-15` in Madrid. */
export function toDay(date: string, timeZone: Site['timeZone']): string {
  return isPlainDay(date) ? date : toDayIn(timeZone)(date);
}

/** Each page that shows an article asks for its day, and the calendar takes 15 µs to say it. */
const toDayIn = memoize((timeZone: Site['timeZone']) =>
  memoize((moment: string): string => toDayFormat(timeZone).format(new Date(moment))),
);

/**
 * Whether one date comes before another: by their moments where both have an hour, else by their days.
 */
export function isBefore(a: string, b: string, timeZone: Site['timeZone']): boolean {
  if (isPlainDay(a) || isPlainDay(b)) return toDay(a, timeZone) < toDay(b, timeZone);
  return Date.parse(a) < Date.parse(b);
}

/** An instant as the newsroom's clock shows it: `2023-09-14T08:30:00+02:00`. */
export function toLocalMoment(instant: Date, timeZone: Site['timeZone']): string {
  const ms = instant.getTime();
  const minutes = toOffset(ms, timeZone);
  const local = new Date(ms + minutes * MS_PER_MINUTE).toISOString();
  return `${local.slice(0, 'YYYY-MM-DDTHH:MM:SS'.length)}${formatOffset(minutes)}`;
}

/** Its dates are those of ISO 8601. */
const toDayFormat = memoize(
  (timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }),
);

const toOffsetFormat = memoize(
  (timeZone: string) => new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }),
);

/** Minutes by which a time zone's clocks are ahead of UTC at an instant in milliseconds. */
function toOffset(instant: number, timeZone: Site['timeZone']): number {
  const name = toOffsetFormat(timeZone)
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/u.exec(name ?? '') ?? [];
  if (!sign) return 0;
  return Number(`${sign}1`) * (Number(hours) * MINUTES_PER_HOUR + Number(minutes));
}

/** Minutes as ISO 8601 writes them: 120 → `+02:00`. */
function formatOffset(minutes: number): string {
  const sign = minutes < 0 ? '-' : '+';
  const hours = twoDigits(Math.floor(Math.abs(minutes) / MINUTES_PER_HOUR));
  return `${sign}${hours}:${twoDigits(Math.abs(minutes) % MINUTES_PER_HOUR)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
