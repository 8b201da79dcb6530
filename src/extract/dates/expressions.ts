import { MONTHS, WEEKDAYS } from '../text/closed-classes.ts';
import type { DatePrecision } from '../types.ts';
import { addDays, addMonths, daysBetween, isRealDay, weekdayOf } from './calendar.ts';
import type { CalendarDay } from './calendar.ts';

export interface ResolvedDate {
  readonly day: CalendarDay;
  readonly precision: DatePrecision;
}

interface DateExpression {
  /** On lower-case tokens joined by single spaces. */
  readonly pattern: RegExp;
  /**
   * @param match groups of the pattern
   * @param today day of publication
   * @param tense of the verb nearest to the expression
   */
  readonly resolve: (match: Groups, today: CalendarDay, tense: Tense) => ResolvedDate | null;
}

export type Tense = 'past' | 'future' | 'unknown';

type Groups = Readonly<Record<string, string | undefined>>;

const MONTH = `(?<month>${MONTHS.join('|')}|setiembre)`;
const WEEKDAY_NAMES = [...WEEKDAYS];
const WEEKDAY = `(?<weekday>${WEEKDAY_NAMES.join('|')})`;
const YEAR = String.raw`(?<year>1[89]\d\d|20\d\d)`;
const OF_YEAR = `(?: (?:de|del|del año|de este|del pasado) ${YEAR})?`;
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

/** Tried in this order at each place; the first that matches takes the words. */
export const DATE_EXPRESSIONS: readonly DateExpression[] = [
  {
    // el miércoles 13 de septiembre de 2023, el 13 de septiembre, el próximo 3 de mayo
    pattern: expression(
      `(?:(?:el|este) )?(?:(?<when>pasado|próximo) )?(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo) ,? ?)?(?:día )?(?<day>[0-3]?\\d|primero) de ${MONTH}(?: (?<after>pasado|próximo))?${OF_YEAR}`,
    ),
    resolve: resolveDayOfMonth,
  },
  {
    pattern: expression(String.raw`(?<year>\d{4}) - (?<monthNumber>\d\d?) - (?<day>\d\d?)`),
    resolve: resolveNumeric,
  },
  {
    pattern: expression(String.raw`(?<day>\d\d?) [/] (?<monthNumber>\d\d?) [/] (?<year>\d{4})`),
    resolve: resolveNumeric,
  },
  {
    // a principios de mes, a mediados de 2022, a finales de septiembre
    pattern: expression(
      `(?:a|hacia|desde) (?:principios|comienzos|inicios|mediados|finales|fines) (?:de|del) (?:(?<unit>mes|año|este mes|este año)(?! pasado)|${MONTH}${OF_YEAR}|(?:año )?(?<only>1[89]\\d\\d|20\\d\\d))`,
    ),
    resolve: resolvePartOf,
  },
  {
    // el miércoles, este viernes, el próximo martes, el lunes pasado
    pattern: expression(
      `(?:(?<this>este) |el (?:(?<when>pasado|próximo) )?|(?<=del )|(?<=al ))${WEEKDAY}(?: (?<after>pasado|próximo|que viene)| (?<dayNumber>[0-3]?\\d)(?! ?(?:%|horas|de ))\\b)?`,
    ),
    resolve: resolveWeekday,
  },
  {
    pattern: expression(
      '(?:pasado mañana|anteayer|antier|anoche|ayer|hoy|esta (?:mañana|tarde|noche|madrugada)|(?<!(?:la|esta|de|una|cada|misma|cierta|por la) )mañana)',
      'relative',
    ),
    resolve: resolveRelative,
  },
  {
    // hace dos días, hace tres meses, hace un año
    pattern: expression(
      'hace (?:unos |unas |casi |más de )?(?<count>\\d+|\\p{L}+) (?<unit>días?|semanas?|meses|mes|años?)',
    ),
    resolve: resolveAgo,
  },
  {
    // el mes pasado, el próximo año, este mes
    pattern: expression(
      '(?:(?<this>este) |el (?:(?<when>pasado|próximo) )?)(?<unit>mes|año)(?: (?<after>pasado|próximo|que viene|anterior))?',
    ),
    resolve: resolveNeighbour,
  },
  {
    // en septiembre de 2023, desde marzo, el pasado enero
    pattern: expression(
      `(?:(?:en|desde|hasta|durante|para|el|este|de|a) )?(?:(?<when>pasado|próximo) )?${MONTH}(?: (?<after>pasado|próximo))? (?:de|del) ${YEAR}`,
    ),
    resolve: resolveMonth,
  },
  {
    pattern: expression(
      `(?:en|desde|hasta|durante|para) (?:el (?:mes de )?)?(?:(?<when>pasado|próximo) )?${MONTH}(?: (?<after>pasado|próximo))?`,
    ),
    resolve: resolveMonth,
  },
  {
    pattern: expression(
      `(?:(?:en|desde|hasta|para|hacia) (?:el (?:año )?)?|(?:el|del) año |(?<=(?:de|del|y) ))${YEAR}`,
    ),
    resolve: ({ year }) => ({ day: { year: Number(year), month: 1, day: 1 }, precision: 'year' }),
  },
];

