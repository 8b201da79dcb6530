import type { DatedExpression } from '../types.ts';
import { type Counted, toCounted } from './counted.ts';
import { type Figure, findFigures } from './find-figures.ts';
import { findParts } from './find-parts.ts';
import { findOrdinals } from './find-ordinals.ts';
import { findShares, type Share } from './find-shares.ts';
import { findHedge, isHedgedShare, isRoundedFrom } from './hedges.ts';
import { NUMBER_WORDS, ORDINAL_WORDS } from './number-words.ts';

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
}

/** UTF-16 units beside a figure that tell whether it is a part of a longer one. */
const BESIDE = 24;
const NUMBER_WORD = [...NUMBER_WORDS.keys()].filter((word) => !/^una?$/u.test(word)).join('|');
const PART_BEFORE = new RegExp(
  `(?:[\\p{L}\\p{N}]|\\d[.,:' ]|(?:^|[\\s("])-|(?<!\\p{L})(?:${NUMBER_WORD})(?: y)? |(?<!(?:^|[^\\p{L}])(?:al|lo|o) )menos )$`,
  'iu',
);
const PART_AFTER = new RegExp(
  `^(?:[\\p{L}\\p{N}]| grados? bajo|[.,:'h ]\\d|(?: y)? (?:${NUMBER_WORD}|medi[oa])(?!\\p{L}))`,
  'iu',
);
/** Two of something, or parts of one. */
const NO_ORDINAL =
  /^(?:tercio|amb|par|dúo|mitad|medi|dobl|bil|gemel|melli|trío|trip|tril|cent|mil)/u;
const WORD = /\p{L}+/gu;
const NEGATIVE_WORDS = / (?:menos|bajo cero|negativ[oa]s?) /u;
const HALF = / (?:y|con) media /u;
const QUARTER = / (?:y|con|menos) cuarto /u;
/** Hours on the face of a clock. */
const CLOCK = 12;
/** Minutes before an hour that are soon before it. */
const SOON = 20;
const CENTURY = 100;
const YEAR = /^(?:1[89]|20)\d\d$/u;
const NAMED_NUMBER = /(?<=(?:^|[^\p{L}])[Ll][oa]s )\p{Lu}\p{Ll}+/gu;
/** Percents: how far «cuatro de cada diez» may be from the one that it stands for. */
const OF_TEN = 1.5;
/** Parts of a whole are equal but for the last digits of a fraction. */
const EQUAL = 1e-6;
/** Percents: how far a rounded one may be from the fraction that it stands for. */
const ROUNDED = 0.5;
/** How far a round word may be from the number that it stands for. */
const ROUND_LEAST = 0.9;
const ROUND_MOST = 1.35;

/** The figures of an article, and what they count. */
export interface ArticleFigures {
  readonly figures: readonly Figure[];
  readonly counted: Counted;
}

/** @param text folded */
export function readFigures(text: string): ArticleFigures {
  const figures = findFigures(text);
  return { figures, counted: toCounted(text, figures) };
}

/** @param text folded */
export function toKnownFigures(
  text: string,
  dates: readonly DatedExpression[],
  published: string | undefined,
  { figures, counted }: ArticleFigures,
): KnownFigures {
  const values = new Set<number>();
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
    for (const value of figure.values) values.add(value);
    for (const value of figure.values) (figure.isNegative ? negative : positive).add(value);
    if (!figure.time) continue;
    values.add(figure.time.hours);
    hours.add(toFace(figure.time.hours));
    times.add(toKey(figure.time));
    values.add(figure.time.minutes);
  }
  // What others give: «nueve, tres más que», «3 horas y 40 minutos».
  for (const { value, sentence } of counted.quantities) if (sentence >= 0) values.add(value);
  const words: string[] = text.toLowerCase().match(WORD) ?? [];
  for (const word of words) {
    const value = ORDINAL_WORDS.get(word);
    if (value !== undefined) (NO_ORDINAL.test(word) ? values : ordinals).add(value);
    if (word === 'mitad') shares.push(1 / 2);
  }
  for (const value of ordinals) values.add(value);
  const days = new Set<number>();
  const years = new Set(
    figures
      .filter(({ start, end }) => YEAR.test(text.slice(start, end)))
      .flatMap(({ values: [year = 0] }) => year),
  );
  for (const { date } of dates) {
    const [year = 0, , day] = date.split('-').map(Number);
    values.add(year);
    years.add(year);
    if (day !== undefined) days.add(day);
  }
  const publishedIn = published === undefined ? null : Number(published.slice(0, 'YYYY'.length));
  if (publishedIn !== null) years.add(publishedIn);
  // «los Veintisiete»: a name that is a number.
  for (const [word] of text.matchAll(NAMED_NUMBER)) {
    const named = NUMBER_WORDS.get(word.toLowerCase());
    if (named) values.add(named.value);
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
    words: ` ${words.join(' ')} `,
    years,
    published: publishedIn,
    days,
    counted,
  };
}

