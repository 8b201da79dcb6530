import { PREPOSITIONS } from '../text/closed-classes.ts';
import { skipAdverbials } from './adverbials.ts';
import type { VerbInSentence } from './verb-in-sentence.ts';
import { canSpeak } from './can-speak.ts';
import { findNounPhrase } from './noun-phrase.ts';
import { findSubjectBefore } from './subject-before.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Phrase } from './sentence-words.ts';

/** The clause that a verb takes: where its «que» stands, and a subject on the way to it. */
interface Complement {
  /** Token index of «que», or of «si» after «preguntar». */
  readonly conjunction: number;
  readonly subject: Phrase | null;
  /** Where the words begin before «que»: «considera | «un insulto» que no avisara». */
  readonly judgement?: number;
}

type Pattern = (view: SentenceView, verb: VerbInSentence, after: number) => Complement | null;

/** From the closest to the loosest; `after` is the first token that is no adverbial. */
const PATTERNS: readonly Pattern[] = [
  directly,
  afterAdverbials,
  afterConviction,
  afterNoun,
  afterSubject,
  afterParenthesis,
  afterOccasion,
  afterJudgement,
  afterAddressee,
  afterObject,
];

const CONVICTION = /^(?:convencid|partidari|confiad|segur|clar|conscient)/u;
const NOUN_OF_CLAUSE =
  /^(?:posibilidad|idea|necesidad|intención|convicción|hecho|seguridad|importancia|confianza|preocupación|esperanza|temor|sospecha|deseo)$/u;
/** «el» before «que» makes a relative: «ante los que». */
const ARTICLE = /^(?:lo|el|la|los|las)$/u;
/** Who does this has to say what: «respondió a los periodistas» is whole. */
const NEEDS_CLAUSE =
  /^(?:decir|afirmar|asegurar|indicar|señalar|declarar|manifestar|anunciar|confirmar|subrayar|comunicar|aclarar)$/u;
/** Whose «que» may stand behind «con». */
const WITH_CLAUSE = /^(?:bromear|amenazar|ironizar|fantasear|especular|soñar)$/u;
const STOPS = /^[.;:]$/u;
const EVALUATION = /(?:ble|oso|osa|rio|ria|ivo|iva|ante|ente|al|to|ta|do|da)$/u;
const REACH = { subject: 16, parenthesis: 18, occasion: 14, judgement: 5 };

/** Finds the clause with «que» (or «si») that a reporting verb takes, or null. */
export function findComplement(view: SentenceView, verb: VerbInSentence): Complement | null {
  // «Lo asume la maestra, Ana Prieto, que lleva años»: what is said stands in «lo».
  if (/^l[oa]s?$/u.test(view.lower(verb.from - 1))) return null;
  // «espera a que se vayan» waits, and says nothing
  if (verb.verb.infinitive === 'esperar' && view.lower(verb.to) === 'a') return null;
  // «Sí habla la cocinera, Puri Macías, que lleva años» has no clause.
  if (verb.verb.infinitive === 'hablar') return null;
  const after = skipAdverbials(view, verb.to);
  for (const pattern of PATTERNS) {
    const complement = pattern(view, verb, after);
    if (complement !== null && !view.isQuoted(complement.conjunction)) return complement;
  }
  return null;
}

/** «dijo que», «advirtió de que», «insistió en que», «instó a que», «preguntó si». */
function directly(view: SentenceView, verb: VerbInSentence): Complement | null {
  const at = verb.to;
  if (view.lower(at) === 'que' || isIndirectQuestion(view, verb, at))
    return { conjunction: at, subject: null };
  // «ha indicado, que la carretera»: a comma that hurried hands type.
  if (
    view.word(at) === ',' &&
    view.lower(at + 1) === 'que' &&
    (verb.verb.isStrong || (verb.verb.uses.has('say') && isLastComma(view, at))) &&
    !verb.verb.isWeak &&
    verb.from > 1 &&
    !view.isQuoted(verb.from - 2)
  )
    return { conjunction: at + 1, subject: null };
  // «bromea con que tendrán tiempo»
  const isWith = view.lower(at) === 'con' && WITH_CLAUSE.test(verb.verb.infinitive);
  // «aboga por que vuelvan»
  const isPreposition =
    /^(?:a|en|de)$/u.test(view.lower(at)) ||
    isWith ||
    (view.lower(at) === 'por' && verb.verb.infinitive === 'abogar');
  return isPreposition && view.lower(at + 1) === 'que'
    ? { conjunction: at + 1, subject: null }
    : null;
}

function afterAdverbials(
  view: SentenceView,
  verb: VerbInSentence,
  after: number,
): Complement | null {
  if (view.lower(after) === 'que' || isIndirectQuestion(view, verb, after))
    return { conjunction: after, subject: null };
  // «aseguró a los periodistas, | que las obras acabarán»: no relative, for no comma closes it
  const isPulledAway = after > verb.to && NEEDS_CLAUSE.test(verb.verb.infinitive);
  if (isPulledAway && view.lower(after + 1) === 'que' && isLastComma(view, after))
    return { conjunction: after + 1, subject: null };
  const isPreposition = /^(?:en|de|sobre)$/u.test(view.lower(after));
  return isPreposition && view.lower(after + 1) === 'que'
    ? { conjunction: after + 1, subject: null }
    : null;
}

function isLastComma(view: SentenceView, at: number): boolean {
  return (
    view.word(at) === ',' &&
    view.quotations.length === 0 &&
    !view.tokens.some(({ text }, other) => other > at && text === ',')
  );
}

function isIndirectQuestion(view: SentenceView, { verb }: VerbInSentence, at: number): boolean {
  return verb.infinitive === 'preguntar' && view.lower(at) === 'si';
}

