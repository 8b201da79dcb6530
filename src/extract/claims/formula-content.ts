import { PREPOSITIONS } from '../text/closed-classes.ts';
import { findClauseEnd } from './clause-end.ts';
import { findFiniteFrom, isFiniteAt } from './finite-at.ts';
import { LEAST_BEFORE, LEAST_BEHIND } from './formula-words.ts';
import { findNounPhrase } from './noun-phrase.ts';
import { opensWithConcession } from './opening-concession.ts';
import { findEndBeforeNext, findStartAfterOther } from './other-source.ts';
import type { SentenceView } from './sentence-view.ts';

/** What ties a sentence to the one before and says nothing itself. */
const CONNECTOR =
  /^(?:en cambio|sin embargo|no obstante|por su parte|por el contrario|además|en todo caso|por tanto|por ello|asimismo|eso sí|a su vez|en realidad)$/u;
const LONGEST_CONNECTOR = 4;
/** Tokens of «Por ello,». */
const LONGEST_OPENER = 3;

const OPENS_CLAUSE = /^(?:porque|pues|aunque|mientras|pero)$/u;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a formula from `from` to `end` vouches for, as UTF-16 offsets, or null where there is nothing. */
export function findContent(view: SentenceView, from: number, end: number): Range | null {
  const isLast = end >= view.length - LEAST_BEHIND;
  const after = isLast ? null : findContentAfter(view, from, end);
  if (after !== null || from <= 2) return after;
  if (!isLast && isInside(view, from, end)) return { start: view.start, end: view.end };
  const clause = isLast ? null : findClauseAround(view, from, end);
  if (clause !== null) return clause;
  return findContentBefore(view, from);
}

/** The rest of the sentence where the formula opens it or a clause of it, or the rest of its relative. */
function findContentAfter(view: SentenceView, from: number, end: number): Range | null {
  const isClosed = view.word(end) === ',';
  const start = view.tokens[end]!.end;
  // «Trae noticias: según la policía, | no hay heridos»
  const isAfterColon = /^[:;]$/u.test(view.word(from - 1));
  if (isAfterColon && isClosed) return { start, end: findEndBeforeNext(view, end) };
  if (opensSentence(view, from))
    return {
      start: view.tokens[skipConnector(view, end)]!.end,
      end: findEndBeforeNext(view, end),
    };
  const isAside = view.word(from - 1) === ',';
  // «los vecinos, que, según la jueza, | nada sabían, …»
  if (isAside && isClosed && /^(?:que|quien|quienes|donde)$/u.test(view.lower(from - 2)))
    return { start, end: view.tokens[findClauseEnd(view, null, end, view.length) - 1]!.end };
  // «Cerró el puerto porque, según el alcalde, | faltaba personal»
  if (isAside && /^(?:que|porque|pues|aunque|y)$/u.test(view.lower(from - 2)))
    return { start, end: findEndBeforeNext(view, end) };
  return null;
}

/** «Además, según la policía, …» opens; «Su partido, según El Norte, está dividido» does not. */
function opensSentence(view: SentenceView, from: number): boolean {
  if (from <= 1) return true;
  if (from > LONGEST_OPENER || view.word(from - 1) !== ',') return false;
  return findNounPhrase(view, 0)?.to !== from - 1 && findFiniteFrom(view, 0, from) < 0;
}

/** What came before, without what the writer or somebody else says. */
function findContentBefore(view: SentenceView, from: number): Range {
  const start = Math.max(
    /^(?:pero|y)$/u.test(view.lower(0)) ? 1 : 0,
    findMainStart(view, from),
    findStartAfterOther(view, from),
    findOwnRelative(view, from),
  );
  return { start: view.tokens[start]!.start, end: view.tokens[from - 1]!.end };
}

/** «Para Castillo, en cambio, | el problema es otro»: the comma after such a link, or the one given. */
function skipConnector(view: SentenceView, comma: number): number {
  if (view.word(comma) !== ',') return comma;
  for (let to = comma + 2; to <= comma + LONGEST_CONNECTOR; to += 1) {
    if (view.word(to) !== ',') continue;
    const words = view.tokens.slice(comma + 1, to).map(({ lower }) => lower);
    return CONNECTOR.test(words.join(' ')) ? to : comma;
  }
  return comma;
}

/** «Esta sequía es, de acuerdo con los técnicos, solo el principio»: both halves are one clause. */
function isInside(view: SentenceView, from: number, end: number): boolean {
  if (view.word(from - 1) !== ',' || view.word(end) !== ',') return false;
  // «Sí muestra, según el texto, | «una memoria individual»»
  if (view.isQuoted(end + 1)) return isFiniteAt(view, from - 2);
  // «Allí descubrió, según dice, | que el mal humor se contagia»
  if (view.lower(end + 1) === 'que' && isFiniteAt(view, from - 2)) return true;
  if (/^(?:y|e|pero|que|quien|quienes|aunque|mientras|lo|donde)$/u.test(view.lower(end + 1)))
    return false;
  // «Se trata, según este diario, | de un matrimonio que volvía»
  const isCut = isFiniteAt(view, from - 2) && PREPOSITIONS.has(view.lower(end + 1));
  if (isCut) return true;
  return findFiniteFrom(view, 0, from) < 0 || findFiniteFrom(view, end, view.length) < 0;
}

/** «Se van porque | el edificio, según un informe, presenta daños»: a clause that the formula parts from its verb. */
function findClauseAround(view: SentenceView, from: number, end: number): Range | null {
  if (view.word(from - 1) !== ',' || view.word(end) !== ',' || !isFiniteAt(view, end + 1))
    return null;
  for (let at = from - 2; at > 0; at -= 1) {
    if (/^[,.;:]$/u.test(view.word(at)) || isFiniteAt(view, at) || view.isQuoted(at)) return null;
    if (OPENS_CLAUSE.test(view.lower(at)))
      return { start: view.tokens[at + 1]!.start, end: findEndBeforeNext(view, end) };
  }
  return null;
}

/** «El Ejército acusó al grupo de atacar un mercado, | donde murieron 43, según los médicos»: the report has its speaker. */
function findOwnRelative(view: SentenceView, from: number): number {
  const report = view.verbs.find(({ isFiniteForm, isNegated }) => isFiniteForm && !isNegated);
  if (report === undefined) return 0;
  for (let at = from - LEAST_BEFORE; at > report.to; at -= 1) {
    if (view.word(at) !== ',' || view.isQuoted(at)) continue;
    const isRelative = /^(?:donde|que|cuyo|cuya|cuyos|cuyas)$/u.test(view.lower(at + 1));
    return isRelative && findFiniteFrom(view, at + 1, from) > 0 ? at + 1 : 0;
  }
  return 0;
}

/** «Aunque la naviera lo niega, | la isla lleva un mes sin barco, según la cofradía». */
function findMainStart(view: SentenceView, from: number): number {
  if (!opensWithConcession(view)) return 0;
  for (let at = 1; at < from - LEAST_BEFORE; at += 1) {
    if (view.word(at) === ',' && !view.isQuoted(at)) return at + 1;
  }
  return 0;
}
