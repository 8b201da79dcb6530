import { isFunctionWord } from '../../names/parts-of-speech.ts';
import { isCapitalized } from '../../names/text-around.ts';
import { findEndingAfter, type Range } from '../range.ts';
import type { Dated } from './check-dates.ts';
import type { Figure } from './find-figures.ts';
import { readScale } from './scales.ts';
import { CLOCK, DAY, PERCENT_UNIT, toUnit, type Unit } from './units.ts';

/** A figure of a text with what it counts, whether said beside it or before. */
export interface Quantity extends Range {
  readonly value: number;
  /** In small letters; those of the figure before where it has none of its own: «de 14 votos, 9». */
  readonly nouns: readonly string[];
  readonly unit: Unit;
  readonly isPercent: boolean;
  /** «2019» alone. */
  readonly isYear: boolean;
  /** Which sentence of the text, from 0. */
  readonly sentence: number;
}

/** UTF-16 units of a few words. */
const REACH = 96;
const AFTER = /^(?: (?:mil(?:lones)?(?: de)?))?(?: de)?((?: \p{L}+){1,3})/u;
const NO_NOUN =
  /^(?:ell[oa]s?|él|cada|est[oa]s|es[oa]s|e|u|es|son|fue|era|más|menos|primer[oa]?|había|ha|han|está|están|\p{L}{2,}(?:ando|iendo|yendo)|después|antes|atrás|ahora|ayer|hoy|mañana|casi|junt[oa]s|seguid[oa]s|consecutiv[oa]s|\p{L}+mente)$/u;
