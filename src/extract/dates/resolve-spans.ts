import { addDays, addMonths, daysBetween } from './calendar.ts';
import type { CalendarDay } from './calendar.ts';
import { isOnSide, monthNumber, nearest } from './nearest-date.ts';
import type { Groups, ResolvedDate, Tense } from './resolved-date.ts';

const DAYS_A_WEEK = 7;
const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
  quince: 15,
  veinte: 20,
  treinta: 30,
};

export function resolvePartOf(
  { unit, month, year, only }: Groups,
  today: CalendarDay,
): ResolvedDate | null {
  if (only !== undefined)
    return { day: { year: Number(only), month: 1, day: 1 }, precision: 'year' };
  if (unit?.endsWith('mes') === true) return { day: today, precision: 'month' };
  if (unit?.endsWith('año') === true) return { day: today, precision: 'year' };
  return resolveMonth({ month, year }, today);
}

export function resolveAgo({ count, unit }: Groups, today: CalendarDay): ResolvedDate | null {
  const number = NUMBERS[count!] ?? Number(count);
  // No article looks further back than the calendar does.
  if (!Number.isInteger(number) || number > today.year) return null;
  if (unit!.startsWith('día')) return { day: addDays(today, -number), precision: 'day' };
  if (unit!.startsWith('semana'))
    return { day: addDays(today, -number * DAYS_A_WEEK), precision: 'month' };
  if (unit!.startsWith('mes')) return { day: addMonths(today, -number), precision: 'month' };
  return { day: { ...today, year: today.year - number }, precision: 'year' };
}

export function resolveNeighbour(groups: Groups, today: CalendarDay): ResolvedDate | null {
  const when = groups['when'] ?? groups['after'];
  if (groups['this'] === undefined && when === undefined) return null;
  const step = when === undefined ? 0 : when === 'pasado' || when === 'anterior' ? -1 : 1;
  if (groups['unit'] === 'mes') return { day: addMonths(today, step), precision: 'month' };
  return { day: { ...today, year: today.year + step }, precision: 'year' };
}

/** «en marzo»: the nearest on the side to which the verb points. */
export function resolveMonth(
  groups: Groups,
  today: CalendarDay,
  tense: Tense = 'unknown',
): ResolvedDate | null {
  const month = monthNumber(groups['month']);
  const year = groups['year'];
  if (year !== undefined) return { day: { year: Number(year), month, day: 1 }, precision: 'month' };
  const middle = { ...today, day: 1 };
  const hasSide = groups['when'] ?? groups['after'] ?? groups['side'];
  const isOnTenseSide = (days: number): boolean =>
    hasSide !== undefined || tense === 'unknown' || (tense === 'future' ? days >= 0 : days <= 0);
  const candidates = [today.year - 1, today.year, today.year + 1]
    .map((candidate) => ({ year: candidate, month, day: 1 }))
    .filter((date) => {
      const days = daysBetween(middle, date);
      // «en noviembre pasado», said in November, is the year before.
      return (
        isOnSide(groups, days) && isOnTenseSide(days) && !(days === 0 && hasSide !== undefined)
      );
    });
  const found = nearest(candidates, middle);
  return found === null ? null : { ...found, precision: 'month' };
}
