import { isFunctionWord } from '../../names/parts-of-speech.ts';
import { isCapitalized } from '../../names/text-around.ts';
import type { Range } from '../range.ts';
import { type Figure, PERCENT } from './find-figures.ts';
import {
  canBeSame,
  CLOCK,
  DEAD,
  MORTALS,
  PERCENT_UNIT,
  THINGS,
  toUnit,
  type Unit,
} from './units.ts';

/** A figure of a text with what it counts, whether said beside it or before. */
export interface Quantity extends Range {
  readonly value: number;
  /** In small letters; those of the figure before where it has none of its own: «de 14 votos, 9». */
  readonly nouns: readonly string[];
  readonly isPercent: boolean;
  /** Which sentence of the text, from 0. */
  readonly sentence: number;
  /** What others give, which the text does not say itself. */
  readonly isDerived?: boolean;
}

/** What the figures of a text count. */
export interface Counted {
  readonly quantities: readonly Quantity[];
  readonly nouns: ReadonlyMap<string, ReadonlySet<number>>;
  /** What may count anything, for nothing is said of it. */
  readonly free: ReadonlySet<number>;
}

/** UTF-16 units of a few words. */
const REACH = 96;
const AFTER = /^(?: (?:mil(?:lones)?(?: de)?))?(?: de)?((?: \p{L}+){1,3})/u;
const NO_NOUN =
  /^(?:ell[oa]s?|él|cada|est[oa]s|es[oa]s|e|u|es|son|fue|era|más|menos|primer[oa]?|había|ha|han|está|están|\p{L}{2,}(?:ando|iendo|yendo)|después|antes|atrás|ahora|ayer|hoy|mañana|casi|junt[oa]s|seguid[oa]s|consecutiv[oa]s|\p{L}+mente)$/u;
