import { EQUAL, type Hedge, isHedgedShare, withoutHedge } from './hedges.ts';
import { sharesNoun } from './find-sources.ts';
import type { Range } from '../range.ts';
import type { KnownFigures } from './known-figures.ts';
import type { Quantity } from './quantities.ts';
import { isSaidOf, type SaidFigure } from './said-figure.ts';
import { CLOCK, DAY, PERCENT_UNIT, THINGS } from './units.ts';

/** How figures of an article give one of ours. */
export interface Reckoning {
  /** Whether our words say in what way: «más que», «en total», «hace». */
  readonly isSaid: boolean;
  /** The figures that give it, or the names in a row; none where dates do. */
  readonly from: readonly Range[];
}

/** What says that two figures are held against each other; «más de 3.000» does not, «más de lo previsto» does. */
const COMPARES =
  /(?<!\p{L})(?:(?:más|menos)(?! del? (?!lo ))|mayor(?:es)?|menor(?:es)?|encima|debajo|frente a|(?:rebaj|recort|baj|sub|ca[eyí]|desplom|aument|crec|acort|alarg|separ|abandon|falt|qued|ventaja|diferencia|distancia|sac[aó]|super|aventaj|gan|pierd|perd|mejor|empeor|retroced|avanz|ced|reduc|adelant|encarec|abarat)\p{L}*)(?!\p{L})/iu;
/** What of percents differs by points: ten tenths are one. */
const POINTS: Readonly<Record<string, number>> = {
  ...{ punto: 1, puntos: 1, décima: 10, décimas: 10, centésima: 100, centésimas: 100 },
};
/** What says that figures are taken together. */
const ADDS =
  /(?<!\p{L})(?:en total|suma\p{L}*|en conjunto|entre \p{L}+ y|entre ell[oa]s|incluid[oa]s)(?!\p{L})/iu;
/** «siete de los once acusados». */
const OF_WHOLE = /^ de l[oa]s (?:\p{L}+|\d+) /u;
/** «seis de los arrestados», «40 de ellos»: parts of what was counted before. */
const PART_AFTER = /^(?: \p{L}+){0,2} de (?:l[oa]s|ell[oa]s|est[oa]s)(?!\p{L})/u;
/** UTF-16 units of a few words. */
const REACH = 96;
/** On the face of a clock. */
const CLOCK_HOURS = 12;
/** «1,2 millones al año». */
const RATE =
  /^(?: \p{L}+){0,3} (?:al? (?:año|mes|semana|día)|anuales|mensuales|semanales|diari[oa]s|por (?:persona|cabeza|hora|familia))(?!\p{L})/u;
const OTHERS_BEFORE = /(?<!\p{L})otr[oa]s $/iu;
/** What says that a number of years lies between two of them. */
const SPANS =
  /(?<!\p{L})(?:hace|dentro de|en|durante|tras|lleva|cumpl\p{L}+|a los)(?: \p{L}+){0,3} $/iu;
const YEARS: Readonly<Record<string, number>> = {
  ...{ años: 1, lustros: 5, década: 10, décadas: 10, siglo: 100, siglos: 100 },
};
/** «de 140 años de antigüedad», «trece años después». */
const OF_AGE =
  /^ (?:años|décadas|siglos) (?:después|antes|más tarde|de (?:antigüedad|historia|vida|existencia|edad|retraso|espera))/u;
/** How far «el doble» may be from what two figures give. */
const CLOSE_MULTIPLE = 0.2;
/** «de cinco a ocho de la mañana», «de 10.00 a 20.00». */
const TO_NEXT = /^(?: \p{L}+){0,2} (?:al?|y|hasta) (?:las )?$/u;
/** Of so many figures of one kind, any two differ by nearly any small number, and a difference says nothing. */
const COMPARED_MAX = 4;
/** Of so many, some two give nearly any number. */
const FIGURES_MAX = 200;
/** Names in a row: «Ganímedes, Europa y Calisto». */
const LIST =
  /(?<!\p{L})\p{Lu}[\p{L} ]{0,40}(?:, \p{Lu}[\p{L} ]{0,40}){1,30} [ye] \p{Lu}\p{L}{0,40}/gu;
const SENTENCE_START = /[.!?\n](?=[^.!?\n]*$)/u;

/**
 * How the figures of an article give one of ours: what two differ by or are together, how many times one is the other,
 * the years between two, or how many names stand in a row. What our words call so comes first.
 */
export function findReckoning(
  said: SaidFigure,
  known: KnownFigures,
  article: string,
): Reckoning | null {
  if (known.quantities.length > FIGURES_MAX) return null;
  const { hedge } = said;
  const [about = 0] = said.figure.values;
  const found = [
    findSpan(said, known),
    ...findOfTwo(said, known),
    said.nouns[0] === 'veces' ? findTimes({ times: about, hedge, close: 0 }, known, article) : null,
    said.figure.isPercent && about < 100 ? findPercent(about, hedge, known) : null,
    findOthers(said, known, article),
    findYear(said, known),
    findPercentBefore(said, known),
    findRate(said, known),
    findPartOf(said, known),
    findHours(said, known, article),
    findList(said, article),
  ].filter((each) => each !== null);
  return found.find(({ isSaid }) => isSaid) ?? found[0] ?? null;
}

