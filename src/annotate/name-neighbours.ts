import type { Range } from './range.ts';

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
const OPENS_SENTENCE = /^(?:dijo|dice|hizo|quiso|pudo|fue|era|.+ó|.{3,}[aeo]mente)$/u;

const WORD_BEFORE = /([\p{L}\p{M}\p{N}]+)([.]?)[ ]$/u;
const SENTENCE_START = /(?:^|[.!?:\n(]|- ?)[ "¿¡(]*$/u;
const CAPITALIZED_AFTER = /^(?:[ ]|-)\p{Lu}/u;
const LETTER_AFTER_HYPHEN = /^-\p{L}/u;
const LETTER_BEFORE_HYPHEN = /\p{L}-$/u;
/** Longer than any word worth looking at before a name. */
const WINDOW = 60;

/**
 * Whether the words around a bare name show that it is part of another, longer name: the «Kim» of
 * «Kim Yo Jong», the «Putin» of «Igor Putin», the «García» of «García-Margallo».
 * @param text folded text; `range` in UTF-16 offsets of it
 * @param endsMention whether a mention ends just before the given offset («en Moscú Putin dijo»)
 */
export function isPartOfLongerName(
  text: string,
  range: Range,
  endsMention: (offset: number) => boolean,
): boolean {
  const after = text.slice(range.end, range.end + WINDOW);
  if (CAPITALIZED_AFTER.test(after) || LETTER_AFTER_HYPHEN.test(after)) return true;
  const before = text.slice(Math.max(0, range.start - WINDOW), range.start);
  if (LETTER_BEFORE_HYPHEN.test(before)) return true;
  const found = WORD_BEFORE.exec(before);
  const [, word = '', dot = ''] = found ?? [];
  if (!/^\p{Lu}/u.test(word) || endsMention(range.start - 1)) return false;
  const lower = word.toLocaleLowerCase('es');
  if (MAY_PRECEDE.has(lower)) return false;
  if (OPENS_SENTENCE.test(lower) && SENTENCE_START.test(before.slice(0, found?.index)))
    return false;
  // «… en Corea. Kim dijo»: the dot ends a sentence, unless it abbreviates («J. Putin»).
  return dot === '' || word.length === 1;
}
