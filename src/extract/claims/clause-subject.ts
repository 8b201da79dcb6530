import { WEEKDAYS } from '../../text/calendar-words.ts';
import { DETERMINERS, PREPOSITIONS, isAdverb } from '../text/closed-classes.ts';
import type { VerbInSentence } from './verb-in-sentence.ts';
import { isFiniteAt } from './finite-at.ts';
import { findNounPhrase, isDetached } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Phrase } from './sentence-words.ts';

const OPENS_CLAUSE = /^(?:pues|porque|pero|aunque|mientras)$/u;
const LONG_QUOTATION = 6;

/** The first noun phrase of the verb's clause that hangs from no preposition. */
export function findClauseSubject(
  view: SentenceView,
  verb: VerbInSentence,
  last: number,
): Phrase | null {
  let at = findClauseStart(view, verb, last);
  while (at <= last) {
    const lower = view.lower(at);
    if (view.word(at) === ',' || /^["“”«»)]$/u.test(view.word(at))) {
      at += 1;
    } else if (opensAdverbial(view, at, verb)) {
      const comma = findComma(view, at, last);
      if (comma === null) return findNameBefore(view, at, last);
      at = comma + 1;
    } else {
      const phrase = findNounPhrase(view, at);
      if (phrase !== null && isDetached(view, at)) {
        at = phrase.to;
        continue;
      }
      if (phrase !== null) return { from: phrase.from, to: Math.min(phrase.to, last + 1) };
      at += lower === 'mientras' && view.lower(at + 1) === 'que' ? 2 : 1;
    }
  }
  return null;
}

function findClauseStart(view: SentenceView, verb: VerbInSentence, last: number): number {
  let depth = 0;
  for (let at = last; at >= 0; at -= 1) {
    if (view.word(at) === ')') depth += 1;
    if (view.word(at) === '(') depth -= 1;
    if (depth > 0) continue;
    if (/^[;:.]$/u.test(view.word(at)) && at !== last) return at + 1;
    if (OPENS_CLAUSE.test(view.lower(at))) return at + 1;
    const quotation = view.quotationAt(at);
    if (quotation !== null && at !== last && !view.isQuoted(at - 1) && at > 0) {
      const length = view.text.slice(quotation.start, quotation.end).split(/\s+/u).length;
      if (length > LONG_QUOTATION) return view.indexFrom(quotation.end);
    }
    const other = view.verbAt(at);
    if (other === null || other === verb || !other.isFiniteForm) continue;
    if (!isOfSubject(view, at, last)) return startAfterVerb(view, at, last);
  }
  return 0;
}

/** «Un funcionario que | habla a diario con Milei confió»: the verb of a relative that tells which one. */
function isOfSubject(view: SentenceView, at: number, last: number): boolean {
  const isRelative = view.lower(at - 1) === 'que' && /^\p{Ll}/u.test(view.word(at - 2));
  if (!isRelative || !DETERMINERS.has(view.lower(at - 3)) || isFiniteAt(view, at - 2)) return false;
  for (let index = at + 1; index <= last; index += 1)
    if (/^(?:,|y|e)$/u.test(view.lower(index))) return false;
  return true;
}

/** After another reporting verb the clause starts at the last «y» or comma. */
function startAfterVerb(view: SentenceView, at: number, last: number): number {
  for (let index = last - 1; index > at; index -= 1) {
    if (view.lower(index) === 'y' || view.word(index) === ',') return index + 1;
  }
  return at + 1;
}

function opensAdverbial(view: SentenceView, at: number, verb: VerbInSentence): boolean {
  const lower = view.lower(at);
  if (PREPOSITIONS.has(lower)) return true;
  if (/^(?:cuando|mientras|así|y|si|como|aunque)$/u.test(lower)) return true;
  if (DETERMINERS.has(lower)) {
    return WEEKDAYS.has(view.lower(at + 1)) || /^(?:pasado|pasada)$/u.test(view.lower(at + 1));
  }
  if (isAdverb(lower)) return true;
  const other = view.verbAt(at);
  return other !== null && other !== verb;
}

function findComma(view: SentenceView, from: number, last: number): number | null {
  let depth = 0;
  for (let at = from; at <= last; at += 1) {
    if (view.word(at) === '(') depth += 1;
    if (view.word(at) === ')') depth -= 1;
    if (view.word(at) === ',' && depth <= 0) return at;
  }
  return null;
}

/** «En su discurso de ayer Sánchez dijo»: no comma, but a person right before the verb. */
function findNameBefore(view: SentenceView, from: number, last: number): Phrase | null {
  const end = view.tokens[last]!.end;
  const name = view.names.find((candidate) => candidate.type !== 'other' && candidate.end === end);
  if (name !== undefined && name.type !== 'place') {
    const first = view.indexFrom(name.start);
    // «A la salida de la | Audiencia aseguró»: it hangs from the preposition with its article.
    const before = /^(?:el|la|los|las)$/u.test(view.lower(first - 1)) ? first - 2 : first - 1;
    if (first >= from && !PREPOSITIONS.has(view.lower(before)))
      return { from: first, to: last + 1 };
  }
  return findPhraseBefore(view, from, last);
}

/** «En la reunión de ayer el ministro dijo»: the last phrase with an article that reaches the verb. */
function findPhraseBefore(view: SentenceView, from: number, last: number): Phrase | null {
  for (let at = last; at > from; at -= 1) {
    if (
      !/^(?:el|la|los|las|un|una|su|sus)$/u.test(view.lower(at)) ||
      PREPOSITIONS.has(view.lower(at - 1))
    )
      continue;
    const phrase = findNounPhrase(view, at);
    if (phrase !== null && phrase.to >= last + 1) return { from: at, to: last + 1 };
  }
  return null;
}