type Pair = readonly [Quantity, Quantity];

/** A part of a whole, or a multiple. */
interface Times {
  readonly times: number;
  readonly hedge: Hedge | null;
  /** How far it may be from what two figures give. */
  readonly close: number;
}

/** How two figures of an article give a part of a whole or a multiple: «un tercio» of 58, 19 of which. */
export function findTimes(
  said: Times,
  { quantities }: KnownFigures,
  article: string,
): Reckoning | null {
  const isPart = ({ end }: Quantity): boolean => PART_AFTER.test(article.slice(end, end + REACH));
  const from = toPairs(quantities).find((pair) => {
    const [one, other] = pair;
    const isMeasured = one.unit !== null && one.unit !== THINGS && one.unit === other.unit;
    const areOfOne =
      isMeasured || one.sentence === other.sentence || sharesNoun(one, other) || pair.some(isPart);
    return areOfOne && isRatio(said, pair);
  });
  return from ? { isSaid: false, from } : null;
}

/** «el 80 %» of 160 and 200 of one sentence: exact figures are taken from no others. */
function findPercent(
  percent: number,
  hedge: Hedge | null,
  { quantities }: KnownFigures,
): Reckoning | null {
  const decimals = String(percent).split('.')[1]?.length ?? 0;
  const said = { times: percent / 100, hedge, close: 1 / 10 ** decimals / 200 };
  const from = toPairs(quantities).find(
    ([one, other]) => one.sentence === other.sentence && isRatio(said, [one, other]),
  );
  return from ? { isSaid: false, from } : null;
}

function isRatio({ times, hedge, close }: Times, [one, other]: Pair): boolean {
  if (one.isPercent && times < 1) return false;
  const most = times > 1 ? CLOSE_MULTIPLE : close;
  return [one.value / other.value, other.value / one.value].some(
    (ratio) =>
      ratio >= 1 === times >= 1 &&
      (Math.abs(ratio - times) <= most ||
        (hedge !== null && isHedgedShare(times, ratio * 100, hedge))),
  );
}

/** «con otros 61 científicos» of 62 in all, and «seis armas» of one and «otras cinco». */
function findOthers(
  { before, figure }: SaidFigure,
  { quantities }: KnownFigures,
  article: string,
): Reckoning | null {
  const [about = 0] = figure.values;
  const all = quantities.find(({ value, start }) =>
    OTHERS_BEFORE.test(before)
      ? value === about + 1
      : value === about - 1 && OTHERS_BEFORE.test(article.slice(Math.max(0, start - REACH), start)),
  );
  return all ? { isSaid: false, from: [all] } : null;
}

/** «2017» of «la más baja en ocho años», published in 2025. */
function findYear(
  { figure, nouns }: SaidFigure,
  { quantities, years }: KnownFigures,
): Reckoning | null {
  if (nouns.length > 0) return null;
  const length = quantities.find(
    ({ nouns: [noun = ''], value }) =>
      YEARS[noun] !== undefined &&
      [...years].some(
        (year) => Math.abs(year - (figure.values[0] ?? 0)) === value * (YEARS[noun] ?? 1),
      ),
  );
  return length ? { isSaid: false, from: [length] } : null;
}

/** «un 2,5 %» of 2,8 %, three tenths more than before. */
function findPercentBefore(said: SaidFigure, { quantities }: KnownFigures): Reckoning | null {
  if (!said.figure.isPercent) return null;
  for (const now of quantities.filter(({ isPercent }) => isPercent))
    for (const change of quantities) {
      const scale = POINTS[change.nouns[0] ?? ''];
      if (scale === undefined || change.sentence !== now.sentence) continue;
      const points = change.value / scale;
      if ([now.value - points, now.value + points].some((exact) => isReckonedOf(said, exact)))
        return { isSaid: false, from: [now, change] };
    }
  return null;
}

/** «1,2 millones al año» of 3,6 millones in three years. */
function findRate(said: SaidFigure, { quantities }: KnownFigures): Reckoning | null {
  if (!RATE.test(said.after)) return null;
  for (const one of quantities)
    for (const other of quantities)
      if (one.sentence === other.sentence && other.value > 1)
        if (isReckonedOf(said, one.value / other.value))
          return { isSaid: false, from: [one, other] };
  return null;
}

/** «unas 12.000» of a third of 37.000. */
function findPartOf(said: SaidFigure, { quantities, shares }: KnownFigures): Reckoning | null {
  if (said.hedge === null) return null;
  const whole = quantities.find(
    (each) =>
      canCount(said, each) &&
      !each.isPercent &&
      shares.some((share) => isReckonedOf(said, each.value * share)),
  );
  return whole ? { isSaid: false, from: [whole] } : null;
}