const SENTENCE_END = /[.!?…]["')\]]*\s+["'(¿¡]*(?=\p{Lu})|\n/u;
/** UTF-16 units that tell whether two figures count alike. */
const NEXT_WORDS = 12;
/** UTF-16 units of two sentences. */
const SENTENCES_BEFORE = 400;
/** «Mueren tres montañeros», «mata a 12 personas». */
const DIE_BEFORE =
  /(?<!\p{L})(?:muer(?:e|en|to|tos|ta|tas)|murieron|fallecen|fallecieron|fallecid[oa]s|mat(?:a|an|ó|aron) a)(?: (?:al menos|más de|casi|otr[oa]s|un[oa]s|los|las))* $/iu;
/** «tres españoles mueren». */
const DIE = /^(?:mueren|murieron|fallecen|fallecieron|muert[oa]s|fallecid[oa]s)$/u;
const DEATH =
  /(?<!\p{L})(?:muert|muer[ea]|muri|mortal|mortífer|fallec|víctima|mat[aóe]|asesin|cadáver|cuerpos|vidas?(?!\p{L})|ahog|fatal|letal|difunt|sepult|homicid|feminicid|crimen|bajas|deceso|ejecut|abati)/iu;
/** «de 14 a 5 grados», «entre 45 y 79 años»: one noun for both. */
const JOINT = /^ (?:al?|y|e|o|u|hasta|ni)(?: (?:el|los|las|un))? $/u;
const YEAR = /^(?:1[89]|20)\d\d$/u;
/** One of a unit, or of those whom news count. */
const SINGLE =
  /(?<!\p{L})(?:una? (?<unit>siglo|década|lustro|año|mes|semana|día|hora|punto|metro|kilómetro|tonelada|muert[oa]|fallecid[oa]|herid[oa])(?<and> y medi[oa](?!\p{L}))?|(?<half>siglo|año|mes|semana|hora|punto|metro|kilómetro) y medi[oa]|(?:l[ao]s?|esta|este) (?:(?:primer[oa]?|últim[oa]|próxim[oa]) )?(?<age>década|siglo|lustro))(?!\p{L})/giu;
const PERCENT_BEFORE = /(?<!\p{L})(?:un|al?|el|del) $/u;
/** «3 horas y 40 minutos», «seis años y tres meses». */
const MIXED = /^ (?:años?|días?|horas?) y $/u;
const SMALLER: Readonly<Record<string, number>> = {
  ...{ mes: 12, meses: 12, hora: 24, horas: 24, minuto: 60, minutos: 60 },
};
const TO_NEXT = /^(?: \p{L}+){0,2} al? (?:las )?$/u;
const FROM_BEFORE = /(?<!\p{L})de (?:las )?$/iu;
const OF_DAY = /^ (?:horas(?!\p{L})|de la (?:mañana|tarde|noche|madrugada))/u;
const CHANGES_BEFORE =
  /(?<!\p{L})(?:pas|sub|baj|ca[eyí]|aument|redu|rebaj|recort|elev|ampl|crec|desc|retroc)\p{L}*(?: [\p{L}\p{N}]+){0,6} de $/iu;
/** «tres más que el año pasado»: how many those were. */
const THAN = /^(?: \p{L}+)? (?<than>(?<more>más)|menos) que(?!\p{L})/u;
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/mil millones$/iu, 1e9],
  [/bill[oó]n(?:es)?$/iu, 1e12],
  [/millones$|mill[oó]n$/iu, 1e6],
];
export const OTHERS_BEFORE = /(?<!\p{L})otr[oa]s $/iu;
/** Other words for the same. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/^(?:fallecid[oa]s?|muert[oa]s?)$/u, 'muertos'],
  [/^(?:lesionad[oa]s?|herid[oa]s?)$/u, 'heridos'],
];

export function toCounted(text: string, figures: readonly Figure[]): Counted {
  const quantities = readQuantities(text, figures);
  const nouns = new Map<string, Set<number>>();
  const free = new Set<number>();
  quantities.push(...readSingle(text), ...readMixed(text, quantities));
  for (const { value, nouns: counted, isPercent } of quantities) {
    if (!isPercent && counted.length === 0) free.add(value);
    for (const noun of isPercent ? [PERCENT_UNIT] : counted) {
      const known = nouns.get(noun) ?? new Set();
      known.add(value);
      nouns.set(noun, known);
    }
  }
  return { quantities, nouns, free };
}

/** «una semana»: no figure of their own, but what other units may say; «un punto y medio» is one. */
function readSingle(text: string): Quantity[] {
  return [...text.matchAll(SINGLE)].map(({ 0: all, index, groups = {} }) => {
    const { unit, and, half, age } = groups;
    const isMore = (and ?? half) !== undefined;
    return {
      ...{ start: index, end: index + all.length, isPercent: false, sentence: isMore ? 0 : -1 },
      value: isMore ? 3 / 2 : 1,
      nouns: [toSame((unit ?? half ?? age ?? '').toLowerCase())],
    };
  });
}

/** What two figures are together: 3 hours and 40 minutes are more than 3,6 hours. */
function readMixed(text: string, quantities: readonly Quantity[]): Quantity[] {
  return quantities.flatMap((whole, index) => {
    const next = quantities[index + 1];
    const unit = SMALLER[next?.nouns[0] ?? ''];
    if (!next || !unit || !MIXED.test(text.slice(whole.end, next.start))) return [];
    return [{ ...whole, value: whole.value + next.value / unit }];
  });
}

/** What a sentence counted before a figure. */
interface Earlier {
  readonly last: Quantity | undefined;
  /** The last nouns that any figure had. */
  readonly nouns: readonly string[];
  /** What its last figure was multiplied by: «millones». */
  readonly scale: number;
}

const NONE_EARLIER: Earlier = { last: undefined, nouns: [], scale: 1 };

/** A figure that says nothing of what it counts. */
function isBare(text: string, figure: Figure): boolean {
  return (
    !figure.isPercent &&
    figure.time === null &&
    !isYear(text, figure) &&
    readCounted(text, figure).length === 0
  );
}

