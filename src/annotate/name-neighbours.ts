import { isEmpty, type Range } from './range.ts';
import { findWordEndingAt } from './words.ts';

/** Capitalized words that may stand before a bare name without being part of it. */
const MAY_PRECEDE = new Set(
  (
    'don doña señor señora señorita sr sra srta dr dra doctor doctora presidente presidenta ministro ministra ' +
    'general coronel capitán comandante rey reina príncipe princesa papa emperador zar primer mandatario líder ' +
    'a al ante aunque ayer bajo como con contra cuando cuanto de del desde donde durante e el ella ellos en entonces ' +
    'entre es esta este hacia hasta hoy incluso la las lo los luego mas mientras ni no o para pero por porque pues que ' +
    'quien quizá según será si sin sino sobre solo su sus también tampoco tanto tras u un una ver y ya'
  ).split(' '),
);
/** Verbs and adverbs that open a sentence: «Dijo Putin», «Recordó Kim», «Finalmente Putin». */
const OPENS_SENTENCE = /^(?:dijo|dice|hizo|quiso|pudo|fue|era|.+ó|.{4,}mente)$/u;

const SENTENCE_START = /(?:^|[.!?:\n(]|- ?)[ "¿¡(]*$/u;
const CAPITAL = /^\p{Lu}/u;
const LETTER = /^\p{L}/u;
/** UTF-16 units that may stand between the end of a sentence and the first word of the next. */
const WINDOW = 6;

/**
 * Whether the words around a bare name show that it is part of another, longer name: the «Kim» of
 * «Kim Yo Jong», the «Putin» of «Igor Putin», the «García» of «García-Margallo».
 * @param text folded text; `range` in UTF-16 offsets of it
 * @param endsMention whether a mention ends just before the given offset («en Moscú Putin dijo»)
 */
export function isPartOfLongerName(
  text: string,
  { start, end }: Range,
  endsMention: (offset: number) => boolean,
): boolean {
  const next = text.slice(end + 1, end + 3);
  if (text[end] === '-' && LETTER.test(next)) return true;
  if (text[end] === ' ' && CAPITAL.test(next)) return true;
  if (text[start - 1] === '-') return !isEmpty(findWordEndingAt(text, start - 1));
  return text[start - 1] === ' ' && goesOnFrom(text, start - 1, endsMention);
}

/** Whether the word before a space is a capitalized part of the name after it. */
function goesOnFrom(
  text: string,
  space: number,
  endsMention: (offset: number) => boolean,
): boolean {
  const hasDot = text[space - 1] === '.';
  const before = findWordEndingAt(text, hasDot ? space - 1 : space);
  const word = text.slice(before.start, before.end);
  if (!CAPITAL.test(word) || endsMention(space)) return false;
  const lower = word.toLowerCase();
  if (MAY_PRECEDE.has(lower)) return false;
  const lead = text.slice(Math.max(0, before.start - WINDOW), before.start);
  if (OPENS_SENTENCE.test(lower) && SENTENCE_START.test(lead)) return false;
  // «… en Corea. Kim dijo»: the dot ends a sentence, unless it abbreviates («J. Putin»).
  return !hasDot || word.length === 1;
}
