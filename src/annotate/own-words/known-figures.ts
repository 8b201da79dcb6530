import type { DatedExpression } from '../types.ts';
import { findMinutes, toClockKey, toFace } from './clock.ts';
import { type Counted, readKnownUnit, toCounted } from './counted.ts';
import { type Figure, findFigures } from './find-figures.ts';
import { findParts } from './find-parts.ts';
import { findOrdinals } from './find-ordinals.ts';
import { findShares } from './find-shares.ts';
import { NUMBER_WORDS, ORDINAL_WORDS } from './number-words.ts';
import { canBeSame, CLOCK, PERCENT_UNIT, toUnit, type Unit } from './units.ts';

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
  /** The year of its publication. */
  readonly published: number | null;
  /** Days of the month of its resolved dates. */
  readonly days: ReadonlySet<number>;
  /** What each figure counts. */
  readonly counted: Counted;
  /** The units of each number. */
  readonly units: ReadonlyMap<number, ReadonlySet<Unit>>;
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
const NAMED_NUMBER = /(?<=(?:^|[^\p{L}])[Ll][oa]s )\p{Lu}\p{Ll}+/gu;

/** @param text folded */
export function toKnownFigures(
  text: string,
  dates: readonly DatedExpression[],
  published: string | undefined,
): KnownFigures {
  const figures = findFigures(text);
  const counted = toCounted(text, figures);
  const values = new Set<number>();
  const units = new Map<number, Set<Unit>>();
  const addValue = (value: number, unit: Unit): void => {
    values.add(value);
    const known = units.get(value) ?? new Set();
    units.set(value, known.add(unit));
  };
  const negative = new Set<number>();
  const positive = new Set<number>();
  const shares = findShares(text).map(({ share }) => share);
  const parts = findParts(text, counted.quantities);
  shares.push(...parts.map((percent) => percent / 100));
  const percents = [
    ...parts,
    ...counted.quantities.filter(({ isPercent }) => isPercent).map(({ value }) => value),
  ];
  const hours = new Set<number>();
  const times = new Set<string>();
  const ordinals = new Set(findOrdinals(text).map(({ value }) => value));
  for (const figure of figures) {
    if (isOrdinal(text, figure)) ordinals.add(figure.values[0] ?? 0);
    const unit = readKnownUnit(text, figure);
    for (const value of figure.values) addValue(value, unit);
    for (const value of figure.values) (figure.isNegative ? negative : positive).add(value);
    // «nueve años y medio» are nine years and more.
    if (figure.halved !== null) for (const value of figure.values) addValue(value - 1 / 2, unit);
    if (!figure.time) continue;
    addValue(figure.time.hours, CLOCK);
    hours.add(toFace(figure.time.hours));
    times.add(toClockKey(figure.time));
    addValue(figure.time.minutes, CLOCK);
  }
  // What others give: «nueve, tres más que», «3 horas y 40 minutos».
  for (const { value, nouns, isPercent, sentence } of counted.quantities)
    if (sentence >= 0 && (nouns.length > 0 || !units.has(value)))
      addValue(value, isPercent ? PERCENT_UNIT : toUnit(nouns));
  const words: string[] = text.toLowerCase().match(WORD) ?? [];
  for (const word of words) {
    const value = ORDINAL_WORDS.get(word);
    if (value !== undefined && !NO_COUNT.test(word)) {
      if (NO_ORDINAL.test(word)) addValue(value, null);
      else ordinals.add(value);
    }
    if (word === 'mitad') shares.push(1 / 2);
  }
  for (const value of ordinals) addValue(value, null);
  const spaced = ` ${words.join(' ')} `;
  for (const minutes of findMinutes(spaced)) addValue(minutes, null);
  const days = new Set<number>();
  const years = new Set(
    figures
      .filter(({ start, end }) => YEAR.test(text.slice(start, end)))
      .flatMap(({ values: [year = 0] }) => year),
  );
  for (const { date } of dates) {
    const [year = 0, , day] = date.split('-').map(Number);
    addValue(year, null);
    years.add(year);
    if (day !== undefined) days.add(day);
  }
  const publishedIn = published === undefined ? null : Number(published.slice(0, 'YYYY'.length));
  if (publishedIn !== null) {
    years.add(publishedIn);
    addValue(publishedIn, null);
    if (LAST_YEAR.test(text)) addValue(publishedIn - 1, null);
    if (NEXT_YEAR.test(text)) addValue(publishedIn + 1, null);
  }
  // «los Veintisiete»: a name that is a number.
  for (const [word] of text.matchAll(NAMED_NUMBER)) {
    const named = NUMBER_WORDS.get(word.toLowerCase());
    if (named) addValue(named.value, null);
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
    published: publishedIn,
    days,
    counted,
    units,
  };
}

/** What of the numbers may count a unit: 27 kilometres are no 27 years. */
export function narrowTo(known: KnownFigures, unit: Unit): KnownFigures {
  if (unit === null) return known;
  const values = [...known.units].flatMap(([value, units]) =>
    [...units].some((each) => canBeSame(unit, each)) ? [value] : [],
  );
  return { ...known, values: new Set(values) };
}

/** «7.ª», «siglo 21». */
function isOrdinal(text: string, { start, end }: Figure): boolean {
  return (
    /^\.?[ºª]/u.test(text.slice(end, end + 2)) ||
    /siglo $/iu.test(text.slice(Math.max(0, start - BESIDE), start))
  );
}
