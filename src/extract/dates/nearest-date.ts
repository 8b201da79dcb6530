import { MONTHS } from '../../text/calendar-words.ts';
import { daysBetween, isRealDay } from './calendar.ts';
import type { CalendarDay } from './calendar.ts';
import type { Groups, ResolvedDate } from './resolved-date.ts';

/** «pasado» and «próximo» say on which side of today a day lies. */
export function isOnSide(groups: Groups, days: number): boolean {
  const when = groups['when'] ?? groups['after'] ?? groups['side'];
  return when === undefined || (when === 'pasado' ? days <= 0 : days >= 0);
}

/** Of several days the one nearest to today. */
export function nearest(
  candidates: readonly CalendarDay[],
  today: CalendarDay,
): ResolvedDate | null {
  const [first] = candidates.toSorted(
    (a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)),
  );
  return first === undefined ? null : { day: first, precision: 'day' };
}

export function toRealDay(day: CalendarDay): ResolvedDate | null {
  return isRealDay(day) ? { day, precision: 'day' } : null;
}

/** 1 for «enero», 9 for «septiembre» and «setiembre». */
export function monthNumber(name: string | undefined): number {
  const index =
    name === 'setiembre'
      ? MONTHS.indexOf('septiembre')
      : (MONTHS as readonly (string | undefined)[]).indexOf(name);
  return index + 1;
}
