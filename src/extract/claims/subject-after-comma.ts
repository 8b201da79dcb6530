import { DETERMINERS, PREPOSITIONS, isAdverb } from '../text/closed-classes.ts';
import { canSpeak } from './can-speak.ts';
import { findFiniteFrom } from './finite-at.ts';
import { isSpeakingPhrase } from './human-nouns.ts';
import { findNounPhrase } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Phrase } from './sentence-words.ts';
import { extendOverApposition, isPersonPhrase } from './subject-apposition.ts';

/** «Ibarretxe, que reafirmó su compromiso, | recalcó»: the phrase that a parenthesis parts from its verb. */
export function findBeforeParenthesis(view: SentenceView, last: number): Phrase | null {
  if (view.word(last) !== ',') return null;
  for (let at = last - 1; at >= 0; at -= 1) {
    if (/^[;:.]$/u.test(view.word(at))) return null;
    if (at !== 0 && view.word(at - 1) !== ',') continue;
    const phrase = findNounPhrase(view, at);
    const opensParenthesis = phrase !== null && phrase.to < last && view.word(phrase.to) === ',';
    const isParenthesis = opensParenthesis && !isTitleFirst(view, phrase);
    if (isParenthesis && (at === 0 || PREPOSITIONS.has(view.lower(0)) || isAdverb(view.lower(0))))
      return phrase;
  }
  return null;
}

/** In «El ministro, Juan Pérez, dijo» the name is an apposition, which {@link toSpeaker} adds. */
function isTitleFirst(view: SentenceView, phrase: Phrase): boolean {
  const followsComma = view.word(phrase.from - 1) === ',';
  return followsComma && DETERMINERS.has(view.lower(0)) && isPersonPhrase(view, phrase);
}

/** «Al conocer la noticia, el ministro dijo»: what stands between the last comma and the verb. */
export function findPhraseAfterComma(view: SentenceView, last: number): Phrase | null {
  let depth = 0;
  let at = last;
  for (; at >= 0; at -= 1) {
    if (depth === 0 && /^[,;:.]$/u.test(view.word(at))) break;
    if (view.isQuoted(at) && !view.isQuoted(last)) break;
    if (view.word(at) === ')') depth += 1;
    if (view.word(at) === '(') depth -= 1;
  }
  const from = skipConjunction(view, at + 1);
  if (at < 0 || from < 3 || from > last) return null;
  const lower = view.lower(from);
  if (PREPOSITIONS.has(lower) || isAdverb(lower)) return null;
  if (!DETERMINERS.has(lower) && !view.isCapital(from) && !isSpeakingPhrase(view.word(from)))
    return null;
  const phrase = findNounPhrase(view, from);
  if (phrase === null || phrase.to < last + 1) return null;
  return extendOverApposition(view, { from, to: last + 1 });
}

/** «…, si bien el presidente espera», «…, mientras el Gobierno dijo». */
function skipConjunction(view: SentenceView, from: number): number {
  if (view.lower(from) === 'si' && view.lower(from + 1) === 'bien') return from + 2;
  if (view.lower(from) === 'mientras' && view.lower(from + 1) === 'que') return from + 2;
  return /^(?:mientras|aunque|pero|y|pues|porque|cuando|donde)$/u.test(view.lower(from))
    ? from + 1
    : from;
}

/** «El ELN rompe y | Petro le exige hechos»: whoever stands alone between a conjunction and the verb. */
export function findPhraseAfterConjunction(view: SentenceView, last: number): Phrase | null {
  let at = last;
  while (
    at > 0 &&
    !/^[,;:.]$/u.test(view.word(at)) &&
    !/^(?:y|e|pero|mientras)$/u.test(view.lower(at))
  )
    at -= 1;
  if (at < 2 || !/^(?:y|e|pero|mientras)$/u.test(view.lower(at)) || view.isQuoted(at)) return null;
  const phrase = findNounPhrase(view, at + 1);
  if (phrase === null || phrase.to !== last + 1 || !canSpeak(view, phrase)) return null;
  // «Ana Ruiz y Luis Gil dijeron» is one subject: a verb must stand before.
  return findFiniteFrom(view, 0, at) >= 0 ? phrase : null;
}
