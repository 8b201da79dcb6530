import type { Site } from '../schema/site.ts';

const MINUTES_PER_HOUR = 60;
const MS_PER_MINUTE = 60_000;

/**
 * A moment with its offset (RFC 3339): as it is given, or the midnight with which a plain day
 * begins in the newsroom's time zone: `2023-09-14` → `2023-09-14T00:00:00+02:00`.
 */
export function toMoment(date: string, timeZone: Site['timeZone']): string {
  if (date.length > 'YYYY-MM-DD'.length) return date;
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const toOffsetAt = (offset: number): number =>
    toOffset(midnight - offset * MS_PER_MINUTE, timeZone);
  // Clocks may change during the day, and at midnight itself: then that midnight does not exist.
  const guess = toOffset(midnight, timeZone);
  const better = toOffsetAt(guess);
  const offset = toOffsetAt(better) === better ? better : guess;
  const sign = offset < 0 ? '-' : '+';
  const hours = twoDigits(Math.floor(Math.abs(offset) / MINUTES_PER_HOUR));
  return `${date}T00:00:00${sign}${hours}:${twoDigits(Math.abs(offset) % MINUTES_PER_HOUR)}`;
}

/** A moment as RSS 2.0 wants it (RFC 822 with four digits for the year), at its own offset. */
export function toRfc822(moment: string): string {
  const [, sign, hours, minutes] = /([+-])(\d{2}):(\d{2})$/u.exec(moment) ?? ['', '+', '00', '00'];
  const offset = Number(`${sign}1`) * (Number(hours) * MINUTES_PER_HOUR + Number(minutes));
  const local = new Date(Date.parse(moment) + offset * MS_PER_MINUTE);
  return local.toUTCString().replace('GMT', `${sign}${hours}${minutes}`);
}

/** Minutes by which a time zone's clocks are ahead of UTC at an instant in milliseconds. */
function toOffset(instant: number, timeZone: Site['timeZone']): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/u.exec(name ?? '') ?? [];
  if (!sign) return 0;
  return Number(`${sign}1`) * (Number(hours) * MINUTES_PER_HOUR + Number(minutes));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
