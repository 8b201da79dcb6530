import { MONTHS, WEEKDAYS } from '../../text/calendar-words.ts';

/** What a dated expression says otherwise than its date. */
export interface DateConflict {
  readonly quote: string;
  readonly date: string;
  /** The word of the quote, and what the date says in its place. */
  readonly word: string;
  readonly found: string;
}

/** In small letters: «Domingo» is a name, and «Santo Domingo» a town. */
const WEEKDAY = new RegExp(`(?<!\\p{L})(?:${[...WEEKDAYS].join('|')})(?!\\p{L})`, 'gu');
const MONTH = new RegExp(`(?<!\\p{L})(?:${MONTHS.join('|')}|setiembre)(?!\\p{L})`, 'giu');
const DAY = new RegExp(
  `(?<!\\d)(\\d{1,2})\\.?[ºo°]?\\s+de\\s+(?:${MONTHS.join('|')}|setiembre)`,
  'giu',
);
/** Years of four digits that are no part of a larger number. */
const YEAR = /(?<![\d.,])(?:1[5-9]|20|21)\d{2}(?![\d.,]*\d)/gu;

/**
 * What a dated expression says otherwise than its date: «el miércoles» of a Thursday, «13 de septiembre»
 * of an October. Words that name two days, months or years («del lunes al jueves») are left alone.
 * @param date ISO 8601: a day, a month or a year
 */
export function findDateConflict(quote: string, date: string): DateConflict | null {
  const [year = '', month, day] = date.split('-');
  const words = quote.normalize('NFC');
  const named = {
    year: findOnly(words, YEAR),
    month: findOnly(words, MONTH),
    weekday: findOnly(words, WEEKDAY),
    day: findOnly(words, DAY)?.match(/\d+/u)?.[0],
  };
  const conflict = (word: string, found: string): DateConflict => ({ quote, date, word, found });
  if (named.year !== undefined && named.year !== year) return conflict(named.year, year);
  if (named.month !== undefined && month !== undefined) {
    const said = MONTHS.indexOf(named.month.toLowerCase().replace('seti', 'septi') as 'enero');
    if (said + 1 !== Number(month)) return conflict(named.month, MONTHS[Number(month) - 1] ?? '');
  }
  if (day === undefined) return null;
  if (named.day !== undefined && Number(named.day) !== Number(day))
    return conflict(named.day, String(Number(day)));
  const weekday = [...WEEKDAYS].at(new Date(`${date}T00:00:00Z`).getUTCDay() - 1) ?? '';
  return named.weekday !== undefined && named.weekday !== weekday
    ? conflict(named.weekday, weekday)
    : null;
}

function findOnly(words: string, pattern: RegExp): string | undefined {
  const [only, ...others] = words.match(pattern) ?? [];
  return others.length === 0 ? only : undefined;
}
