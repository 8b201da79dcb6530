import { type ClockTime, hasTime } from './clock.ts';
import type { Figure } from './find-figures.ts';
import type { Share } from './find-shares.ts';
import { type Hedge, isHedgedShare, isRoundedFrom } from './hedges.ts';
import type { KnownFigures } from './known-figures.ts';

const NEGATIVE_WORDS = / (?:menos|bajo cero|negativ[oa]s?) /u;
/** «4'24» of «4 minutos y 24 segundos». */
const MINUTES = /^(\d+)'(\d{2})$/u;
const CENTURY = 100;
/** Percents: how far «cuatro de cada diez» may be from the one that it stands for. */
const OF_TEN = 3.5;
/** Parts of a whole are equal but for the last digits of a fraction. */
const EQUAL = 1e-6;
/** Percents: how far a rounded one may be from the fraction that it stands for. */
const ROUNDED = 0.5;
/** How far a round word may be from the number that it stands for. */
const ROUND_LEAST = 0.9;
const ROUND_MOST = 1.35;

/** Whether an article has a figure, in digits or in words, or as a part of one of its dates. */
export function hasFigure(known: KnownFigures, figure: Figure, words: string): boolean {
  const { values, time, isNegative, isVague, isRound } = figure;
  if (isRound && isNear(known, values[0] ?? 0)) return true;
  if (isVague)
    return known.words.includes(` ${words.toLowerCase()} `) || isReached(known, values[0] ?? 0);
  if (isNegative && !values.some((value) => known.negative.has(value)))
    return values.some((value) => known.values.has(value)) && NEGATIVE_WORDS.test(known.words);
  if (values.some((value) => isKnownNumber(known, figure, value))) return true;
  // «el 20 %» of one in five.
  if (figure.isPercent && known.shares.some((share) => isAbout(share, values[0] ?? 0))) return true;
  const [, minutes, seconds] = MINUTES.exec(words) ?? [];
  if (minutes !== undefined)
    return [minutes, seconds].every((each) => known.values.has(Number(each)));
  return time !== null && (hasTime(known, time) || hasLength(known, time));
}

/** «2.30» of two minutes and a half. */
function hasLength({ counted: { nouns } }: KnownFigures, { hours, minutes }: ClockTime): boolean {
  const length = hours + minutes / 60;
  return ['minutos', 'horas'].some((noun) => nouns.get(noun)?.has(length));
}

/** «el 3 %» of a third year is none; decimals are a figure of their own, whatever they are of. */
function isKnownNumber(
  { values, percents, counted }: KnownFigures,
  { isPercent }: Figure,
  value: number,
): boolean {
  if (!isPercent || !Number.isInteger(value)) return values.has(value);
  return percents.includes(value) || counted.free.has(value);
}

/** Whether an article has a part of a whole: «un tercio» as it is, or of 33 %. */
export function hasShare(
  known: KnownFigures,
  { share, isOfTen }: Pick<Share, 'share' | 'isOfTen'>,
  hedge: Hedge | null,
): boolean {
  const { shares, percents } = known;
  return (
    shares.some((each) => Math.abs(each - share) < EQUAL) ||
    (share > 1 && isMultiple(share, known, hedge)) ||
    percents.some(
      (percent) =>
        isAbout(share, percent) ||
        (isOfTen && Math.abs(share * 100 - percent) <= OF_TEN) ||
        (hedge !== null && isHedgedShare(share, percent, hedge)),
    )
  );
}

/** Whether a figure is one of the article's, rounded, and the words before it say so. */
export function hasRounded(
  { values, percents, years }: KnownFigures,
  figure: Figure,
  hedge: Hedge | null,
): boolean {
  const [about = 0] = figure.values;
  if (hedge === null) return false;
  const exact = figure.isPercent ? percents : [...values].filter((value) => !years.has(value));
  return exact.some((value) => isRoundedFrom(about, value, hedge));
}

/** «el doble» of which half is said, «dos veces», a rise of 100 %, or nearly so. */
function isMultiple(
  times: number,
  { shares, percents, values, counted }: KnownFigures,
  hedge: Hedge | null,
): boolean {
  const isNearly = (exact: number): boolean =>
    exact === times || (hedge !== null && isHedgedShare(times, exact * 100, hedge));
  return (
    shares.some((each) => Math.abs(each - 1 / times) < EQUAL) ||
    (counted.nouns.get('veces')?.has(times) ?? false) ||
    percents.some((percent) => isNearly(percent / 100 + 1)) ||
    // «casi el doble» of 1,9 times.
    [...values].some((value) => !Number.isInteger(value) && isNearly(value))
  );
}

/** Percents are rounded: 33 are a third. */
function isAbout(share: number, percent: number): boolean {
  const exact = share * 100;
  // Two thirds are 67 per cent, and for whoever cuts the rest off 66.
  return Math.abs(exact - percent) <= ROUNDED || Math.floor(exact) === percent;
}

/** «un centenar» of 120, «una treintena» of 32. */
function isNear({ values }: KnownFigures, about: number): boolean {
  for (const value of values)
    if (value >= about * ROUND_LEAST && value <= about * ROUND_MOST) return true;
  return false;
}

/** «miles» of a text that counts them: 4.000, but not 40. */
function isReached({ values }: KnownFigures, least: number): boolean {
  for (const value of values)
    if (value >= least && value < least * 1000 && !isYear(value, least)) return true;
  return false;
}

/** A year is no thousand of anything. */
function isYear(value: number, least: number): boolean {
  return least >= 1000 && value >= 1800 && value <= 2100;
}

/** «años noventa» of 1990 and of 1994. */
export function isDecade(
  known: KnownFigures,
  [value = 0]: readonly number[],
  before: string,
): boolean {
  const base = 1900;
  const isShort = value >= 10 && value < CENTURY && value % 10 === 0;
  if (isShort)
    return (
      /(?:años|los|década de los) $/iu.test(before) &&
      [...known.years].some((year) => year - (year % 10) === base + value)
    );
  return (
    value > base && value < base + CENTURY && value % 10 === 0 && known.values.has(value - base)
  );
}