function resolveDayOfMonth(groups: Groups, today: CalendarDay): ResolvedDate | null {
  const month = monthNumber(groups['month']);
  const day = groups['day'] === 'primero' ? 1 : Number(groups['day']);
  if (groups['year'] !== undefined) return toRealDay({ year: Number(groups['year']), month, day });
  const candidates = [today.year - 1, today.year, today.year + 1]
    .map((year) => ({ year, month, day }))
    .filter(isRealDay)
    .filter((date) => isOnSide(groups, daysBetween(today, date)));
  return nearest(candidates, today);
}

function resolveNumeric({ year, monthNumber: month, day }: Groups): ResolvedDate | null {
  return toRealDay({ year: Number(year), month: Number(month), day: Number(day) });
}

function resolvePartOf(
  { unit, month, year, only }: Groups,
  today: CalendarDay,
): ResolvedDate | null {
  if (only !== undefined)
    return { day: { year: Number(only), month: 1, day: 1 }, precision: 'year' };
  if (unit?.endsWith('mes') === true) return { day: today, precision: 'month' };
  if (unit?.endsWith('año') === true) return { day: today, precision: 'year' };
  return resolveMonth({ month, year }, today);
}

/** The last one, today included, unless the words or the verb's tense point ahead. */
function resolveWeekday(groups: Groups, today: CalendarDay, tense: Tense): ResolvedDate | null {
  const back =
    (weekdayOf(today) - WEEKDAY_NAMES.indexOf(groups['weekday']!) + DAYS_A_WEEK) % DAYS_A_WEEK;
  const ahead = DAYS_A_WEEK - back;
  const when = groups['when'] ?? groups['after'];
  const day = (days: number): ResolvedDate => ({ day: addDays(today, days), precision: 'day' });
  if (groups['dayNumber'] !== undefined)
    return resolveDayOfThisMonth(Number(groups['dayNumber']), today);
  if (when === 'pasado') return day(back === 0 ? -DAYS_A_WEEK : -back);
  if (when !== undefined || (tense === 'future' && back !== 0)) return day(ahead);
  // «este domingo», said on a Friday, is to come; said on a Monday it was yesterday.
  if (groups['this'] !== undefined && tense !== 'past' && ahead < back) return day(ahead);
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

function resolveRelative({ relative }: Groups, today: CalendarDay): ResolvedDate {
  return { day: addDays(today, RELATIVE_DAYS[relative!] ?? 0), precision: 'day' };
}

function resolveAgo({ count, unit }: Groups, today: CalendarDay): ResolvedDate | null {
  const number = NUMBERS[count!] ?? Number(count);
  // No article looks further back than the calendar does.
  if (!Number.isInteger(number) || number > today.year) return null;
  if (unit!.startsWith('día')) return { day: addDays(today, -number), precision: 'day' };
  if (unit!.startsWith('semana'))
    return { day: addDays(today, -number * DAYS_A_WEEK), precision: 'month' };
  if (unit!.startsWith('mes')) return { day: addMonths(today, -number), precision: 'month' };
  return { day: { ...today, year: today.year - number }, precision: 'year' };
}

function resolveNeighbour(groups: Groups, today: CalendarDay): ResolvedDate | null {
  const when = groups['when'] ?? groups['after'];
  if (groups['this'] === undefined && when === undefined) return null;
  const step = when === undefined ? 0 : when === 'pasado' || when === 'anterior' ? -1 : 1;
  if (groups['unit'] === 'mes') return { day: addMonths(today, step), precision: 'month' };
  return { day: { ...today, year: today.year + step }, precision: 'year' };
}

function resolveMonth(groups: Groups, today: CalendarDay): ResolvedDate | null {
  const month = monthNumber(groups['month']);
  const year = groups['year'];
  if (year !== undefined) return { day: { year: Number(year), month, day: 1 }, precision: 'month' };
  const middle = { ...today, day: 1 };
  const candidates = [today.year - 1, today.year, today.year + 1]
    .map((candidate) => ({ year: candidate, month, day: 1 }))
    .filter((date) => isOnSide(groups, daysBetween(middle, date)));
  const found = nearest(candidates, middle);
  return found === null ? null : { ...found, precision: 'month' };
}

function isOnSide(groups: Groups, days: number): boolean {
  const when = groups['when'] ?? groups['after'];
  return when === undefined || (when === 'pasado' ? days <= 0 : days >= 0);
}

function nearest(candidates: readonly CalendarDay[], today: CalendarDay): ResolvedDate | null {
  const [first] = candidates.toSorted(
    (a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)),
  );
  return first === undefined ? null : { day: first, precision: 'day' };
}

function toRealDay(day: CalendarDay): ResolvedDate | null {
  return isRealDay(day) ? { day, precision: 'day' } : null;
}

function monthNumber(name: string | undefined): number {
  const index =
    name === 'setiembre'
      ? MONTHS.indexOf('septiembre')
      : (MONTHS as readonly (string | undefined)[]).indexOf(name);
  return index + 1;
}

/** Anchors a pattern on whole tokens; `name` wraps all of it in a group. */
function expression(source: string, name?: string): RegExp {
  const body = name === undefined ? source : `(?<${name}>${source})`;
  return new RegExp(`(?<=^| )(?:${body})(?= |$)`, 'gu');
}
