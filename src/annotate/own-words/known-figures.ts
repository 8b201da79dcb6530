import type { DatedExpression } from '../types.ts';
import { findRelativeDays, toCalendarDays } from './calendar-days.ts';
import { findDates } from './check-dates.ts';
import { findMinutes, findSaidTimes, toClockKey, toFace } from './clock.ts';
import { type Figure, findFigures } from './find-figures.ts';
import { findOrdinals } from './find-ordinals.ts';
import { findShares } from './find-shares.ts';
import { NUMBER_WORDS, ORDINAL_WORDS } from './number-words.ts';
import { type Quantity, readQuantities } from './quantities.ts';

/** What numbers an article has. */
export interface KnownFigures {
  readonly values: ReadonlySet<number>;
  readonly negative: ReadonlySet<number>;
  /** What also stands without a sign. */
  readonly positive: ReadonlySet<number>;
  /** What Roman numerals and ordinals say. */
  readonly ordinals: ReadonlySet<number>;
  /** Hours of the day, as the clock's face shows those of the afternoon too. */
  readonly hours: ReadonlySet<number>;
  /** Hours and minutes on the same face: «7:30». */
  readonly times: ReadonlySet<string>;
  /** Parts of a whole, from 0 to 1, and percents. */
  readonly shares: readonly number[];
  readonly percents: readonly number[];
  /** The words of the text in lower case, with a space on each side. */
  readonly words: string;
  /** What may be a year, and is no number to be rounded; that of publication too. */
  readonly years: ReadonlySet<number>;
  /** Decades that it names: 80 of «los años ochenta». */
  readonly decades: ReadonlySet<number>;
  /** The year of its publication. */
  readonly published: number | null;
  /** The days that it names, counted from 1970; few sentences of ours ask for them. */
  readonly listDays: () => readonly number[];
  /** Days of the month of its resolved dates. */
  readonly days: ReadonlySet<number>;
  /** Its figures with what each counts, and what else says a number («ambos», «séptima»), which counts anything. */
  readonly quantities: readonly Quantity[];
}

/** UTF-16 units before a figure that tell whether it is an ordinal. */
const BESIDE = 24;
/** Two of something, or parts of one. */
const NO_ORDINAL = /^(?:amb|par|dúo|bil|gemel|melli|trío|tril|cent|mil)/u;
/** Parts and multiples count nothing. */
const NO_COUNT = /^(?:tercio|mitad|medi|dobl|trip)/u;
const WORD = /\p{L}+/gu;
/** «el año pasado», «el año que viene»: years by the day of publication. */
const LAST_YEAR = /(?:año|ejercicio|curso) pasado|(?:pasado|último) (?:año|ejercicio)/iu;
const NEXT_YEAR = /año que viene|próximo año|año próximo/iu;
const YEAR = /^(?:1[89]|20)\d\d$/u;
/** «los ochenta», «la década de 1980». */
export const DECADE_BEFORE = /(?<!\p{L})(?:años|los|década de(?: los)?) $/iu;
/** Of what stands in no place of the text, or counts nothing there. */
const NOWHERE = {
  ...{ start: 0, end: 0, nouns: [], unit: null, isPercent: false, isYear: false, sentence: -1 },
} as const;
const NAMED_NUMBER = /(?<=(?:^|[^\p{L}])[Ll][oa]s )\p{Lu}\p{Ll}+/gu;

/** @param text folded */
export function toKnownFigures(
  text: string,
  dates: readonly DatedExpression[],
  published: string | undefined,
): KnownFigures {
  const figures = findFigures(text);
  const named = findDates(text);
  const quantities = readQuantities(text, figures, named);
  const values = new Set(quantities.map(({ value }) => value));
  const addValue = (value: number, isYear = false): void => {
    values.add(value);
    quantities.push({ ...NOWHERE, value, isYear });
  };
  const negative = new Set<number>();
  const positive = new Set<number>();
  const shares = findShares(text).map(({ share }) => share);
  const percents = quantities.filter(({ isPercent }) => isPercent).map(({ value }) => value);
  const hours = new Set<number>();
  const times = new Set(findSaidTimes(text).map(toClockKey));
  const ordinals = new Set(findOrdinals(text).map(({ value }) => value));
  for (const figure of figures) {
    if (isOrdinal(text, figure)) ordinals.add(figure.values[0] ?? 0);
    for (const value of figure.values) (figure.isNegative ? negative : positive).add(value);
    if (!figure.time) continue;
    hours.add(toFace(figure.time.hours));
    times.add(toClockKey(figure.time));
  }
  const words: string[] = text.toLowerCase().match(WORD) ?? [];
  for (const word of words) {
    const value = ORDINAL_WORDS.get(word);
    if (value !== undefined && !NO_COUNT.test(word)) {
      if (NO_ORDINAL.test(word)) addValue(value);
      else ordinals.add(value);
    }
    if (word === 'mitad') shares.push(1 / 2);
  }
  for (const value of ordinals) addValue(value);
  const spaced = ` ${words.join(' ')} `;
  for (const minutes of findMinutes(spaced)) addValue(minutes);
  const days = new Set<number>();
  const years = new Set(
    figures
      .filter(({ start, end }) => YEAR.test(text.slice(start, end)))
      .flatMap(({ values: [year = 0] }) => year),
  );
  for (const { date } of dates) {
    const [year = 0, , day] = date.split('-').map(Number);
    addValue(year, true);
    years.add(year);
    if (day !== undefined) days.add(day);
  }
  const decades = new Set(
    figures
      .filter(({ start }) => DECADE_BEFORE.test(text.slice(Math.max(0, start - BESIDE), start)))
      .flatMap(({ values: [value = 0] }) => value),
  );
  const publishedIn = published === undefined ? null : Number(published.slice(0, 'YYYY'.length));
  if (publishedIn !== null) {
    years.add(publishedIn);
    addValue(publishedIn, true);
    if (LAST_YEAR.test(text)) addValue(publishedIn - 1, true);
    if (NEXT_YEAR.test(text)) addValue(publishedIn + 1, true);
  }
  // «los Veintisiete»: a name that is a number.
  for (const [word] of text.matchAll(NAMED_NUMBER)) {
    const named = NUMBER_WORDS.get(word.toLowerCase());
    if (named) addValue(named.value);
  }
  return {
    values,
    negative,
    positive,
    ordinals,
    hours,
    times,
    shares,
    percents,
    words: spaced,
    years,
    decades,
    published: publishedIn,
    listDays: () => toCalendarDays(text, named, toKnownDays(text, dates, published), publishedIn),
    days,
    quantities,
  };
}

function toKnownDays(
  text: string,
  dates: readonly DatedExpression[],
  published: string | undefined,
): string[] {
  const resolved = dates.map(({ date }) => date);
  return published === undefined
    ? resolved
    : [...resolved, published, ...findRelativeDays(text, published)];
}

/** «7.ª», «siglo 21». */
function isOrdinal(text: string, { start, end }: Figure): boolean {
  return (
    /^\.?[ºª]/u.test(text.slice(end, end + 2)) ||
    /siglo $/iu.test(text.slice(Math.max(0, start - BESIDE), start))
  );
}
