import { isCapitalized } from '../../names/text-around.ts';
import { findPlaceKind } from '../../names/known-names.ts';
import type { Figure } from './find-figures.ts';
import { EQUAL, type Hedge, findHedge, isRoundedFrom } from './hedges.ts';
import type { KnownFigures } from './known-figures.ts';

/** What says that two figures are held against each other. */
const COMPARES =
  /(?<!\p{L})(?:más|menos|encima|debajo|frente a|(?:rebaj|recort|baj|sub|ca[eyí]|desplom|aument|crec|acort|alarg|separ|ventaja|diferencia|distancia|sac[aó]|super|aventaj|reduc|adelant|encarec|abarat)\p{L}*)(?!\p{L})/iu;
/** What says that figures are taken together. */
const ADDS = /(?<!\p{L})(?:en total|suma\p{L}*|en conjunto|entre \p{L}+ y)(?!\p{L})/iu;
/** What says that a number of years lies between two of them. */
const SPANS =
  /(?<!\p{L})(?:hace|en|desde hace|durante|tras|a los)(?: los últimos)?(?: (?:casi|unos|más de|menos de|cerca de))? $/iu;
const YEARS: Readonly<Record<string, number>> = { años: 1, décadas: 10, siglos: 100 };
/** Of so many figures of one kind, any two differ by nearly any small number, and a difference says nothing. */
const COMPARED_MAX = 4;
const SENTENCE_START = /[.!?\n](?=[^.!?\n]*$)/u;
const SCALED: readonly (readonly [RegExp, number])[] = [
  [/mil millones$/iu, 1e9],
  [/millones$|millón$/iu, 1e6],
  [/mil$/iu, 1e3],
];
/** How much of a number its decimals may be, to be left out in silence; percents are rounded more often. */
const SILENT = 0.01;
const SILENT_SCALED = 0.02;
const SILENT_PERCENT = 0.05;
const PLACES = /^(?:países|naciones|estados|ciudades|provincias|regiones|capitales|comunidades)$/u;
const LIST =
  /(?<!\p{L})\p{Lu}[\p{L} ]{0,40}(?:, \p{Lu}[\p{L} ]{0,40}){1,30} [ye] \p{Lu}\p{L}{0,40}(?: \p{Lu}\p{L}{0,40}){0,3}/gu;

/** A figure of ours with the words around it. */
export interface SaidFigure {
  readonly figure: Figure;
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** The first noun after it, in small letters; empty where there is none. */
  readonly noun: string;
}

/**
 * Whether the figures of an article give one of ours, and our words say in what way: what two of a kind differ by,
 * what those of one sentence are together, the years between two, how many places it lists, or a number without
 * its decimals.
 */
export function isReckoned(said: SaidFigure, known: KnownFigures, article: string): boolean {
  return (
    isWithoutDecimals(said, known) ||
    isDifference(said, known) ||
    isSum(said, known) ||
    isSpan(said, known) ||
    isListed(said, article)
  );
}

/** «128 millones» of 128,4, «3,4 millones» of 3.457.057: nobody needs a word for it. */
function isWithoutDecimals({ figure, words }: SaidFigure, known: KnownFigures): boolean {
  const { values, time, isPercent } = figure;
  const [about = 0] = values;
  if (time || !Number.isInteger(about)) return false;
  const scale = SCALED.find(([scaled]) => scaled.test(words))?.[1];
  const unit = scale === undefined ? 1 : scale / (Number.isInteger(about / scale) ? 1 : 10);
  const most = about * (isPercent ? SILENT_PERCENT : scale ? SILENT_SCALED : SILENT);
  return (isPercent ? known.percents : [...known.values]).some((exact) => {
    const parts = exact / unit;
    const isWhole = Math.abs(parts - Math.round(parts)) < EQUAL;
    const isNext = [Math.round(parts), Math.floor(parts)].some((each) => each * unit === about);
    return !isWhole && isNext && Math.abs(exact - about) < most;
  });
}

function isDifference(said: SaidFigure, known: KnownFigures): boolean {
  if (!COMPARES.test(toSentence(said))) return false;
  const { quantities } = known.counted;
  const compared = /^puntos?$/u.test(said.noun)
    ? quantities.filter(({ isPercent }) => isPercent)
    : quantities.filter(({ nouns }) => nouns.includes(said.noun));
  const values = [...new Set(compared.map(({ value }) => value))];
  if (values.length > COMPARED_MAX) return false;
  return values.some((one) => values.some((other) => isSaidOf(said, one - other)));
}

function isSum(said: SaidFigure, known: KnownFigures): boolean {
  if (!ADDS.test(toSentence(said))) return false;
  const quantities = known.counted.quantities.filter(({ isPercent }) => !isPercent);
  return quantities.some((first, index) => {
    let sum = first.value;
    for (const next of quantities.slice(index + 1, index + COMPARED_MAX)) {
      if (next.sentence !== first.sentence) return false;
      sum += next.value;
      if (isSaidOf(said, sum)) return true;
    }
    return false;
  });
}

function isSpan(said: SaidFigure, { years, published }: KnownFigures): boolean {
  const unit = YEARS[said.noun];
  if (unit === undefined || !SPANS.test(said.before)) return false;
  // «hace diez años», from the day of publication.
  if (published !== null && [...years].some((year) => isSaidOf(said, (published - year) / unit)))
    return true;
  if (years.size > COMPARED_MAX) return false;
  return [...years].some((one) => [...years].some((other) => isSaidOf(said, (one - other) / unit)));
}

/** «cuatro países» of «España, Francia, Italia y Grecia». */
function isListed({ figure: { values }, noun }: SaidFigure, article: string): boolean {
  if (!PLACES.test(noun)) return false;
  return [...article.matchAll(LIST)].some(([list]) => {
    const names = list.split(/, | [ye] (?=\p{Lu})/u);
    return names.length === values[0] && names.every((name) => isPlace(name));
  });
}

function isPlace(name: string): boolean {
  return isCapitalized(name) && findPlaceKind(name) !== null;
}

function isSaidOf({ figure, before }: SaidFigure, exact: number): boolean {
  const [about = 0] = figure.values;
  if (exact <= 0) return false;
  if (Math.abs(exact - about) <= about * EQUAL) return true;
  const hedge: Hedge | null = findHedge(before);
  return hedge !== null && isRoundedFrom(about, exact, hedge);
}

function toSentence({ before, words, after }: SaidFigure): string {
  const start = SENTENCE_START.exec(before);
  const end = /[.!?\n]/u.exec(after)?.index ?? after.length;
  return before.slice(start ? start.index + 1 : 0) + words + after.slice(0, end);
}
