import { isCapitalized } from '../../names/text-around.ts';
import { findPlaceKind } from '../../names/known-names.ts';
import type { Figure } from './find-figures.ts';
import { OTHERS_BEFORE } from './counted.ts';
import { EQUAL, type Hedge, isRoundedFrom } from './hedges.ts';
import type { Quantity } from './counted.ts';
import type { KnownFigures } from './known-figures.ts';

/** What says that two figures are held against each other. */
const COMPARES =
  /(?<!\p{L})(?:más|menos|encima|debajo|frente a|(?:rebaj|recort|baj|sub|ca[eyí]|desplom|aument|crec|acort|alarg|separ|abandon|falt|qued|ventaja|diferencia|distancia|sac[aó]|super|aventaj|gan|pierd|perd|mejor|empeor|retroced|avanz|ced|reduc|adelant|encarec|abarat)\p{L}*)(?!\p{L})/iu;
/** What of percents differs by points: ten tenths are one. */
const POINTS: Readonly<Record<string, number>> = {
  ...{ punto: 1, puntos: 1, décima: 10, décimas: 10, centésima: 100, centésimas: 100 },
};
/** What says that figures are taken together. */
const ADDS = /(?<!\p{L})(?:en total|suma\p{L}*|en conjunto|entre \p{L}+ y)(?!\p{L})/iu;
/** What says that a number of years lies between two of them. */
const SPANS =
  /(?<!\p{L})(?:hace|dentro de|en|durante|tras|lleva|cumpl\p{L}+|a los)(?: \p{L}+){0,3} $/iu;
const YEARS: Readonly<Record<string, number>> = {
  ...{ años: 1, lustros: 5, década: 10, décadas: 10, siglo: 100, siglos: 100 },
};
const LEADS = /(?<!\p{L})lleva[nb]?a?n? $/iu;
const WITHOUT_NOUN = /^$|[aií]d[oa]s?$/u;
/** «de 140 años de antigüedad». */
const OF_AGE =
  /^ (?:años|décadas|siglos) (?:después|antes|más tarde|de (?:antigüedad|historia|vida|existencia|edad))/u;
/** «entre 1971 y 1989». */
const FROM_TO = /(?<!\p{L})(?:entre|de|del|desde) (\d{4}) (?:y|a|al|hasta) (\d{4})(?!\d)/gu;
/** «nacida en Muxía en 1971», «(Lima, 1971)». */
const BORN = /(?:nac(?:ió|id[oa])[^.;\n]{0,40}?|\(\p{Lu}[\p{L} ]{2,30}, )(\d{4})(?!\d)/gu;
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
const PLACES =
  /^(?:países|naciones|estados|ciudades|provincias|regiones|capitales|comunidades|aeropuertos|bases|municipios|localidades|sedes|distritos|islas)$/u;
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
  readonly hedge: Hedge | null;
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
    isSpan(said, known, article) ||
    isAllOfOthers(said, known) ||
    isTimes(said, known) ||
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
  const points = POINTS[said.noun];
  const isCompared = ({ nouns, isPercent, isDerived }: Quantity): boolean =>
    !isDerived &&
    (points === undefined ? said.noun === '' || nouns.includes(said.noun) : isPercent);
  const compared = quantities.filter(isCompared);
  const isFew = new Set(compared.map(({ value }) => value)).size <= COMPARED_MAX;
  return compared.some((one) =>
    compared.some(
      (other) =>
        // Where there are many, those of one sentence.
        (isFew || one.sentence === other.sentence) &&
        isOfOneKind(one, other) &&
        isSaidOf(said, (one.value - other.value) * (points ?? 1)),
    ),
  );
}

/** «1,7 millones menos»: of whatever there are that many. */
function isOfOneKind(one: Quantity, other: Quantity): boolean {
  if (one.isPercent || other.isPercent) return one.isPercent && other.isPercent;
  return one.nouns.some((noun) => other.nouns.includes(noun));
}

/** «hasta siete veces más» of 0,7 and 0,1. */
function isTimes(said: SaidFigure, { counted: { quantities } }: KnownFigures): boolean {
  if (said.noun !== 'veces') return false;
  return quantities.some((one) =>
    quantities.some(
      (other) =>
        Math.abs(one.sentence - other.sentence) <= 1 &&
        isOfOneKind(one, other) &&
        isSaidOf(said, one.value / other.value),
    ),
  );
}

/** «con otros 61 científicos» of 62 in all. */
function isAllOfOthers({ figure: { values }, before }: SaidFigure, known: KnownFigures): boolean {
  return OTHERS_BEFORE.test(before) && known.values.has((values[0] ?? 0) + 1);
}

function isSum(said: SaidFigure, known: KnownFigures): boolean {
  if (!ADDS.test(toSentence(said))) return false;
  const quantities = known.counted.quantities.filter(
    ({ isPercent, isDerived }) => !isPercent && !isDerived,
  );
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

function isSpan(said: SaidFigure, { years, published }: KnownFigures, article: string): boolean {
  // «lleva 31 ordenada».
  const isBare = LEADS.test(said.before) && WITHOUT_NOUN.test(said.noun);
  const unit = isBare ? 1 : YEARS[said.noun];
  if (unit === undefined) return false;
  const isSaid = (length: number): boolean =>
    isSaidOf(said, length / unit) || isFull(said, length / unit, unit);
  const toYears = (pattern: RegExp): number[][] =>
    [...article.matchAll(pattern)].map(([, ...each]) => each.map(Number));
  if (toYears(FROM_TO).some(([from = 0, to = 0]) => isSaid(to - from))) return true;
  if (published === null) return false;
  // Whether the birthday has been this year, the text need not say.
  if (toYears(BORN).some(([year = 0]) => isSaid(published - year) || isSaid(published - year - 1)))
    return true;
  if (!SPANS.test(said.before) && !OF_AGE.test(said.after)) return false;
  // «hace diez años», from the day of publication.
  if ([...years].some((year) => isSaid(Math.abs(published - year)))) return true;
  if (years.size > COMPARED_MAX) return false;
  return [...years].some((one) => [...years].some((other) => isSaid(one - other)));
}

/** «hace dos décadas» of 23 years. */
function isFull({ figure: { values }, hedge }: SaidFigure, exact: number, unit: number): boolean {
  return unit > 1 && hedge === null && exact >= 1 && Math.floor(exact) === values[0];
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

function isSaidOf({ figure, hedge }: SaidFigure, exact: number): boolean {
  const [about = 0] = figure.values;
  if (exact <= 0) return false;
  if (Math.abs(exact - about) <= about * EQUAL) return true;
  return hedge !== null && isRoundedFrom(about, exact, hedge);
}

function toSentence({ before, words, after }: SaidFigure): string {
  const start = SENTENCE_START.exec(before);
  const end = /[.!?\n]/u.exec(after)?.index ?? after.length;
  return before.slice(start ? start.index + 1 : 0) + words + after.slice(0, end);
}
