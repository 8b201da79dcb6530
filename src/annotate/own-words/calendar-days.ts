import type { Dated } from './check-dates.ts';

/** What names a day by that of publication. */
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:anteayer|antier)(?!\p{L})/iu, -2],
  [/(?<!\p{L})(?:ayer|anoche)(?!\p{L})/iu, -1],
  [/(?<!\p{L}|(?:la|esta|de|una|cada|misma|cierta|ayer|hoy|pasado) )mañana(?!\p{L})/iu, 1],
  [/(?<!\p{L})pasado mañana(?!\p{L})/iu, 2],
];
const DAY = 86_400_000;
const MIDDLE = 15;
const YEAR_AFTER = /^ del? (\d{4})(?!\d)/u;
const REACH = 12;

/** The days that a text names by that of its publication, «ayer» and «mañana», as ISO 8601 gives them. */
export function findRelativeDays(text: string, published: string): string[] {
  const today = Date.parse(published.slice(0, 'YYYY-MM-DD'.length));
  return RELATIVE.filter(([words]) => words.test(text)).map(([, days]) =>
    new Date(today + days * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length),
  );
}

/**
 * All days that a folded text names, counted from 1970: those of its publication's year, where it says none, and the
 * middle of a month alone.
 * @param dates ISO 8601: days, months or years
 */
export function toCalendarDays(
  text: string,
  named: readonly Dated[],
  dates: readonly string[],
  year: number | null,
): number[] {
  const days = new Set(dates.filter((date) => date.length >= 'YYYY-MM-DD'.length).map(toDayNumber));
  for (const { day, month, end } of year === null ? [] : named) {
    if (month === null) continue;
    const own = YEAR_AFTER.exec(text.slice(end, end + REACH))?.[1];
    days.add(Date.UTC(Number(own ?? year), month - 1, day ?? MIDDLE) / DAY);
  }
  return [...days];
}

function toDayNumber(date: string): number {
  return Date.parse(date.slice(0, 'YYYY-MM-DD'.length)) / DAY;
}