const SENTENCE_END = /[.!?…]["')\]]*\s+["'(¿¡]*(?=[\p{Lu}\d])|\n/u;
/** «de 14 a 5 grados», «entre 45 y 79 años»: one noun for both. */
const JOINT = /^ (?:al?|y|e|o|u|hasta|ni)(?: (?:el|los|las|un))? $/u;
/** «de dos a tres días», where the next is a figure too. */
const TO_NEXT =
  /^ (?:al?|o|y) [\p{L}\d.,]+(?= (?:años|meses|semanas|días|horas|minutos)(?!\p{L}))/u;
/** «a las ocho». */
const HOUR_BEFORE = /(?<!\p{L})(?:a|de|desde|hasta|hacia|sobre) las? $/iu;
const YEAR = /^(?:1[89]|20)\d\d$/u;
const DIALLED = /^0\d+$/u;
/** One of a unit, or of those whom news count. */
const SINGLE =
  /(?<!\p{L})(?:una? (?<unit>siglo|década|lustro|año|mes|semana|día|hora|punto|metro|kilómetro|tonelada|muert[oa]|fallecid[oa]|herid[oa])(?<and> y medi[oa](?!\p{L}))?|(?<half>siglo|año|mes|semana|hora|punto|metro|kilómetro) y medi[oa]|(?:l[ao]s?|esta|este) (?:(?:primer[oa]?|últim[oa]|próxim[oa]) )?(?<age>década|siglo|lustro))(?!\p{L})/giu;
const PERCENT_BEFORE = /(?<!\p{L})(?:un|al?|el|del) $/u;
/** «3 horas y 40 minutos», «seis años y tres meses». */
const MIXED = /^ (?:años?|días?|horas?|minutos?) y $/u;
const SMALLER = new Map(
  Object.entries({
    mes: 12,
    meses: 12,
    hora: 24,
    horas: 24,
    minuto: 60,
    minutos: 60,
    segundos: 60,
  }),
);
/** Other words for the same. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^(?:fallecid[oa]s?|muert[oa]s?)$/u, 'muertos'],
  [/^(?:lesionad[oa]s?|herid[oa]s?)$/u, 'heridos'],
];

/** @param dated the dates of the text, whose days count nothing */
export function readQuantities(
  text: string,
  figures: readonly Figure[],
  dated: readonly Dated[],
): Quantity[] {
  const days = dated.filter(({ day }) => day !== null);
  const found: Quantity[] = [];
  let sentence = 0;
  let end = 0;
  let earlier: Earlier = NONE_EARLIER;
  for (const [index, figure] of figures.entries()) {
    if (SENTENCE_END.test(text.slice(end, figure.start + 1))) {
      sentence += 1;
      earlier = NONE_EARLIER;
    }
    end = figure.end;
    // «el 091» is a name, and not about ninety.
    if (DIALLED.test(text.slice(figure.start, end))) continue;
    const range = { start: figure.start, end };
    // «3-1» says something together, and may count anything.
    if (isOfPair(text, figure)) {
      for (const value of figure.values)
        found.push({ ...range, ...NOTHING, value, unit: null, sentence: -1 });
      continue;
    }
    const date = findEndingAfter(days, figure.start);
    if (date && date.start <= figure.start) {
      for (const value of figure.values)
        found.push({ ...range, ...NOTHING, value, unit: DAY, sentence });
      continue;
    }
    const counted = readCountedOf(text, figures, index, earlier);
    for (const value of figure.values) found.push({ ...range, ...counted, value, sentence });
    if (figure.time)
      for (const value of [figure.time.hours, figure.time.minutes])
        found.push({ ...range, ...counted, value, sentence });
    // «facturó 96 millones y perdió 14», «de 6.100 a 5.250 millones».
    const scale = readScale(text.slice(figure.start, end));
    const next = figures[index + 1];
    const isJoint = next && JOINT.test(text.slice(end, next.start));
    const other = Math.max(
      earlier.scale,
      isJoint ? readScale(text.slice(next.start, next.end)) : 1,
    );
    if (other > scale && counted.isOf !== 'itself')
      for (const value of figure.values)
        found.push({ ...range, ...counted, value: value * other, sentence });
    // «nueve años y medio» are nine years and more.
    if (figure.halved !== null)
      for (const value of figure.values)
        found.push({ ...range, ...counted, value: value - 1 / 2, sentence });
    earlier = {
      last: found.at(-1),
      hasPercent: earlier.hasPercent || counted.isPercent,
      nouns: counted.nouns.length > 0 ? counted.nouns : earlier.nouns,
      scale: scale > 1 ? scale : earlier.scale,
    };
  }
  return [...found, ...readSingle(text), ...readMixed(text, found)];
}

/** What a figure of ours counts, by the words beside it. */
export function readCounted(text: string, figure: Figure): Pick<Quantity, 'nouns' | 'unit'> {
  const { halved, end, isPercent } = figure;
  if (isPercent) return { nouns: [], unit: PERCENT_UNIT };
  const after = end + (TO_NEXT.exec(text.slice(end, end + REACH))?.[0].length ?? 0);
  const nouns = halved === null ? readNouns(text, after) : halved === '' ? [] : [halved];
  return { nouns, unit: toUnit(nouns) };
}

/** The words that follow a figure and may be what it counts, in small letters. */
export function readNouns(text: string, end: number): string[] {
  const after = AFTER.exec(text.slice(end, end + REACH))?.[1]?.trim() ?? '';
  const words = after === '' ? [] : after.split(' ');
  // «los 1.646 de Emilio Delgado»: a name is counted by nobody.
  const stop = words.findIndex(
    (word) => NO_NOUN.test(word) || isFunctionWord(word) || isCapitalized(word),
  );
  return (stop === -1 ? words : words.slice(0, stop)).map(toSame);
}

const NOTHING = { nouns: [], isPercent: false, isYear: false } as const;

/** What a sentence counted before a figure. */
interface Earlier {
  readonly last: Quantity | undefined;
  readonly hasPercent: boolean;
  /** The last nouns that any figure had. */
  readonly nouns: readonly string[];
  /** What its last figure was multiplied by: «millones». */
  readonly scale: number;
}

const NONE_EARLIER: Earlier = { last: undefined, hasPercent: false, nouns: [], scale: 1 };

type CountedOf = Pick<Quantity, 'nouns' | 'unit' | 'isPercent' | 'isYear'> & {
  readonly isOf: 'itself' | 'others';
};

/** What a figure counts, by its own words, by those of its neighbour or by those of the figure before. */
function readCountedOf(
  text: string,
  figures: readonly Figure[],
  index: number,
  { last, hasPercent, nouns: before }: Earlier,
): CountedOf {
  const toCounted = (nouns: readonly string[], isOf: CountedOf['isOf']): CountedOf => ({
    ...{ nouns, unit: toUnit(nouns), isPercent: false, isYear: false, isOf },
  });
  const percent: CountedOf = { ...toCounted([], 'itself'), unit: PERCENT_UNIT, isPercent: true };
  const figure = figures[index];
  if (!figure || figure.isPercent) return percent;
  const { nouns, unit } = readCounted(text, figure);
  const isHour = figure.time !== null || HOUR_BEFORE.test(text.slice(0, figure.start));
  if (isHour && unit === null) return { ...toCounted(nouns, 'itself'), unit: CLOCK };
  if (nouns.length > 0) return toCounted(nouns, 'itself');
  const isYear = YEAR.test(text.slice(figure.start, figure.end));
  if (isYear) return { ...toCounted([], 'itself'), isYear };
  const next = figures[index + 1];
  if (next && JOINT.test(text.slice(figure.end, next.start)))
    return next.isPercent ? percent : toCounted(readNouns(text, next.end), 'others');
  // «el 86 por ciento […], un 9»; «4.318 votos, el 72 por ciento, frente a 1.646».
  const isDecimal = /,\d/u.test(text.slice(figure.start, figure.end));
  if (
    (last?.isPercent || (hasPercent && isDecimal)) &&
    PERCENT_BEFORE.test(text.slice(Math.max(0, figure.start - REACH), figure.start))
  )
    return percent;
  return toCounted(before, 'others');
}

/** «una semana»: no figure of their own, but what other units may say. */
function readSingle(text: string): Quantity[] {
  return [...text.matchAll(SINGLE)].map(({ 0: all, index, groups = {} }) => {
    const { unit, and, half, age } = groups;
    const nouns = [toSame((unit ?? half ?? age ?? '').toLowerCase())];
    return {
      ...{ start: index, end: index + all.length, isPercent: false, isYear: false, sentence: -1 },
      value: (and ?? half) === undefined ? 1 : 3 / 2,
      nouns,
      unit: toUnit(nouns),
    };
  });
}

/** What two figures are together: 3 hours and 40 minutes are more than 3,6 hours. */
function readMixed(text: string, quantities: readonly Quantity[]): Quantity[] {
  return quantities.flatMap((whole, index) => {
    const next = quantities[index + 1];
    const unit = SMALLER.get(next?.nouns[0] ?? '');
    if (!next || !unit || !MIXED.test(text.slice(whole.end, next.start))) return [];
    return [{ ...whole, end: next.end, value: whole.value + next.value / unit }];
  });
}

function isOfPair(text: string, { start, end }: Range): boolean {
  return (
    /^-\d/u.test(text.slice(end, end + 2)) ||
    /\d-$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

function toSame(word: string): string {
  return SAME.find(([words]) => words.test(word))?.[1] ?? word;
}
