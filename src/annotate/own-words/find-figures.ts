import { isAtHead } from '../../names/text-around.ts';
import { createOverlapTest, type Range } from '../range.ts';
import { readScale } from './scales.ts';
import { NUMBER_WORDS, type NumberWord, VAGUE_WORDS } from './number-words.ts';

/** A number of a text, however it is written. */
export interface Figure extends Range {
  /** All that it may mean: «1,500» is a thousand and a half, or one and a half. */
  readonly values: readonly number[];
  /** Hours and minutes, where it may be a time of the day. */
  readonly time: { readonly hours: number; readonly minutes: number } | null;
  readonly isNegative: boolean;
  /** «miles»: no less than its value. */
  readonly isVague: boolean;
  /** «una veintena», «un centenar»: about its value. */
  readonly isRound: boolean;
  /** Written in letters. */
  readonly isWord: boolean;
  /** «20 %», «veinte por ciento». */
  readonly isPercent: boolean;
  /** What «y medio» is a half of, in small letters: «años» of «31 años y medio», empty of «dos y medio». */
  readonly halved: string | null;
}

/** A number by itself, whatever stands after it. */
type Counted = Omit<Figure, 'isPercent' | 'halved'>;

const SCALE = String.raw`(?: (mil millones|mil|mill[oó]n|millones|millardos?|bill[oó]n|billones|mm?(?= ?[€$]))(?![\p{L}\p{N}])( y medi[oa])?|k(?![\p{L}\p{N}])| ?(m)(?![\p{L}\p{N}]))?`;
const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?: \d{3})+(?:[.,]\d+)?(?!\d)|\d+[.,:'h]\d+|\d+`;
const DIGITS = new RegExp(`(?<!\\d)(${NUMBER})${SCALE}`, 'giu');
const TIME = /^(\d{1,2})[:.h](\d{2})$/u;
const MINUS = /(?:^|[\s(«"'])-$/u;
/** «menos 15 grados», but not «al menos 15». */
const LESS = /(?<!(?:^|[^\p{L}])(?:al|lo|o|ni|no|nada|mucho|cuando) )(?<!\p{L})menos $/iu;
const BELOW_ZERO = /^(?: grados?)? bajo cero/u;
/** Measures with a figure of their own: «km2», «CO2». */
const MEASURE = /(?:^|[^\p{L}])(?:[kcmdh]?m|CO|H|NO|SO|O)$/u;
const toAlternatives = (words: readonly string[]): string =>
  [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
const toWordsOfKind = (isKind: (kind: NumberWord['kind']) => boolean): string[] =>
  [...NUMBER_WORDS].filter(([, { kind }]) => isKind(kind)).map(([word]) => word);
/** What «un» and «una», which stand everywhere, may count. */
const COUNTED = toAlternatives(toWordsOfKind((kind) => kind === 'scale' || kind === 'set'));
const BEGINNING = toAlternatives([
  ...toWordsOfKind((kind) => kind !== 'one'),
  ...VAGUE_WORDS.keys(),
  'medio',
  'media',
]);
/** A word with which a number may begin. Without Unicode's rules, which would take ten times as long. */
const NUMBER_WORD = new RegExp(
  `(?<![a-zà-öø-ÿ0-9])(?:${BEGINNING}|un[ao]?(?= (?:${COUNTED}|cuarto de (?:millón|hora|punto|siglo)|por cien(?:to)?)(?![a-zà-öø-ÿ])))(?!-?[a-zà-öø-ÿ0-9])`,
  'gi',
);
/** «c-20», «apartado-b2»: a label of somebody's, while «F-16» and «COVID-19» are names. */
const LABEL = /(?:^|[^\p{L}])\p{Ll}+[-_]$/u;
const NEXT_WORD = / ?(\p{L}+)/uy;
const WORD_BEFORE = /(\p{L}+) $/u;
export const PERCENT = /^ ?%|^ por cien(?:to)?(?!\p{L})/u;
/** What is measured in halves. */
const HALVED = /^(?:siglo|año|mes|día|hora|minuto|kilo|tonelada|litro|metro|kilómetro|punto)$/u;
/** «31 años y medio», «dos y medio»; but «dos años y medio millón» is of two things. */
const AND_HALF =
  /^(?: (?<unit>siglos|años|meses|días|horas|minutos|kilos|toneladas|litros|metros|kilómetros|puntos) y medi[oa]| y medio)(?!\p{L}| (?:mill|cent|doce|dece))/iu;
const QUARTERS = /^cuartos?$/u;
/** What is measured in quarters. */
const QUARTERED = /^(?:millón|hora|punto|siglo)$/u;
const HALF = /^medi[oa]$/u;
/** «millón y medio»; «docena y media» as well. */
const HALVED_LEAST = 10;
/** UTF-16 units of the longest word that may stand before a number. */
const REACH = 20;
/** No number has more words. */
const WORDS_MAX = 20;

/**
 * The figures of a folded text: in digits, with what multiplies them, and in words from zero on; «un» and
 * «una» are articles. Names («Cuatro», «ONCE») are none.
 */
export function findFigures(text: string): Figure[] {
  const digits = findDigits(text);
  return [...digits, ...findWordFigures(text, digits)]
    .map((figure) => ({
      ...addHalf(text, figure),
      isPercent: PERCENT.test(text.slice(figure.end, figure.end + REACH)),
      isNegative:
        figure.isNegative ||
        LESS.test(text.slice(Math.max(0, figure.start - REACH), figure.start)) ||
        BELOW_ZERO.test(text.slice(figure.end, figure.end + REACH)),
    }))
    .sort((a, b) => a.start - b.start);
}

/** «31 años y medio» as one figure: 31,5. */
function addHalf(text: string, figure: Counted): Omit<Figure, 'isPercent'> {
  const { end, values } = figure;
  const half = AND_HALF.exec(text.slice(end, end + REACH * 2));
  if (half === null) return { ...figure, halved: null };
  return {
    ...figure,
    end: end + half[0].length,
    values: values.map((each) => each + 1 / 2),
    halved: half.groups?.['unit']?.toLowerCase() ?? '',
  };
}

function findDigits(text: string): Counted[] {
  const found: Counted[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const [written, number = '', , half, letter] = match;
    // «1,2 M» are millions, «1,2 m» metres.
    const all = letter === 'm' ? number : written;
    const start = match.index;
    const before = text.slice(Math.max(0, start - 4), start);
    if (LABEL.test(before) || (/^[23]$/u.test(number) && MEASURE.test(before))) continue;
    const factor = all.length === number.length ? 1 : readScale(all);
    // «11:30» is no eleven and three tenths.
    const values =
      /[:h]/u.test(number) && TIME.test(number)
        ? []
        : toValues(number).map((value) => value * factor + (half ? factor / 2 : 0));
    const [, hours, minutes] = TIME.exec(number) ?? [];
    const isTime =
      hours !== undefined && minutes !== undefined && Number(hours) < 25 && Number(minutes) < 60;
    const time = isTime ? { hours: Number(hours), minutes: Number(minutes) } : null;
    const isNegative = MINUS.test(before);
    found.push({
      start,
      end: start + all.length,
      values,
      time,
      isNegative,
      isVague: false,
      isRound: false,
      isWord: false,
    });
  }
  return found;
}

/** What digits may mean, with Spanish and with English signs. */
function toValues(number: string): number[] {
  const plain = number.replaceAll(' ', '');
  if (/^\d+$/u.test(plain)) return [Number(plain)];
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+,\d+$/u.test(plain))
    return [Number(plain.replaceAll('.', '').replace(',', '.'))];
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+\.\d+$/u.test(plain))
    return [Number(plain.replaceAll(',', ''))];
  const decimal = Number(plain.replace(/[.,:'h]/u, '.'));
  if (/^[1-9]\d{0,2}\.\d{3}$/u.test(plain)) return [decimal * 1000];
  return /^[1-9]\d{0,2},\d{3}$/u.test(plain) ? [decimal * 1000, decimal] : [decimal];
}

interface Word extends Range {
  readonly lower: string;
  readonly isName: boolean;
}

function findWordFigures(text: string, digits: readonly Range[]): Counted[] {
  const found: Counted[] = [];
  const isTaken = createOverlapTest(digits);
  let end = 0;
  for (const { 0: word, index } of text.matchAll(NUMBER_WORD)) {
    if (index < end || isTaken({ start: index, end: index + word.length })) continue;
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, index - REACH), index))?.[1];
    if (before !== undefined && /^por$/iu.test(before) && /^(?:cien|ciento|mil)$/iu.test(word))
      continue;
    if (/^cero$/iu.test(word) && before !== undefined && /^(?:bajo|sobre)$/iu.test(before))
      continue;
    const figure = readNumber(readWords(text, index));
    if (!figure) continue;
    found.push(figure);
    end = figure.end;
  }
  return found;
}

/** The words from an offset on that stand side by side, as far as a number may go, and one more. */
function readWords(text: string, from: number): Word[] {
  const words: Word[] = [];
  NEXT_WORD.lastIndex = from;
  for (
    let match = NEXT_WORD.exec(text);
    match && words.length < WORDS_MAX;
    match = NEXT_WORD.exec(text)
  ) {
    const [all, word = ''] = match;
    const end = match.index + all.length;
    const start = end - word.length;
    const isCapital = /^\p{Lu}/u.test(word);
    const isName = isCapital && (/^\p{Lu}{2}/u.test(word) || !isAtHead(text, start));
    const lower = word.toLowerCase();
    const isOfQuarter = lower === 'de' && QUARTERS.test(words.at(-1)?.lower ?? '');
    words.push({ start, end, lower, isName });
    if (!isOfQuarter && !isOfNumber(lower)) break;
    NEXT_WORD.lastIndex = end;
  }
  return words;
}

function isOfNumber(lower: string): boolean {
  return NUMBER_WORDS.has(lower) || lower === 'y' || HALF.test(lower) || QUARTERS.test(lower);
}

/** Reads the longest number that begins with the first of some words. */
function readNumber(words: readonly Word[]): Counted | null {
  const [start] = words;
  if (!start || start.isName) return null;
  if (HALF.test(start.lower)) return readHalf(words);
  if (words[2]?.lower === 'de' && QUARTERED.test(words[3]?.lower ?? '')) return readQuarters(words);
  let at = 0;
  let total = 0;
  let current = 0;
  let scale = Infinity;
  let least = Infinity;
  let end = start.end;
  let isCounted = false;
  let isRound = false;
  for (;;) {
    const word = words[at];
    if (!word || word.isName) break;
    const hasAnd = word.lower === 'y' && at > 0;
    const half = hasAnd ? words[at + 1] : undefined;
    if (half && HALF.test(half.lower) && total >= HALVED_LEAST && current === 0) {
      total += least / 2;
      end = half.end;
      break;
    }
    const entry = NUMBER_WORDS.get(half?.lower ?? word.lower);
    if (!entry || (at > 0 && !canFollow(entry, least, current, total))) break;
    if (hasAnd && (entry.value > 9 || least !== 10)) break;
    if (hasAnd) at += 1;
    if (entry.kind === 'scale' || entry.kind === 'set') {
      // «dos mil quinientos millones»: all that stands before is so many millions.
      const isOfAll = total > 0 && entry.value > scale;
      total = isOfAll ? (total + current) * entry.value : total + (current || 1) * entry.value;
      scale = entry.value;
      current = 0;
      least = entry.value;
      isCounted = true;
    } else {
      current += entry.value;
      least = entry.kind === 'hundred' ? 100 : entry.kind === 'ten' ? 10 : 1;
      isCounted ||= entry.kind !== 'one' || at > 0;
    }
    isRound = entry.kind === 'set' && total === entry.value && entry.value !== 12;
    end = words[at]?.end ?? end;
    at += 1;
  }
  const vague = VAGUE_WORDS.get(start.lower);
  if (vague !== undefined) return toWordFigure(start, [vague], true);
  // «un», «una» alone; «uno por ciento» counts.
  return isCounted || words[1]?.lower === 'por'
    ? toWordFigure({ start: start.start, end }, [total + current], false, isRound)
    : null;
}

/** «medio millón», «media docena», «media hora»; «medio» alone is no figure. */
function readHalf([half, unit]: readonly Word[]): Counted | null {
  if (half && unit && HALVED.test(unit.lower)) return toWordFigure(half, [1 / 2], false);
  const entry = unit && NUMBER_WORDS.get(unit.lower);
  if (!half || !unit || !entry || (entry.kind !== 'scale' && entry.kind !== 'set')) return null;
  return toWordFigure(
    { start: half.start, end: unit.end },
    [entry.value / 2],
    false,
    entry.kind === 'set',
  );
}

/** «un cuarto de millón»; of «tres cuartos de hora», hours are what is counted. */
function readQuarters([count, part, , unit]: readonly Word[]): Counted | null {
  if (!count || !part || !unit || !QUARTERS.test(part.lower)) return null;
  const quarters = (NUMBER_WORDS.get(count.lower)?.value ?? 0) / 4;
  return NUMBER_WORDS.has(unit.lower)
    ? toWordFigure({ start: count.start, end: unit.end }, [quarters * 1e6], false)
    : toWordFigure({ start: count.start, end: part.end }, [quarters], false);
}

function canFollow(
  { value, kind }: NumberWord,
  least: number,
  current: number,
  total: number,
): boolean {
  if (kind === 'scale') return current > 0 || (total > 0 && value > least);
  if (kind === 'set') return current > 0;
  return value < least;
}

function toWordFigure(
  { start, end }: Range,
  values: readonly number[],
  isVague: boolean,
  isRound = false,
): Counted {
  return { start, end, values, time: null, isNegative: false, isVague, isRound, isWord: true };
}