/**
 * Whether a folded text has a figure as it is written: most figures of ours are, and then the others need
 * not be read.
 */
export function hasSameFigure(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text.slice(Math.max(0, at - BESIDE), at);
    const after = text.slice(at + words.length, at + words.length + BESIDE);
    if (!PART_BEFORE.test(before) && !PART_AFTER.test(after)) return true;
  }
  return false;
}

/** Whether an article has a figure, in digits or in words, or as a part of one of its dates. */
export function hasFigure(known: KnownFigures, figure: Figure, words: string): boolean {
  const { values, time, isNegative, isVague, isRound } = figure;
  if (isRound && isNear(known, values[0] ?? 0)) return true;
  if (isVague)
    return known.words.includes(` ${words.toLowerCase()} `) || isReached(known, values[0] ?? 0);
  if (isNegative && !values.some((value) => known.negative.has(value)))
    return values.some((value) => known.values.has(value)) && NEGATIVE_WORDS.test(known.words);
  if (values.some((value) => known.values.has(value))) return true;
  // «el 20 %» of one in five.
  if (figure.isPercent && known.shares.some((share) => isAbout(share, values[0] ?? 0))) return true;
  return time !== null && hasTime(known, time);
}

/**
 * Whether an article has a part of a whole: «un tercio» as it is, or of 33 %.
 * @param before what stands before it
 */
export function hasShare(
  { shares, percents }: KnownFigures,
  { share, isOfTen }: Pick<Share, 'share' | 'isOfTen'>,
  before: string,
): boolean {
  const hedge = findHedge(before);
  return (
    shares.some((each) => Math.abs(each - share) < EQUAL) ||
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
  before: string,
): boolean {
  const hedge = findHedge(before);
  const [about = 0] = figure.values;
  if (hedge === null) return false;
  const exact = figure.isPercent ? percents : [...values].filter((value) => !years.has(value));
  return exact.some((value) => isRoundedFrom(about, value, hedge));
}

/** Percents are rounded: 33 are a third. */
function isAbout(share: number, percent: number): boolean {
  const exact = share * 100;
  // Two thirds are 67 per cent, and for whoever cuts the rest off 66.
  return Math.abs(exact - percent) <= ROUNDED || Math.floor(exact) === percent;
}

/** «7.ª», «siglo 21». */
function isOrdinal(text: string, { start, end }: Figure): boolean {
  return (
    /^\.?[ºª]/u.test(text.slice(end, end + 2)) ||
    /siglo $/iu.test(text.slice(Math.max(0, start - BESIDE), start))
  );
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

/** «las ocho menos veinte» of 19:40. */
export function hasTimeBefore({ times }: KnownFigures, hour: number, minutes: number): boolean {
  return times.has(toKey({ hours: hour + CLOCK - 1, minutes: 60 - minutes }));
}

/** «poco antes de las seis» of 17:45. */
export function isSoonAfter({ times }: KnownFigures, hour: number): boolean {
  return Array.from({ length: SOON }, (_, minutes) => 59 - minutes).some((minutes) =>
    times.has(toKey({ hours: hour + CLOCK - 1, minutes })),
  );
}

type ClockTime = NonNullable<Figure['time']>;

function toFace(hours: number): number {
  return hours % CLOCK || CLOCK;
}

function toKey({ hours, minutes }: ClockTime): string {
  return `${toFace(hours)}:${minutes}`;
}

/** «8:00» and «las ocho», «20:30» and «las ocho y media». */
function hasTime({ values, words, times }: KnownFigures, time: ClockTime): boolean {
  if (times.has(toKey(time))) return true;
  const { hours, minutes } = time;
  const isHour = values.has(hours) || values.has(hours > CLOCK ? hours - CLOCK : hours + CLOCK);
  if (minutes === 0) return isHour;
  if (minutes === 30) return isHour && HALF.test(words);
  const next = values.has(hours + 1) || values.has((hours + 1) % CLOCK || CLOCK);
  if (minutes === 15) return isHour && QUARTER.test(words);
  if (minutes === 45) return next && QUARTER.test(words);
  return isHour && values.has(minutes);
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
