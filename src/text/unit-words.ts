import { toWordList } from '../names/word-list.ts';

/*
 * Words that are parts of one number or of one term although spaces stand between them; lower case.
 */

const UNITS = toWordList(`
  un uno una dos tres cuatro cinco seis siete ocho nueve
`);
const TENS = toWordList(`treinta cuarenta cincuenta sesenta setenta ochenta noventa`);
const OTHERS = toWordList(`
  diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiún
  veintiuno veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho
  veintinueve cien ciento doscientos doscientas trescientos trescientas cuatrocientos cuatrocientas
  quinientos quinientas seiscientos seiscientas setecientos setecientas ochocientos ochocientas
  novecientos novecientas
`);
/** What multiplies the number before it, written with digits or letters. */
const SCALES = toWordList(`mil millón millones millardo millardos billón billones`);

/** Each with a small letter or a capital, as at the head of a sentence. */
const toChoice = (list: readonly string[]): string =>
  list
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|');

/** «dos mil quinientos», «treinta y cinco»: two words at least, for one is never cut, unless
 * it is «cinco por ciento». */
export const NUMBER_IN_WORDS = (() => {
  const small = `(?:(?:${toChoice(TENS)}) y (?:${toChoice(UNITS)})|${toChoice([...OTHERS, ...TENS, ...UNITS])})`;
  const part = `(?:${small}|${toChoice(SCALES)})`;
  const tensAndUnits = `(?:${toChoice(TENS)}) y (?:${toChoice(UNITS)})`;
  return `${part}(?: ${part})+|${tensAndUnits}|${part}(?= por (?:ciento|cien))`;
})();

/** What «medio» and «media» halve, so that without them it is twice as much. */
const HALVED = toWordList(`
  millón millar centenar centenares centenario docena decena siglo año hora kilo metro litro punto día mes
  minuto tonelada hectárea
`);
const HALVES = toWordList(`medio media`);
/** «y pico», «y medio»: more than the number before them. */
const AND_MORE = toWordList(`medio media pico tantos tantas`);
const COUNTED_BY = toWordList(
  `millón millones millar mil año años hora horas siglo siglos mes meses día días punto puntos kilo kilos`,
);

/** «al menos 15», «más o menos 15»: no sign. */
const NO_LESS = '(?<!(?:[aA]l|[lL]o|[oO]|[nN]i|[nN]o|[nN]ada|[mM]ucho|[cC]uando) )';

/** «medio millón», «millón y medio», «menos 15», «uno de cada diez», «cuarto de millón»: what changes its value in parts. */
export const PARTS_OF_NUMBER = (() => {
  const number = `(?:${toChoice([...UNITS, ...TENS, ...OTHERS])}|\\d+)`;
  return [
    `(?:${toChoice(HALVES)}) (?:${HALVED.join('|')})`,
    `(?:${number} )?(?:${COUNTED_BY.join('|')}) y (?:${AND_MORE.join('|')})`,
    `${number} de cada ${number}`,
    `(?:[Uu]n )?(?:cuarto|tercio) de (?:millón|siglo|hora)`,
    'grados bajo cero',
    `${number} menos (?:cuarto|${number})`,
    `${NO_LESS}[mM]enos ${number}(?:[.,]\\d+)?`,
  ].join('|');
})();
const PART_WORDS: ReadonlySet<string> = new Set([
  ...[...HALVES, ...HALVED, ...AND_MORE, ...COUNTED_BY],
  ...['de', 'cada', 'y', 'cuarto', 'tercio', 'grados', 'bajo', 'cero'],
]);

/** Whether two words side by side may stand in one of {@link PARTS_OF_NUMBER}; in any case. */
export function mayBePart(first: string, second: string): boolean {
  if (first.toLowerCase() === 'menos') return second === 'cuarto' || NUMBERS.has(second);
  if (second === 'menos') return NUMBERS.has(first.toLowerCase());
  if (second === 'cada' || first === 'cada') return true;
  // «de» stands everywhere; before the one of «1 de cada 10» no word ends.
  if (second === 'de')
    return first === '' || PART_WORDS.has(first) || NUMBERS.has(first.toLowerCase());
  if (first === 'de') return PART_WORDS.has(second);
  return PART_WORDS.has(first.toLowerCase()) && PART_WORDS.has(second);
}

/** « mil», « millones», « por ciento»: what follows a number and is of it. */
export const AFTER_NUMBER = `(?: (?:${toChoice(SCALES)}|por (?:ciento|cien|mil))(?![\\p{L}\\p{M}\\p{N}]))`;

/** Prefixes that stand apart before a term of several words: «ex primer ministro». */
const PREFIXES = toWordList(`ex exvice vice anti ultra post`);
export const PREFIX = toChoice(PREFIXES);

/** What follows «ex» or «anti» where they are words of their own: «el ex de Ana», «los anti y los pro». */
export const NO_TERM = toWordList(
  `de del y e o u que a al en con se es fue no la el los las su`,
).join('|');

/** «s. XXI», «núm. 3», «art. 155»: what says which number it is, and that number. */
export const NUMBERED =
  '(?:[sS]iglos?|[sS]s?\\.|[aA]rts?\\.|[nN]úms?\\.|[nN]\\.?[ºo°]|[pP]ágs?\\.|[cC]aps?\\.|[vV]ol\\.) (?:[IVXLCDM]+|\\d[\\d.,]*\\d|\\d)';
const IS_NUMBERED = new RegExp(`(?<![\\p{L}\\p{N}])${NUMBERED}(?![\\p{L}\\p{N}])`, 'u');

const NUMBERS: ReadonlySet<string> = new Set([...UNITS, ...TENS, ...OTHERS, ...SCALES]);
const PREFIX_SET: ReadonlySet<string> = new Set(PREFIXES);
const PER_CENT = /^(?:ciento|cien|mil)$/u;

/** Whether two words side by side may be of one number or term; in any case. */
export function mayBeTied(first: string, second: string): boolean {
  const before = first.toLowerCase();
  if (PREFIX_SET.has(before)) return true;
  const after = second.toLowerCase();
  if (before === 'y') return NUMBERS.has(after);
  if (before === 'por') return PER_CENT.test(after);
  return NUMBERS.has(before) && (after === 'y' || after === 'por' || NUMBERS.has(after));
}

/** Whether a word may follow digits as a part of their number. */
export function mayFollowDigits(word: string): boolean {
  return word === 'por' || SCALES.includes(word);
}

/** Whether words around a space have a number with what says which it is. */
export function mayBeNumbered(words: string): boolean {
  return IS_NUMBERED.test(words);
}