/** «tres horas» of «de cinco a ocho». */
function findHours(
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

function findOfTwo(said: SaidFigure, { quantities }: KnownFigures): Reckoning[] {
  if (said.figure.isVague || said.figure.isPercent) return [];
  const sentence = toSentence(said);
  const points = POINTS[said.nouns[0] ?? ''];
  const isCompared = COMPARES.test(sentence);
  const isTotal = ADDS.test(sentence);
  const isRest = OF_WHOLE.test(said.after);
  const kind = quantities.filter((each) =>
    points !== undefined && each.isPercent ? true : canCount(said, each),
  );
  const named = kind.filter((each) => sharesNoun(said, each) || (points && each.isPercent));
  const isFew = new Set(named.map(({ value }) => value)).size <= COMPARED_MAX;
  const found: Reckoning[] = [];
  for (const [one, other] of toPairs(kind)) {
    const isNear = one.sentence === other.sentence;
    if (!isNear && !isOfOneNoun(one, other) && one.unit === THINGS) continue;
    const from = [one, other];
    const scale = one.isPercent ? (points ?? 1) : 1;
    if (isReckonedOf(said, Math.abs(one.value - other.value) * scale)) {
      const areNamed = said.nouns.length === 0 || (named.includes(one) && named.includes(other));
      const isSaid = isCompared && isOfOneNoun(one, other) && areNamed && (isFew || isNear);
      if (isSaid || isCompared || isRest) found.push({ isSaid, from });
    }
    if (isNear && !one.isPercent && isTotal && isReckonedOf(said, one.value + other.value))
      found.push({ isSaid: true, from });
  }
  return found;
}

function findSpan(
  said: SaidFigure,
  { quantities, years, published }: KnownFigures,
): Reckoning | null {
  const [noun = ''] = said.nouns;
  const unit = YEARS[noun];
  if (unit === undefined) return null;
  const isSaid = SPANS.test(said.before) || OF_AGE.test(said.after);
  const told = [...years];
  const isSpan = (one: number, other: number): boolean => {
    const length = Math.abs(one - other) / unit;
    // «hace dos décadas» of 23 years.
    const isFull = unit > 1 && said.hedge === null && Math.floor(length) === said.figure.values[0];
    return isReckonedOf(said, length) || (isFull && length >= 1);
  };
  const year = told.find(
    (each) =>
      (published !== null && isSpan(published, each)) || told.some((other) => isSpan(each, other)),
  );
  if (year === undefined) return null;
  return { isSaid, from: quantities.filter(({ isYear, value }) => isYear && value === year) };
}

/** «tres lunas» of «Ganímedes, Europa y Calisto». */
function findList({ figure: { values }, nouns }: SaidFigure, article: string): Reckoning | null {
  if (nouns.length === 0) return null;
  const found = [...article.matchAll(LIST)].find(
    ([list]) => list.split(/, | [ye] (?=\p{Lu})/u).length === values[0],
  );
  if (!found) return null;
  return { isSaid: false, from: [{ start: found.index, end: found.index + found[0].length }] };
}

/** Each two of one kind that a text of ours may hold against each other. */
function toPairs(quantities: readonly Quantity[]): Pair[] {
  if (quantities.length > FIGURES_MAX) return [];
  const counted = quantities.filter(
    ({ sentence, unit, isYear }) => sentence >= 0 && !isYear && unit !== DAY && unit !== CLOCK,
  );
  return counted.flatMap((one, index) =>
    counted
      .slice(index + 1)
      .filter(
        (other) =>
          one.value !== other.value && one.start !== other.start && isOfOneKind(one, other),
      )
      .map((other): Pair => [one, other]),
  );
}

function isOfOneKind(one: Quantity, other: Quantity): boolean {
  if (one.isPercent || other.isPercent) return one.isPercent && other.isPercent;
  return one.unit === null || other.unit === null || one.unit === other.unit;
}

function isOfOneNoun(one: Quantity, other: Quantity): boolean {
  if (one.isPercent && other.isPercent) return true;
  return one.nouns.length === 0 || sharesNoun(one, other);
}

function canCount({ unit }: SaidFigure, quantity: Quantity): boolean {
  if (unit === null) return true;
  return quantity.unit === null || (quantity.unit !== PERCENT_UNIT && quantity.unit === unit);
}

function isReckonedOf(said: SaidFigure, exact: number): boolean {
  if (exact <= 0) return false;
  const [about = 0] = said.figure.values;
  return (
    Math.abs(exact - about) <= about * EQUAL ||
    (said.hedge !== null && isSaidOf(said, exact)) ||
    // «casi dos más» of 1,7.
    (said.hedge === 'below' && exact > 1 && about === Math.ceil(exact) && about - exact < 1 / 2)
  );
}

function toSentence({ before, words, after }: SaidFigure): string {
  const start = SENTENCE_START.exec(before);
  const end = /[.!?\n]/u.exec(after)?.index ?? after.length;
  // «supera los 3.000» says of one figure how near it is.
  return withoutHedge(before.slice(start ? start.index + 1 : 0)) + words + after.slice(0, end);
}
