import {
  DETERMINERS,
  PREPOSITIONS,
  PRONOUN_DETERMINERS,
  isClitic,
} from '../text/closed-classes.ts';
import { isFiniteVerb, isSureVerb } from '../verbs/finite-verbs.ts';
import type { SentenceWords } from './sentence-words.ts';

/** Tense as far as it tells the writer's own verbs from those of the speaker. */
export type VerbTense = 'past' | 'perfect' | 'imperfect' | 'future' | 'present';

const PRETERITE =
  /^(?:\p{L}+(?:ó|aron|ieron)|dijo|dijeron|hizo|fue|fueron|tuvo|pudo|quiso|puso|vino|supo|estuvo|dio|hubo|trajo|\p{L}*(?:puso|tuvo|vino|dujo|dijo|trajo))$/u;
const IMPERFECT = /(?:aba|aban|[^aeiou]ía|[^aeiou]ían|era|eran|iba|iban)$/u;
const FUTURE = /(?:[aei]rá|[aei]rán|drá|drán|[aei]ría|[aei]rían|drían?|hará|harán|dirá|dirán)$/u;

/** Whether a verb in the third person stands at a token, as far as the words around tell. */
export function isFiniteAt(view: SentenceWords, at: number): boolean {
  const lower = view.lower(at);
  if (lower === '' || (view.isCapital(at) && at > 0) || !isFiniteVerb(lower)) return false;
  const before = view.lower(at - 1);
  if (PREPOSITIONS.has(before)) return false;
  const isNoun = DETERMINERS.has(before) && !PRONOUN_DETERMINERS.has(before);
  return !isNoun || (isClitic(before) && isSureVerb(lower));
}

/** The first such verb from a token on, before another; -1 where there is none. */
export function findFiniteFrom(view: SentenceWords, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (isFiniteAt(view, at)) return at;
  return -1;
}

export function toTense(lower: string): VerbTense {
  if (/^(?:ha|han)$/u.test(lower)) return 'perfect';
  if (PRETERITE.test(lower)) return 'past';
  if (FUTURE.test(lower)) return 'future';
  return IMPERFECT.test(lower) ? 'imperfect' : 'present';
}