/** What multiplies a figure: a million of «dos millones», one where nothing does. */
export function readScale(text: string, { start, end }: Range): number {
  const words = text.slice(start, end);
  return SCALES.find(([scaled]) => scaled.test(words))?.[1] ?? 1;
}

function readQuantities(text: string, figures: readonly Figure[]): Quantity[] {
  const found: Quantity[] = [];
  let sentence = 0;
  let end = 0;
  let earlier: Earlier = NONE_EARLIER;
  for (const [index, figure] of figures.entries()) {
    const isNew = SENTENCE_END.test(text.slice(end, figure.start));
    if (isNew) {
      sentence += 1;
      earlier = NONE_EARLIER;
    }
    end = figure.end;
    if (isOfPair(text, figure)) continue;
    const { nouns, isPercent } = readUnit(text, figures, index, earlier);
    const before = earlier.last;
    const range = { start: figure.start, end };
    const { than, more } = THAN.exec(text.slice(end, end + REACH))?.groups ?? {};
    for (const value of figure.values) {
      found.push({ ...range, value, nouns: than ? [than] : nouns, isPercent, sentence });
      if (than !== undefined && before)
        found.push({
          ...before,
          ...range,
          value: before.value + (more === undefined ? value : -value),
        });
    }
    // «Cordero y otros dos acusados» are three.
    if (OTHERS_BEFORE.test(text.slice(0, figure.start)))
      found.push({ ...range, value: (figure.values[0] ?? 0) + 1, nouns, isPercent, sentence });
    // «facturó 96 millones y perdió 14».
    const scale = readScale(text, figure);
    if (earlier.scale > scale && isBare(text, figure))
      for (const value of figure.values)
        found.push({ ...range, value: value * earlier.scale, nouns, isPercent, sentence });
    const difference = readDifference(text, figures, index);
    if (difference)
      found.push({ ...range, ...difference, isPercent: false, sentence, isDerived: true });
    const last = found.at(-1);
    earlier = {
      last,
      nouns: last?.nouns.length ? last.nouns : earlier.nouns,
      scale: scale > 1 ? scale : earlier.scale,
    };
  }
  return found;
}

/** What lies between two figures: «pasan de nueve a cuatro», «de cinco a ocho de la mañana». */
function readDifference(
  text: string,
  figures: readonly Figure[],
  index: number,
): Pick<Quantity, 'value' | 'nouns'> | null {
  const [figure, next] = [figures[index], figures[index + 1]];
  if (!figure || !next || !TO_NEXT.test(text.slice(figure.end, next.start))) return null;
  const before = text.slice(Math.max(0, figure.start - REACH), figure.start);
  const isOfDay = (figure.time && next.time) || OF_DAY.test(text.slice(next.end));
  const toHours = ({ time, values: [value = 0] }: Figure): number =>
    time ? time.hours + time.minutes / 60 : value;
  if (isOfDay && FROM_BEFORE.test(before))
    return { value: Math.abs(toHours(next) - toHours(figure)), nouns: ['horas'] };
  if (!CHANGES_BEFORE.test(before)) return null;
  // «de 6.100 a 5.250 millones».
  const scale = readScale(text, figure) === 1 ? readScale(text, next) : 1;
  const value = Math.abs((next.values[0] ?? 0) - (figure.values[0] ?? 0) * scale);
  return { value, nouns: readNouns(text, next.end) };
}

