import { DETERMINERS, PREPOSITIONS, WEEKDAYS, isAdverb, isClitic } from '../text/closed-classes.ts';
import { skipAdverbials } from './adverbials.ts';
import type { VerbInSentence } from './find-verbs.ts';
import { isSpeakingPhrase } from './human-nouns.ts';
import { findNounPhrase } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Phrase } from './sentence-words.ts';

/** What stands before a verb: its subject, a relative's antecedent, a coordination, or nothing. */
type SubjectBefore =
  | { readonly kind: 'subject' | 'relative'; readonly phrase: Phrase }
  | { readonly kind: 'coordinated' | 'none' | 'relative clause' };

const SKIPPED_BEFORE_VERB =
  /^(?:no|ya|también|sí|además|asimismo|hoy|ayer|tampoco|nunca|siempre|luego|después|igualmente|posteriormente|recientemente)$/u;
const COORDINATOR = /^(?:y|e|o|pero|aunque|mientras|ni|sino)$/u;
const OPENS_CLAUSE = /^(?:pues|porque|pero|aunque|mientras)$/u;
const ENDS_ANTECEDENT =
  /^(?:que|y|pero|por|a|con|en|para|sobre|tras|según|es|fue|ha|había|participó|son|contra)$/u;
const LONGEST_ANTECEDENT = 10;
/** «el pasado 3 de mayo» */
const LONGEST_TIME = 5;
const LONG_QUOTATION = 6;

/** Looks to the left of a verb for who does it. */
export function findSubjectBefore(view: SentenceView, verb: VerbInSentence): SubjectBefore {
  let last = verb.from - 1;
  while (last >= 0 && (isClitic(view.lower(last)) || SKIPPED_BEFORE_VERB.test(view.lower(last))))
    last -= 1;
  if (last < 0) return { kind: 'none' };
  if (isCoordinated(view, last)) return { kind: 'coordinated' };
  const relative = findRelativeBefore(view, last, verb.from);
  if (relative !== null) return findAntecedent(view, relative);
  const phrase =
    findBeforeParenthesis(view, last) ??
    findPhraseAfterComma(view, last) ??
    findClauseSubject(view, verb, last);
  return phrase === null ? { kind: 'none' } : { kind: 'subject', phrase };
}

/** «… y añadió», «…, si bien advirtió», «a la vez que pidió». */
function isCoordinated(view: SentenceView, last: number): boolean {
  const lower = view.lower(last);
  if (COORDINATOR.test(lower)) return true;
  if (lower === 'bien' && view.lower(last - 1) === 'si') return true;
  return lower === 'que' && /^(?:tiempo|vez)$/u.test(view.lower(last - 1));
}

/** «que dijo», «que la semana pasada estimó»: a time may stand between. */
function findRelativeBefore(view: SentenceView, last: number, verb: number): number | null {
  for (let at = last; at >= 0 && last - at <= LONGEST_TIME; at -= 1) {
    if (!/^(?:que|quien|quienes)$/u.test(view.lower(at))) continue;
    return at === last || skipAdverbials(view, at + 1) === verb ? at : null;
  }
  return null;
}

/** The noun before «que dijo», «, quien aseguró». */
function findAntecedent(view: SentenceView, relative: number): SubjectBefore {
  const to = view.word(relative - 1) === ',' ? relative - 1 : relative;
  if (view.verbs.some((verb) => verb.to === relative)) return { kind: 'relative clause' };
  // «…, por lo que pidió» goes on with the subject of the sentence.
  if (view.lower(relative - 1) === 'lo' && view.lower(relative - 2) === 'por')
    return { kind: 'coordinated' };
  // «lo que dijo», «al que se refirió»: the antecedent is no subject.
  if (/^(?:lo|el|la|los|las|al|del)$/u.test(view.lower(relative - 1)))
    return { kind: 'relative clause' };
  let from = to - 1;
  while (
    from > 0 &&
    to - from < LONGEST_ANTECEDENT &&
    !/^[.,;:]$/u.test(view.word(from - 1)) &&
    (!ENDS_ANTECEDENT.test(view.lower(from - 1)) || joinsNames(view, from - 1)) &&
    !view.verbs.some((verb) => verb.to === from)
  ) {
    from -= 1;
  }
  if (from >= to || from < 0) return { kind: 'relative clause' };
  return { kind: 'relative', phrase: extendOverApposition(view, { from, to }) };
}

/** «los delanteros Raúl Tamudo y Martín Posse, quienes» */
function joinsNames(view: SentenceView, at: number): boolean {
  return view.lower(at) === 'y' && view.isCapital(at - 1) && view.isCapital(at + 1);
}

/** «la presidenta, Vittoria Tola» and «Jack Agrios, presidente del comité»: both halves are one. */
function extendOverApposition(view: SentenceView, phrase: Phrase): Phrase {
  if (view.word(phrase.from - 1) !== ',') return phrase;
  const end = phrase.from - 1;
  const isName = isPersonPhrase(view, phrase);
  for (let from = end - 1; from >= 0 && end - from < LONGEST_ANTECEDENT; from -= 1) {
    if (/^[.,;:]$/u.test(view.word(from)) || view.isQuoted(from) || view.verbAt(from) !== null)
      return phrase;
    const opens = isName
      ? /^(?:el|la|los|las|un|una|su|sus)$/u.test(view.lower(from)) &&
        !/^(?:de|del)$/u.test(view.lower(from - 1))
      : view.nameStartingAt(from)?.to === end && view.nameStartingAt(from)?.name.type === 'person';
    if (opens && (isName || /^\p{Ll}/u.test(view.word(phrase.from))))
      return { from, to: phrase.to };
  }
  return phrase;
}

function isPersonPhrase(view: SentenceView, { from, to }: Phrase): boolean {
  const named = view.nameStartingAt(from);
  return named !== null && named.to === to && named.name.type === 'person';
}

/** «Ibarretxe, que reafirmó su compromiso, | recalcó»: the phrase that a parenthesis parts from its verb. */
function findBeforeParenthesis(view: SentenceView, last: number): Phrase | null {
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
function findPhraseAfterComma(view: SentenceView, last: number): Phrase | null {
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

/** The first noun phrase of the verb's clause that hangs from no preposition. */
function findClauseSubject(view: SentenceView, verb: VerbInSentence, last: number): Phrase | null {
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
    if (other !== null && other !== verb && other.isFiniteForm)
      return startAfterVerb(view, at, last);
  }
  return 0;
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
    if (first >= from && !PREPOSITIONS.has(view.lower(first - 1)))
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
