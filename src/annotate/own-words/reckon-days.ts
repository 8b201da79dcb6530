import type { KnownFigures } from './known-figures.ts';
import { isReckonedOf } from './reckoned-of.ts';
import type { Reckoning } from './reckoning.ts';
import type { SaidFigure } from './said-figure.ts';

/** Days of each unit, and how many more or fewer are still so many of it. */
const UNITS = new Map<string, readonly [days: number, reach: number]>([
  ...(['día', 'días', 'jornadas'] as const).map((unit) => [unit, [1, 0]] as const),
  ...(['semana', 'semanas'] as const).map((unit) => [unit, [7, 1]] as const),
  ...(['mes', 'meses'] as const).map((unit) => [unit, [30.4, 16]] as const),
]);
const HOUR_BEFORE = /(?<!\p{L})las? $/iu;
/** On the face of a clock. */
const CLOCK_HOURS = 12;
/** What says that a number of years lies between two of them. */
const SPANS =
  /(?<!\p{L})(?:(?<now>hace|dentro de|lleva\p{L}*)|en|durante|tras)(?: \p{L}+){0,3} $/iu;
const YEARS = new Map(
  Object.entries({ años: 1, lustros: 5, década: 10, décadas: 10, siglo: 100, siglos: 100 }),
);
/** «de 140 años de antigüedad», «trece años después». */
const OF_AGE =
  /^ (?:años|décadas|siglos) (?:después|antes|más tarde|de (?:antigüedad|historia|existencia|retraso|espera))/u;
/** «de cinco a ocho de la mañana», «de 10.00 a 20.00». */
const TO_NEXT = /^(?: \p{L}+){0,2} (?:al?|y|hasta) (?:las )?$/u;

/** «tres semanas» between the 29th of May and the 19th of June. */
export function findDaysBetween(
  { figure, nouns: [noun = ''] }: SaidFigure,
  { listDays }: KnownFigures,
): Reckoning | null {
  const [days, reach] = UNITS.get(noun) ?? [];
  const [about = 0] = figure.values;
  if (days === undefined || reach === undefined || about <= 0) return null;
  const isBetween = (one: number, other: number): boolean =>
    Math.abs(other - one - about * days) <= reach;
  const named = listDays();
  const isFound = named.some((one) => named.some((other) => isBetween(one, other)));
  return isFound ? { isSaid: false, from: [] } : null;
}

/** «hacia las once» of two hours before 13:14. */
export function findHourApart(
  { figure, before, hedge }: SaidFigure,
  { times, quantities }: KnownFigures,
): Reckoning | null {
  const [about = 0] = figure.values;
  if (hedge === null || figure.time || !HOUR_BEFORE.test(before)) return null;
  const apart = quantities.find(
    ({ unit, value }) =>
      unit === 'hora' &&
      [...times].some((time) => {
        const hours = Number(time.split(':')[0]);
        return [hours + value, hours - value].some((each) =>
          Number.isInteger((each - about) / CLOCK_HOURS),
        );
      }),
  );
  return apart ? { isSaid: false, from: [apart] } : null;
}

/** «más de 14 horas» from 18.30 to 9.00 of the next day. */
export function findTimesApart(
  { figure, unit, hedge }: SaidFigure,
  { times }: KnownFigures,
): Reckoning | null {
  const [about = 0] = figure.values;
  if (unit !== 'hora' || about >= 2 * CLOCK_HOURS) return null;
  const toWhole = hedge === 'above' ? Math.floor : hedge === 'below' ? Math.ceil : Math.round;
  const isApart = (from: number, to: number): boolean => {
    const apart = (to - from + CLOCK_HOURS) % CLOCK_HOURS;
    const hours = hedge === null ? apart : toWhole(apart);
    return hours > 0 && Number.isInteger((hours - about) / CLOCK_HOURS);
  };
  const known = [...times].map(toHours);
  const isFound = known.some((from) => known.some((to) => isApart(from, to)));
  return isFound ? { isSaid: false, from: [] } : null;
}

/** 6,5 of «6:30». */
function toHours(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours + minutes / 60;
}

/** «hace dos décadas», «en 36 años»: the years between two that the article has, or between one and its publication. */
export function findSpan(
  said: SaidFigure,
  { quantities, years, published }: KnownFigures,
): Reckoning | null {
  const [noun = ''] = said.nouns;
  const unit = YEARS.get(noun);
  if (unit === undefined) return null;
  const spans = SPANS.exec(said.before);
  const told = [...years];
  const isSpan = (one: number, other: number): boolean => {
    const length = Math.abs(one - other) / unit;
    // «hace dos décadas» of 23 years.
    const isFull = unit > 1 && said.hedge === null && Math.floor(length) === said.figure.values[0];
    return isReckonedOf(said, length) || (isFull && length >= 1);
  };
  const sinceNow = told.find((each) => published !== null && isSpan(published, each));
  const year = sinceNow ?? told.find((each) => told.some((other) => isSpan(each, other)));
  if (year === undefined) return null;
  // «hace 40 años» is no span between two years of long ago. An age is a question: the text mostly gives it.
  const isOfNow = spans?.groups?.['now'] !== undefined;
  const isSaid =
    OF_AGE.test(said.after) || (spans !== null && (!isOfNow || sinceNow !== undefined));
  return { isSaid, from: quantities.filter(({ isYear, value }) => isYear && value === year) };
}

/** «2017» of «la más baja en ocho años», published in 2025. */
export function findYear(
  { figure, nouns }: SaidFigure,
  { quantities, years }: KnownFigures,
): Reckoning | null {
  if (nouns.length > 0) return null;
  const length = quantities.find(
    ({ nouns: [noun = ''], value }) =>
      YEARS.has(noun) &&
      [...years].some(
        (year) => Math.abs(year - (figure.values[0] ?? 0)) === value * (YEARS.get(noun) ?? 1),
      ),
  );
  return length ? { isSaid: false, from: [length] } : null;
}

/** «tres horas» of «de cinco a ocho». */
export function findHours(
  { figure, unit }: SaidFigure,
  { quantities }: KnownFigures,
  article: string,
): Reckoning | null {
  if (unit !== 'hora') return null;
  for (const [index, one] of quantities.entries()) {
    const other = quantities.slice(index + 1).find(({ start }) => start > one.end);
    if (!other || !TO_NEXT.test(article.slice(one.end, other.start))) continue;
    const length = (other.value - one.value + CLOCK_HOURS) % CLOCK_HOURS;
    if (figure.values.includes(length)) return { isSaid: false, from: [one, other] };
  }
  return null;
}
