import { isAtHead, isCapitalized } from '../../names/text-around.ts';
import type { Range } from '../range.ts';
import { ORDINAL_WORDS } from './number-words.ts';

/** A word or a Roman numeral that says which one of many: «tercera», «XXI», «Felipe VI». */
export interface Ordinal extends Range {
  readonly value: number;
  readonly isRoman: boolean;
}

/** Of hundreds on, capitals are initials («CD», «DM»); one letter alone is a numeral beside what it counts. */
const ROMAN =
  /(?<![\p{L}\p{N}.'-])(?:[IVXL]{2,}|(?<=(?:[sS]iglos?|\p{Lu}\p{Ll}+) )[IVX]|[IV](?= \p{Lu}\p{Ll}))(?![\p{L}\p{N}'-]|\.\p{L})/gu;
const SOUND = /^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;
const LETTERS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
/**
 * Ordinals that say a number and little else: «primero» and «segundo» order what is told, «tercero» and «terceros» are others.
 */
const LEAST = 3;
const NOT_COUNTED =
  /^(?:tercero|terceros|cuartos|cuarteto|quintas|trío|triple|trilateral|trillizos|tercios?|octavos|décim[oa]s|(?:bi)?centenario|milenio|centésimo|milésimo)$/u;
const ORDINAL = new RegExp(
  `(?<!\\p{L})(?:${[...ORDINAL_WORDS]
    .filter(([word, value]) => value >= LEAST && !NOT_COUNTED.test(word))
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?!\\p{L})`,
  'giu',
);
/** Most texts have neither; without Unicode's rules that is soon seen. */
const ROMAN_HINT = /(?:^|[^A-Za-z])[IVXL]+(?![A-Za-z])/;
const ORDINAL_HINT = /terc|cuart|quint|sext|ptim|octav|noven|d[eé]cim|g[eé]sim/i;
/** «la tercera edad», «el tercer mundo», «tercera persona»: set phrases. */
const PHRASE = /^ (?:edad|mundo|persona|vía|sector|tiempo|grado)(?!\p{L})/u;

/** «el cuarto apagón»; by itself it is a room, or a part of an hour. */
const FOURTH =
  /^ (?!oscuro|trastero|creciente|menguante|propio|para|con|sin|que|por|donde)\p{Ll}{4,}/u;

/** The ordinals of a folded text from the third on, and its Roman numerals. */
export function findOrdinals(text: string): Ordinal[] {
  const found: Ordinal[] = [];
  for (const { 0: word, index } of ROMAN_HINT.test(text) ? text.matchAll(ROMAN) : []) {
    const value = readRoman(word);
    if (value !== null)
      found.push({ start: index, end: index + word.length, value, isRoman: true });
  }
  for (const { 0: word, index } of ORDINAL_HINT.test(text) ? text.matchAll(ORDINAL) : []) {
    const end = index + word.length;
    const isName = isCapitalized(word) && !isAtHead(text, index);
    const value = ORDINAL_WORDS.get(word.toLowerCase());
    if (value === undefined || isName || PHRASE.test(text.slice(end))) continue;
    if (/^cuarto$/iu.test(word) && !FOURTH.test(text.slice(end))) continue;
    found.push({ start: index, end, value, isRoman: false });
  }
  return found;
}

function readRoman(word: string): number | null {
  if (!SOUND.test(word)) return null;
  const values = [...word].map((letter) => LETTERS[letter] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}
