import type { DatePrecision } from '../types.ts';

/** A day of the proleptic Gregorian calendar. Months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/u;

/**
 * The day that it is in a time zone at a moment. A date without a time is that day everywhere; what
 * is no date gives null.
 */
export function toCalendarDay(published: string, timeZone: string): CalendarDay | null {
  const date = ISO_DATE.exec(published.trim());
  if (date !== null) return toDay(Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])));
  const moment = new Date(published);
  if (Number.isNaN(moment.getTime())) return null;
  const parts = formatterFor(timeZone).formatToParts(moment);
  const read = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return { year: read('year'), month: read('month'), day: read('day') };
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
  return toDay(toTime(day) + days * MILLISECONDS_A_DAY);
}

export function addMonths({ year, month }: CalendarDay, months: number): CalendarDay {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1, day: 1 };
}

/** 0 is Monday. */
export function weekdayOf(day: CalendarDay): number {
  return (new Date(toTime(day)).getUTCDay() + 6) % 7;
}

export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((toTime(to) - toTime(from)) / MILLISECONDS_A_DAY);
}

export function isRealDay(day: CalendarDay): boolean {
  const same = toDay(toTime(day));
  return same.year === day.year && same.month === day.month && same.day === day.day;
}

/** `2023-09-13`, `2023-09` or `2023`. */
export function formatDay({ year, month, day }: CalendarDay, precision: DatePrecision): string {
  const full = [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ];
  return full.slice(0, precision === 'day' ? 3 : precision === 'month' ? 2 : 1).join('-');
}

/** An unknown time zone falls back to UTC: a day's error is marked for checking like any other. */
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const fields = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...fields, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...fields, timeZone: 'UTC' });
  }
}

function toTime({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day);
}

function toDay(time: number): CalendarDay {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
