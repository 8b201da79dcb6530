import { isCapitalized } from '../../names/text-around.ts';
import type { Range } from '../range.ts';
import type { Figure } from './find-figures.ts';

/** A figure of a text with what it counts, whether said beside it or before. */
export interface Quantity extends Range {
  readonly value: number;
  /** In small letters; those of the figure before where it has none of its own: «de 14 votos, 9». */
  readonly nouns: readonly string[];
  readonly isPercent: boolean;
  /** Which sentence of the text, from 0. */
  readonly sentence: number;
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
  /^(?:ell[oa]s|cada|est[oa]s|es[oa]s|de|del|y|e|o|u|a|al|en|por|para|con|sin|que|se|el|la|los|las|un|una|su|sus|es|son|fue|era|según|más|menos|como|entre|hasta|desde|sobre|ya|no|ni|cuando|donde|ante|tras|contra|primer[oa]?|había|ha|han|está|están)$/u;
const SENTENCE_END = /[.!?…]["')\]]*\s+["'(¿¡]*(?=\p{Lu})|\n/u;
/** «de 14 a 5 grados», «entre 45 y 79 años»: one noun for both. */
const JOINT = /^ (?:al?|y|e|o|u|hasta|ni)(?: (?:el|los|las|un))? $/u;
const YEAR = /^(?:1[89]|20)\d\d$/u;
/** One of a unit, or of those whom news count. */
const SINGLE =
  /(?<!\p{L})una? (siglo|década|lustro|año|mes|semana|día|hora|punto|metro|kilómetro|tonelada|muert[oa]|fallecid[oa]|herid[oa])(?!\p{L})( y medi[oa](?!\p{L}))?/giu;
const PERCENT_BEFORE = /(?<!\p{L})(?:un|al?|el|del) $/u;
/** «3 horas y 40 minutos», «seis años y tres meses». */
const MIXED = /^ (?:años?|días?|horas?) y $/u;
const SMALLER: Readonly<Record<string, number>> = {
  ...{ mes: 12, meses: 12, hora: 24, horas: 24, minuto: 60, minutos: 60 },
};
/** «tres más que el año pasado»: how many those were. */
const THAN = /^(?: \p{L}+)? (?<than>(?<more>más)|menos) que(?!\p{L})/u;
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
    for (const noun of counted) {
      const known = nouns.get(noun) ?? new Set();
      known.add(value);
      nouns.set(noun, known);
    }
  }
  return { quantities, nouns, free };
}

/** «una semana»: no figure of their own, but what other units may say; «un punto y medio» is one. */
function readSingle(text: string): Quantity[] {
  return [...text.matchAll(SINGLE)].map(({ 0: all, 1: unit = '', 2: half, index }) => ({
    ...{ start: index, end: index + all.length, isPercent: false, sentence: half ? 0 : -1 },
    value: half ? 3 / 2 : 1,
    nouns: [toSame(unit.toLowerCase())],
  }));
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
}

const NONE_EARLIER: Earlier = { last: undefined, nouns: [] };

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
    const last = found.at(-1);
    earlier = { last, nouns: last?.nouns.length ? last.nouns : earlier.nouns };
  }
  return found;
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

/** The words that follow a figure and may be what it counts, in small letters. */
function readNouns(text: string, end: number): string[] {
  const after = AFTER.exec(text.slice(end, end + REACH))?.[1]?.trim() ?? '';
  const words = after === '' ? [] : after.split(' ');
  // «los 1.646 de Emilio Delgado»: a name is counted by nobody.
  const stop = words.findIndex((word) => NO_NOUN.test(word) || isCapitalized(word));
  return (stop === -1 ? words : words.slice(0, stop)).map(toSame);
}

function toSame(word: string): string {
  return SAME.find(([words]) => words.test(word))?.[1] ?? word;
}
