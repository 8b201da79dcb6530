import { MONTHS, WEEKDAYS } from '../../text/calendar-words.ts';
import { isAtHead, isCapitalized } from '../../names/text-around.ts';
import type { Range } from '../range.ts';
import type { DatedExpression } from '../types.ts';
import type { Finding } from './finding.ts';
import { NUMBER_WORDS } from './number-words.ts';

const MONTH = `${MONTHS.join('|')}|setiembre`;
const DAY = String.raw`\d{1,2}(?:\.?[ºo])?|uno|primero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez`;
/** «11 de abril», «11/4/2024», «abril», «el lunes». */
const DATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:` +
    [
      `(?:(?<day>${DAY}) de )?(?<month>${MONTH})`,
      String.raw`(?<first>\d{1,2})(?<sep>[/.-])(?<second>\d{1,2})\k<sep>(?<year>\d{4}|\d{2})`,
      `(?<weekday>${[...WEEKDAYS].join('|')})`,
    ].join('|') +
    `)(?![\\p{L}\\p{N}])`,
  'giu',
);
/** Most texts have none; without Unicode's rules that is soon seen. */
const HINT = new RegExp(`${MONTH}|${[...WEEKDAYS].join('|')}|\\d[/.-]\\d`, 'i');
/** UTF-16 units before a month where the days of a row stand: «el 9, el 10 y el 11 de abril». */
const ROW = 60;
const PERIODS: readonly (readonly [RegExp, ...number[]])[] = [
  [/primer semestre|primera mitad del año/u, 1, 6],
  [/segundo semestre|segunda mitad del año/u, 7, 12],
  [/primer trimestre/u, 1, 3],
  [/segundo trimestre/u, 4, 6],
  [/tercer trimestre/u, 7, 9],
  [/(?:cuarto|último) trimestre/u, 10, 12],
];
const STOP = /[.!?;\n]/u;

/** A day, a month or a weekday as a text names it. */
export interface Dated extends Range {
  /** From 1. */
  readonly day: number | null;
  /** From 1. */
  readonly month: number | null;
  /** In small letters. */
  readonly weekday: string | null;
}

/**
 * The days and months of a text of ours that the article neither says nor has among its dates.
 * @param named the dates of a text of ours
 * @param article its text, folded
 * @param dates those that are resolved, and that of its publication
 */
export function checkDates(
  named: readonly Dated[],
  article: string,
  dates: readonly Pick<DatedExpression, 'date'>[],
): Finding[] {
  if (named.length === 0) return [];
  const lower = article.toLowerCase();
  const resolved = dates.map(({ date }) => toDated(date));
  const known = [...resolved, ...findDates(article), ...findPeriods(lower)];
  const isKnown = ({ day, month, weekday }: Dated): boolean => {
    if (weekday !== null)
      return hasWord(lower, weekday) || resolved.some((each) => each.weekday === weekday);
    return (
      known.some((each) => each.month === month && (day === null || each.day === day)) ||
      (day !== null && isInRow(lower, day, month ?? 0)) ||
      (day !== null && known.some((each) => each.month === month) && hasDay(lower, day))
    );
  };
  return named
    .filter((each) => !isKnown(each))
    .map(({ start, end }) => ({ kind: 'date', start, end }));
}

/** The dates of a folded text; a capital makes a month or a weekday a name («Plaza de Mayo»). */
export function findDates(text: string): Dated[] {
  const found: Dated[] = [];
  if (!HINT.test(text)) return found;
  for (const { 0: all, index, groups = {} } of text.matchAll(DATE)) {
    const { day, month, first, second, weekday } = groups;
    const range = { start: index, end: index + all.length };
    const word = weekday ?? month ?? '';
    const at = range.end - word.length;
    // «Plaza de Mayo», «Julio Sosa».
    const isName = !isAtHead(text, at) || /^ \p{Lu}\p{Ll}/u.test(text.slice(range.end));
    if (isCapitalized(word) && day === undefined && isName) continue;
    if (weekday !== undefined)
      found.push({ ...range, day: null, month: null, weekday: weekday.toLowerCase() });
    else if (month !== undefined)
      found.push({ ...range, day: toDay(day), month: toMonth(month), weekday: null });
    else if (Number(first) <= 31 && Number(second) <= 12)
      found.push({ ...range, day: Number(first), month: Number(second), weekday: null });
  }
  return found;
}

/** «hasta junio» of the first half of a year: the months that begin and end one. */
function findPeriods(article: string): Omit<Dated, 'start' | 'end'>[] {
  return PERIODS.filter(([period]) => period.test(article)).flatMap(([, ...months]) =>
    months.map((month) => ({ day: null, month, weekday: null })),
  );
}

/** @param date ISO 8601: a day, a month or a year */
function toDated(date: string): Omit<Dated, 'start' | 'end'> {
  const [, month, day] = date.split('-').map(Number);
  const weekday =
    day === undefined
      ? null
      : ([...WEEKDAYS].at(new Date(`${date}T00:00:00Z`).getUTCDay() - 1) ?? null);
  return { day: day ?? null, month: month ?? null, weekday };
}

function toDay(day: string | undefined): number | null {
  if (day === undefined) return null;
  if (/^primero$/iu.test(day)) return 1;
  return NUMBER_WORDS.get(day.toLowerCase())?.value ?? Number.parseInt(day, 10);
}

function toMonth(word: string): number {
  const lower = word.toLowerCase();
  return 1 + MONTHS.indexOf((lower === 'setiembre' ? 'septiembre' : lower) as 'enero');
}

/** «entre el 9 y el 11 de abril»: one month for several days. */
function isInRow(article: string, day: number, month: number): boolean {
  const name = MONTHS[month - 1] ?? '';
  for (let at = article.indexOf(name); at !== -1; at = article.indexOf(name, at + 1)) {
    const before = article.slice(Math.max(0, at - ROW), at);
    const row = before.split(STOP).at(-1) ?? '';
    if (new RegExp(`(?<!\\d)${day}(?!\\d)`, 'u').test(row)) return true;
  }
  return false;
}

/** «el jueves 16», «el día 3», «el 21.»: the month is that of another date. */
function hasDay(article: string, day: number): boolean {
  const named = [...WEEKDAYS, 'día'].join('|');
  const pattern = `(?:${named}) ${day}(?!\\d| de )|(?<!\\p{L})(?:el|al|del) ${day}(?=[.;:)]|, (?!\\d)|$)`;
  return new RegExp(pattern, 'u').test(article);
}

function hasWord(article: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${word}s?(?!\\p{L})`, 'u').test(article);
}