/** «se mostró convencido de que» */
function afterConviction(
  view: SentenceView,
  _verb: VerbInSentence,
  after: number,
): Complement | null {
  if (!CONVICTION.test(view.lower(after))) return null;
  const at = view.lower(after + 1) === 'de' ? after + 2 : after + 1;
  return view.lower(at) === 'que' ? { conjunction: at, subject: null } : null;
}

/** «expresó su temor de que», «recordó la necesidad de que» */
function afterNoun(view: SentenceView, _verb: VerbInSentence, after: number): Complement | null {
  const isNoun =
    /^(?:la|el|su)$/u.test(view.lower(after)) && NOUN_OF_CLAUSE.test(view.lower(after + 1));
  if (!isNoun || !/^(?:de|en|a)$/u.test(view.lower(after + 2))) return null;
  return view.lower(after + 3) === 'que' ? { conjunction: after + 3, subject: null } : null;
}

/** «aseguró ayer el ministro, Juan Pérez, que»: the phrase must be somebody, or it is an object. */
function afterSubject(view: SentenceView, verb: VerbInSentence, after: number): Complement | null {
  const phrase = findNounPhrase(view, after);
  if (phrase === null || !canSpeak(view, phrase)) return null;
  // «El ministro comentó las cifras que salieron» has its subject already.
  if (findSubjectBefore(view, verb).kind === 'subject') return null;
  let at = skipAdverbials(view, phrase.to);
  if (view.word(at) === ',') {
    const named = view.nameStartingAt(at + 1);
    if (named === null) return null;
    at = view.word(named.to) === ',' ? named.to + 1 : named.to;
  }
  const isClause =
    view.lower(at) === 'que' && at - verb.to < REACH.subject && !ARTICLE.test(view.lower(at - 1));
  return isClause ? { conjunction: at, subject: phrase } : null;
}

/** «dijo, tras la reunión con los sindicatos, que» */
function afterParenthesis(
  view: SentenceView,
  { verb }: VerbInSentence,
  after: number,
): Complement | null {
  if (view.word(after) !== ',' || !verb.uses.has('say')) return null;
  for (let at = after + 1; at < view.length && at < after + REACH.parenthesis; at += 1) {
    if (STOPS.test(view.word(at))) return null;
    if (view.word(at) === ',')
      return view.lower(at + 1) === 'que' ? { conjunction: at + 1, subject: null } : null;
  }
  return null;
}

/** «declaró ante el juez que», «explicó durante la presentación del libro que» */
function afterOccasion(
  view: SentenceView,
  { verb }: VerbInSentence,
  after: number,
): Complement | null {
  if (!/^(?:ante|durante|en|desde|tras|por|con|mediante|a|al)$/u.test(view.lower(after)))
    return null;
  if (!verb.isStrong && verb.infinitive !== 'considerar') return null;
  for (let at = after + 1; at < view.length && at < after + REACH.occasion; at += 1) {
    if (STOPS.test(view.word(at)) || view.isQuoted(at) || view.verbAt(at) !== null) return null;
    if (view.lower(at) !== 'que') continue;
    return ARTICLE.test(view.lower(at - 1)) || isCounted(view, at - 1)
      ? null
      : { conjunction: at, subject: null };
  }
  return null;
}

/** «expondrá desde marzo 120 | dibujos que guardó»: an object, and the clause tells which; but «ante 200 vecinos que». */
function isCounted(view: SentenceView, noun: number): boolean {
  return /^\d/u.test(view.word(noun - 1)) && !PREPOSITIONS.has(view.lower(noun - 2));
}

/** «considera probable que», «ve “inaceptable” que» */
function afterJudgement(
  view: SentenceView,
  { verb }: VerbInSentence,
  after: number,
): Complement | null {
  if (!/^(?:considerar|estimar|creer)$/u.test(verb.infinitive)) return null;
  for (let at = after; at < view.length && at < after + REACH.judgement; at += 1) {
    if (/^[.,;:]$/u.test(view.word(at))) return null;
    if (view.lower(at) !== 'que') continue;
    const isEvaluated = view.isQuoted(at - 1) || EVALUATION.test(view.lower(at - 1));
    if (!isEvaluated) return null;
    return view.isQuoted(at - 1)
      ? { conjunction: at, subject: null, judgement: after }
      : { conjunction: at, subject: null };
  }
  return null;
}

/** «pidió a los ciudadanos del norte que», «exigió al Gobierno que» */
function afterAddressee(
  view: SentenceView,
  _verb: VerbInSentence,
  after: number,
): Complement | null {
  if (!/^(?:a|al)$/u.test(view.lower(after))) return null;
  for (let at = after + 1; at < view.length && at < after + REACH.occasion; at += 1) {
    if (/^[.,;:]$/u.test(view.word(at)) || /^\p{Ll}+(?:ar|er|ir)$/u.test(view.word(at)))
      return null;
    // «pidió al Gobierno «gestos» y reclamó que»
    if (view.isQuoted(at) || view.verbAt(at) !== null) return null;
    if (view.lower(at) === 'que') return { conjunction: at, subject: null };
  }
  return null;
}

/** «reclama 90.000 euros y | que se depuren responsabilidades» */
function afterObject(
  view: SentenceView,
  { verb }: VerbInSentence,
  after: number,
): Complement | null {
  if (!verb.uses.has('ask')) return null;
  for (let at = after; at < view.length && at < after + REACH.subject; at += 1) {
    if (/^[,.;:]$/u.test(view.word(at)) || view.isQuoted(at) || view.verbAt(at) !== null)
      return null;
    if (view.lower(at) !== 'que') continue;
    return view.lower(at - 1) === 'y' ? { conjunction: at, subject: null } : null;
  }
  return null;
}