/** What a figure counts, by its own words, by those of its neighbour or by those of the figure before. */
function readUnit(
  text: string,
  figures: readonly Figure[],
  index: number,
  { last, nouns }: Earlier,
): Pick<Quantity, 'nouns' | 'isPercent'> {
  const figure = figures[index];
  if (!figure || figure.isPercent) return { nouns: [], isPercent: true };
  const own = readCounted(text, figure);
  if (own.length > 0 || isYear(text, figure) || figure.time)
    return { nouns: own, isPercent: false };
  const next = figures[index + 1];
  if (next && JOINT.test(text.slice(figure.end, next.start)) && !isYear(text, next))
    return { nouns: readNouns(text, next.end), isPercent: next.isPercent };
  // «el 86 por ciento […], un 9»; «4.318 votos, el 72 por ciento, frente a 1.646».
  if (
    last?.isPercent &&
    PERCENT_BEFORE.test(text.slice(Math.max(0, figure.start - REACH), figure.start))
  )
    return { nouns: [], isPercent: true };
  return { nouns, isPercent: false };
}

function isYear(text: string, { start, end }: Range): boolean {
  return YEAR.test(text.slice(start, end));
}

/** «3-1» says something together. */
function isOfPair(text: string, { start, end }: Range): boolean {
  return (
    /^-\d/u.test(text.slice(end, end + 2)) ||
    /\d-$/u.test(text.slice(Math.max(0, start - 2), start))
  );
}

/** What a figure counts, in small letters. */
export function readCounted(text: string, { end, halved }: Figure): readonly string[] {
  if (halved === null) return readNouns(text, end);
  return halved === '' ? [] : [halved];
}

/** The unit of a figure of ours, by the words beside it. */
export function readUnitOf(text: string, figure: Figure): Unit {
  if (figure.isPercent) return PERCENT_UNIT;
  if (DIE_BEFORE.test(text.slice(Math.max(0, figure.start - REACH), figure.start))) return DEAD;
  const nouns = readCounted(text, figure);
  return nouns.some((noun) => DIE.test(noun)) ? DEAD : toUnit(nouns);
}

/** The unit of an article's figure. */
export function readKnownUnit(article: string, figure: Figure): Unit {
  if (figure.isPercent) return PERCENT_UNIT;
  const unit = toUnit(readCounted(article, figure));
  if (unit === null && figure.time) return CLOCK;
  return unit === THINGS && isOfDeath(article, figure.end) ? MORTALS : unit;
}

/** Whether a figure of ours, which stands in an article so that it ends there, may be the same. */
export function isSameAt(text: string, figure: Figure, article: string, end: number): boolean {
  const after = text.slice(figure.end, figure.end + NEXT_WORDS);
  const unit = readUnitOf(text, figure);
  if (unit === null) return true;
  if (unit !== DEAD && after.length === NEXT_WORDS && article.startsWith(after, end)) return true;
  const [noun] = readCounted(text, figure);
  // «200 espalda» of «200 metros espalda».
  if (noun !== undefined && readNouns(article, end).includes(noun)) return true;
  const isPercent = PERCENT.test(article.slice(end, end + REACH));
  return canBeSame(unit, readKnownUnit(article, { ...figure, end, isPercent }));
}

/** Whether the sentence of an offset, or the one before, tells of a death. */
function isOfDeath(article: string, at: number): boolean {
  const before = article.slice(Math.max(0, at - SENTENCES_BEFORE), at);
  const sentences = before.split(SENTENCE_END).slice(-2).join(' ');
  const after = article.slice(at, at + SENTENCES_BEFORE).split(SENTENCE_END)[0] ?? '';
  return DEATH.test(sentences) || DEATH.test(after);
}

/** The words that follow a figure and may be what it counts, in small letters. */
function readNouns(text: string, end: number): string[] {
  const after = AFTER.exec(text.slice(end, end + REACH))?.[1]?.trim() ?? '';
  const words = after === '' ? [] : after.split(' ');
  // «los 1.646 de Emilio Delgado»: a name is counted by nobody.
  const stop = words.findIndex(
    (word) => NO_NOUN.test(word) || isFunctionWord(word) || isCapitalized(word),
  );
  return (stop === -1 ? words : words.slice(0, stop)).map(toSame);
}

function toSame(word: string): string {
  return SAME.find(([words]) => words.test(word))?.[1] ?? word;
}
