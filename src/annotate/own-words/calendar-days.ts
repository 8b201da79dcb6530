import { WEEKDAYS } from '../../text/calendar-words.ts';
import type { Dated } from './check-dates.ts';

/** What names a day by that of publication. */
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/(?<!\p{L})(?:anteayer|antier)(?!\p{L})/iu, -2],
  [/(?<!\p{L})(?:ayer|anoche)(?!\p{L})/iu, -1],
  [/(?<!\p{L}|(?:la|esta|de|una|cada|misma|cierta|ayer|hoy|pasado) )mañana(?!\p{L})/iu, 1],
  [/(?<!\p{L})pasado mañana(?!\p{L})/iu, 2],
];
/** From Monday, where `Date.getUTCDay` counts from Sunday. */
const WEEK_FROM_MONDAY = [...WEEKDAYS];
const WEEKDAY = new RegExp(`(?<!\\p{L})(?:${WEEK_FROM_MONDAY.join('|')})(?!\\p{L})`, 'giu');
const WEEK = 7;
/** Around a day of the week that is still to come: «el próximo lunes», «se jugará el martes». */
const TO_COME = /[Pp]róxim[oa]|que viene|(?<!\p{L})\p{L}\p{Ll}+rán?(?!\p{L})/u;
const CLAUSE_END = /[.!?…,;]\s| [ye] /u;
const DAY = 86_400_000;
const MIDDLE = 15;
const YEAR_AFTER = /^ del? (\d{4})(?!\d)/u;
const REACH = 12;
/** UTF-16 units in which a verb tells whether a day is over. */
const REACH_OF_TENSE = 80;

/** The days that a text names by that of its publication, «ayer», «mañana» and «el viernes», as ISO 8601 gives them. */
export function findRelativeDays(text: string, published: string): string[] {
  const today = Date.parse(published.slice(0, 'YYYY-MM-DD'.length));
  const relative = RELATIVE.filter(([words]) => words.test(text)).map(([, days]) => days);
  const away = [...relative, ...findWeekdays(text, new Date(today).getUTCDay())];
  return [...new Set(away)].map((days) =>
    new Date(today + days * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length),
  );
}

/** Days from that of publication to the last of each day of the week that a text names, or to the next one. */
function findWeekdays(text: string, today: number): number[] {
  return [...text.matchAll(WEEKDAY)].map(({ 0: word, index }) => {
    const weekday = WEEK_FROM_MONDAY.indexOf(word.toLowerCase()) + 1;
    const before = text.slice(Math.max(0, index - REACH_OF_TENSE), index).split(CLAUSE_END);
    const [after = ''] = text.slice(index, index + REACH_OF_TENSE).split(CLAUSE_END);
    const ago = (today - weekday + WEEK) % WEEK;
    return TO_COME.test((before.at(-1) ?? '') + after) ? WEEK - ago : -ago;
  });
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
