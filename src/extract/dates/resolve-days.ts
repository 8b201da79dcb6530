import { WEEKDAYS } from '../../text/calendar-words.ts';
import { addDays, addMonths, daysBetween, isRealDay, weekdayOf } from './calendar.ts';
import type { CalendarDay } from './calendar.ts';
import { isOnSide, monthNumber, nearest, toRealDay } from './nearest-date.ts';
import type { Groups, ResolvedDate, Tense } from './resolved-date.ts';

export const WEEKDAY_NAMES = [...WEEKDAYS];
const DAYS_A_WEEK = 7;

export function resolveDayOfMonth(
  groups: Groups,
  today: CalendarDay,
  tense: Tense = 'unknown',
): ResolvedDate | null {
  const month = monthNumber(groups['month']);
  const day = groups['day'] === 'primero' ? 1 : Number(groups['day']);
  if (groups['year'] !== undefined) return toRealDay({ year: Number(groups['year']), month, day });
  const candidates = [today.year - 1, today.year, today.year + 1]
    .map((year) => ({ year, month, day }))
    .filter(isRealDay)
    .filter((date) => isOnSide(groups, daysBetween(today, date)))
    .filter((date) => tense !== 'done' || daysBetween(today, date) <= 0);
  return nearest(candidates, today);
}

export function resolveNumeric({ year, monthNumber: month, day }: Groups): ResolvedDate | null {
  return toRealDay({ year: Number(year), month: Number(month), day: Number(day) });
}

/** The last one, today included, unless the words or the verb's tense point ahead. */
export function resolveWeekday(
  groups: Groups,
  today: CalendarDay,
  tense: Tense,
): ResolvedDate | null {
  const back =
    (weekdayOf(today) - WEEKDAY_NAMES.indexOf(groups['weekday']!) + DAYS_A_WEEK) % DAYS_A_WEEK;
  const ahead = DAYS_A_WEEK - back;
  const when = groups['when'] ?? groups['after'];
  const day = (days: number): ResolvedDate => ({ day: addDays(today, days), precision: 'day' });
  if (groups['dayNumber'] !== undefined)
    return resolveDayOfThisMonth(Number(groups['dayNumber']), today);
  // «convocaron para este sábado»: what is called for is to come, in whatever tense.
  if (groups['ahead'] !== undefined && when !== 'pasado') return day(back === 0 ? 0 : ahead);
  if (when === 'pasado') return day(back === 0 ? -DAYS_A_WEEK : -back);
  if (when !== undefined || (tense === 'future' && back !== 0)) return day(ahead);
  // «este domingo», said on a Friday, is to come; said on a Monday it was yesterday.
  if (groups['this'] !== undefined && tense !== 'past' && tense !== 'done' && ahead < back)
    return day(ahead);
  return day(back === 0 ? 0 : -back);
}

/** «el martes 14»: of this month, or of the one before or after, whichever is nearest. */
function resolveDayOfThisMonth(day: number, today: CalendarDay): ResolvedDate | null {
  const candidates = [-1, 0, 1]
    .map((months) => ({ ...addMonths(today, months), day }))
    .filter(isRealDay);
  return nearest(candidates, today);
}

const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  'pasado mañana': 2,
  mañana: 1,
  ayer: -1,
  anoche: -1,
  anteayer: -2,
  antier: -2,
};

export function resolveRelative({ relative }: Groups, today: CalendarDay): ResolvedDate {
  return { day: addDays(today, RELATIVE_DAYS[relative!] ?? 0), precision: 'day' };
}
