import { DETERMINERS, isClitic } from '../text/closed-classes.ts';
import { canSpeak, findHeadName } from './can-speak.ts';
import { findClauseSubject } from './clause-subject.ts';
import type { VerbInSentence } from './verb-in-sentence.ts';
import { findAntecedent, findRelativeBefore } from './relative-antecedent.ts';
import { findNounPhrase } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Phrase } from './sentence-words.ts';
import {
  findBeforeParenthesis,
  findPhraseAfterComma,
  findPhraseAfterConjunction,
} from './subject-after-comma.ts';
import type { SubjectBefore } from './types.ts';

const SKIPPED_BEFORE_VERB =
  /^(?:no|ya|también|sí|además|asimismo|hoy|ayer|tampoco|nunca|siempre|luego|después|igualmente|posteriormente|recientemente)$/u;
/** Tokens of «que perdió a su hermano en las protestas de 2022». */
const LONGEST_RELATIVE = 12;
/** Tokens of «cuya presidenta provincial, María José Pérez,». */
const LONGEST_OWNED = 12;
/** Tokens of «José María Pérez de la Cruz». */
const LONGEST_NAME = 7;
const COORDINATOR = /^(?:y|e|o|pero|aunque|mientras|ni|sino)$/u;

/** Looks to the left of a verb for who does it. */
export function findSubjectBefore(view: SentenceView, verb: VerbInSentence): SubjectBefore {
  let last = verb.from - 1;
  while (last >= 0 && (isClitic(view.lower(last)) || SKIPPED_BEFORE_VERB.test(view.lower(last))))
    last -= 1;
  if (last < 0) return { kind: 'none' };
  // «rechazan la oferta: | dicen que»
  if (/^[:;]$/u.test(view.word(last))) return { kind: 'none' };
  if (isCoordinated(view, last)) return { kind: 'coordinated' };
  const relative = findRelativeBefore(view, last, verb.from);
  if (relative !== null) return findAntecedent(view, relative);
  const phrase =
    findOwned(view, last) ??
    findTheirHouse(view, verb, last) ??
    findBeforeParenthesis(view, last) ??
    findPhraseAfterComma(view, last) ??
    findPhraseAfterConjunction(view, last) ??
    findPhraseAfterConjunction(view, beforeApposition(view, last)) ??
    findClauseSubject(view, verb, last);
  return phrase === null
    ? { kind: 'none' }
    : { kind: 'subject', phrase: withOwnRelative(view, phrase, verb.from) };
}

/** «la asociación, cuya | presidenta, Carmen Flores, recuerda» */
function findOwned(view: SentenceView, last: number): Phrase | null {
  for (let at = last; at > 0 && last - at <= LONGEST_OWNED; at -= 1) {
    if (/^[.;:]$/u.test(view.word(at)) || view.isQuoted(at)) return null;
    if (!/^cuy[oa]s?$/u.test(view.lower(at))) continue;
    const phrase = findNounPhrase(view, at + 1);
    if (phrase === null || !canSpeak(view, phrase)) return null;
    const isWhole = phrase.to === last + 1 || beforeApposition(view, last) + 1 === phrase.to;
    return isWhole ? phrase : null;
  }
  return null;
}

/** «y el ministro | , Luis Caputo, culpó»: the last token before the name, or the one given. */
function beforeApposition(view: SentenceView, last: number): number {
  if (view.word(last) !== ',') return last;
  for (let at = last - 1; at > 0 && last - at <= LONGEST_NAME; at -= 1)
    if (view.word(at) === ',') return view.nameStartingAt(at + 1)?.to === last ? at - 1 : last;
  return last;
}

/** «… y añadió», «…, si bien advirtió», «a la vez que pidió». */
function isCoordinated(view: SentenceView, last: number): boolean {
  const lower = view.lower(last);
  if (COORDINATOR.test(lower)) return true;
  if (lower === 'bien' && view.lower(last - 1) === 'si') return true;
  return lower === 'que' && /^(?:tiempo|vez)$/u.test(view.lower(last - 1));
}

/** «Desde | la operadora insisten», «En | el sindicato temen»: those who are there. */
function findTheirHouse(view: SentenceView, verb: VerbInSentence, last: number): Phrase | null {
  if (verb.number !== 'plural') return null;
  for (let at = last; at >= 0; at -= 1) {
    if (/^[.,;:]$/u.test(view.word(at)) || view.isQuoted(at)) return null;
    if (!/^(?:en|desde)$/u.test(view.lower(at))) continue;
    const opens = at === 0 || /^[.,;:]$/u.test(view.word(at - 1)) || view.lower(at - 1) === 'y';
    const phrase = findNounPhrase(view, at + 1);
    // «Desde | el Simpa recuerdan»: what nobody knows is no town with an article.
    const isUnknown = /^(?:el|la)$/u.test(view.lower(at + 1)) && view.isCapital(at + 2);
    if (opens && phrase?.to === last + 1 && (isUnknown || canSpeak(view, phrase))) return phrase;
  }
  return null;
}

/** «Una mujer | que no quiso dar su nombre acusó»: of somebody without a name, what tells which one. */
function withOwnRelative(view: SentenceView, phrase: Phrase, verb: number): Phrase {
  const isTold =
    view.lower(phrase.to) === 'que' &&
    DETERMINERS.has(view.lower(phrase.from)) &&
    findHeadName(view, phrase) === null;
  if (!isTold || !canSpeak(view, phrase)) return phrase;
  for (let at = phrase.to; at < verb; at += 1) {
    if (at - phrase.to > LONGEST_RELATIVE || /^[.;:]$/u.test(view.word(at)) || view.isQuoted(at))
      return phrase;
    if (view.word(at) === ',') return { from: phrase.from, to: at };
  }
  return { from: phrase.from, to: verb };
}
