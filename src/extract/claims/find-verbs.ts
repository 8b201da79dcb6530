import {
  DETERMINERS,
  PREPOSITIONS,
  PRONOUN_DETERMINERS,
  isAdverb,
  isClitic,
} from '../text/closed-classes.ts';
import {
  REPORTING_VERBS,
  findFiniteForm,
  findGerund,
  findParticiple,
} from '../verbs/reporting-verbs.ts';
import type { ReportingVerb, VerbForm } from '../verbs/reporting-verbs.ts';
import { isSpeakingPhrase } from './human-nouns.ts';
import {
  isFiniteVerb,
  isSubjunctive,
  isSureVerb,
  mayReport,
  toNumber,
} from '../verbs/finite-verbs.ts';
import type { Phrase, SentenceWords } from './sentence-words.ts';

/** A reporting verb outside quotation marks; `from` is the auxiliary in «ha dicho». */
export interface VerbInSentence extends Phrase {
  readonly verb: ReportingVerb;
  readonly number: VerbForm['number'];
  /** False for «añadiendo que», «tras afirmar que»: their subject is that of another verb. */
  readonly isFiniteForm: boolean;
  /** «No dijo que…»: nobody said it. */
  readonly isNegated: boolean;
}

type Found = Omit<VerbInSentence, 'isNegated'>;

const AUXILIARY = /^(?:ha|han|había|habían|habría|habrían|habrá|habrán)$/u;
const MOST_ADVERBS_INSIDE = 3;
const NEGATION = /^(?:no|nunca|jamás|tampoco|ni|sin)$/u;
/** After these a capitalized verb opens a clause of its own. */
const OPENS_CLAUSE = /^["“”«»:(¿¡—–-]$/u;
const PROGRESSIVE =
  /^(?:está|están|estaba|estaban|sigue|siguen|seguir|sido|estado|estuvo|estuvieron|va|van)$/u;
/** What governs an infinitive that reports: «tras asegurar que», «quiso recordar que». */
const GOVERNS_INFINITIVE =
  /^(?:a|al|de|en|tras|quiso|quería|quiere|pudo|puede|llegó|llega|para|volvió|vuelve|evitó|por)$/u;

/** All reporting verbs of a sentence that stand outside quotation marks, from left to right. */
export function findReportingVerbs(view: SentenceWords): VerbInSentence[] {
  const verbs: VerbInSentence[] = [];
  for (let index = 0; index < view.length; index += 1) {
    if (view.isQuoted(index)) continue;
    const found =
      findCompound(view, index) ??
      findSimple(view, index) ??
      findGerundAt(view, index) ??
      findInfinitive(view, index) ??
      findOpenVerb(view, index);
    if (found === null) continue;
    verbs.push({ ...found, isNegated: isNegated(view, index) });
    index = found.to - 1;
  }
  return verbs;
}

function findCompound(view: SentenceWords, from: number): Found | null {
  if (!AUXILIARY.test(view.lower(from))) return null;
  let index = from + 1;
  while (index - from <= MOST_ADVERBS_INSIDE && isAdverb(view.lower(index))) index += 1;
  const verb = findParticiple(view.lower(index));
  if (verb === null || view.isQuoted(index)) return null;
  const number = view.lower(from).endsWith('n') ? 'plural' : 'singular';
  return { from, to: index + 1, verb, number, isFiniteForm: true };
}

function findSimple(view: SentenceWords, from: number): Found | null {
  const form = findFiniteForm(view.lower(from));
  if (form === null) return null;
  const before = view.lower(from - 1);
  if (DETERMINERS.has(before) && !PRONOUN_DETERMINERS.has(before) && !isObjectClitic(view, from))
    return null;
  if (PREPOSITIONS.has(before) && !/^(?:según|como)$/u.test(before)) return null;
  if (view.isCapital(from) && from > 0 && !OPENS_CLAUSE.test(view.word(from - 1))) return null;
  return { from, to: from + 1, ...form, isFiniteForm: true };
}

/** «…, lo anunció» has a clitic where «la denuncia» has an article. */
function isObjectClitic(view: SentenceWords, index: number): boolean {
  return isClitic(view.lower(index - 1)) && /(?:ó|aron|ieron|ba|ban)$/u.test(view.lower(index));
}

function findGerundAt(view: SentenceWords, from: number): Found | null {
  const verb = findGerund(view.lower(from));
  if (verb === null || PROGRESSIVE.test(view.lower(from - 1))) return null;
  return { from, to: from + 1, verb, number: 'unknown', isFiniteForm: false };
}

function findInfinitive(view: SentenceWords, from: number): Found | null {
  const verb = REPORTING_VERBS.get(view.lower(from));
  if (verb === undefined || !verb.isStrong) return null;
  if (view.lower(from + 1) !== 'que' || !GOVERNS_INFINITIVE.test(view.lower(from - 1))) return null;
  return { from, to: from + 1, verb, number: 'unknown', isFiniteForm: false };
}

/** «no lo dijo», «nunca se lo dijo»: clitics stand between. */
function isNegated(view: SentenceWords, from: number): boolean {
  let at = from - 1;
  while (isClitic(view.lower(at))) at -= 1;
  return NEGATION.test(view.lower(at));
}

const PARTICIPLE = /^\p{L}{2,}(?:ado|ido|ído|cho|sto|rto)$/u;
const BEFORE_QUOTED_WORDS = /^(?:así|ya|también|luego|entonces|no)$/u;
/** Adverbs between an open verb and its «que»: «anotó ayer también que». */
const MOST_ADVERBS_AFTER = 2;
/** «“…”, es el mensaje» */
const COPULA = /^(?:es|son|era|eran|fue|fueron|será|sería)$/u;
/** Tokens from «que» to the verb whose mood tells. */
const MOOD_REACH = 10;

/**
 * Any verb that stands where only a reporting one does: right after a quotation, before a colon
 * with a quotation, or before a clause with «que» that tells no deed, sense or will. The list of
 * known verbs gives trust, not existence.
 */
function findOpenVerb(view: SentenceWords, from: number): Found | null {
  const form = view.lower(from);
  const to = findOpenVerbEnd(view, from);
  if (to === null) return null;
  const isPlainAttribution =
    followsQuotation(view, from) && view.lower(to) !== 'que' && !COPULA.test(form);
  if (!isPlainAttribution) {
    if (!mayReport(view.lower(to - 1)) || !isPlainVerb(view, from, to)) return null;
    if (!opensQuotation(view, to) && !opensClause(view, to)) return null;
  }
  const verb = {
    infinitive: view.lower(to - 1),
    uses: new Set(['say' as const]),
    isStrong: false,
    isWeak: false,
  };
  return { from, to, verb, number: toNumber(form), isFiniteForm: true };
}

function findOpenVerbEnd(view: SentenceWords, from: number): number | null {
  const before = view.lower(from - 1);
  const isNoun = DETERMINERS.has(before) && !PRONOUN_DETERMINERS.has(before);
  if ((isNoun && !isObjectClitic(view, from)) || PREPOSITIONS.has(before)) return null;
  if (view.isCapital(from) && from > 0 && !OPENS_CLAUSE.test(view.word(from - 1))) return null;
  if (!AUXILIARY.test(view.lower(from))) return isFiniteVerb(view.lower(from)) ? from + 1 : null;
  let at = from + 1;
  while (at - from <= MOST_ADVERBS_INSIDE && isAdverb(view.lower(at))) at += 1;
  return PARTICIPLE.test(view.lower(at)) ? at + 1 : null;
}

/** «“…”, corearon», «“…”, se felicitó», «—… —repuso». */
function followsQuotation(view: SentenceWords, from: number): boolean {
  let at = from - 1;
  while (isClitic(view.lower(at)) || BEFORE_QUOTED_WORDS.test(view.lower(at))) at -= 1;
  const isParted = /^[,—–―-]$/u.test(view.word(at));
  const quotation = view.quotationAt(isParted ? at - 1 : at);
  if (quotation === null) return false;
  // «La “gacela” vuelve» has its subject in marks.
  return isParted || !DETERMINERS.has(view.lower(view.indexFrom(quotation.start) - 1));
}

/** «sonrió: “…”» */
function opensQuotation(view: SentenceWords, to: number): boolean {
  const colon = isAdverb(view.lower(to)) || view.lower(to) === 'así' ? to + 1 : to;
  return view.word(colon) === ':' && view.isQuoted(colon + 1);
}

/** «anotó que», «alertó de que», «abundó ayer en que». */
function opensClause(view: SentenceWords, to: number): boolean {
  let at = to;
  while (at - to < MOST_ADVERBS_AFTER && isAdverb(view.lower(at))) at += 1;
  if (view.lower(at) === 'de') at += 1;
  if (view.lower(at) !== 'que' || view.isQuoted(at)) return false;
  return !tellsDeed(view, at + 1);
}

/** «provocó que pasara»: what is reported is not in the subjunctive, unless it is asked for. */
function tellsDeed(view: SentenceWords, from: number): boolean {
  for (let at = from; at < view.length && at - from < MOOD_REACH; at += 1) {
    if (isSubjunctive(view.lower(at))) return true;
    if (/^[,.;:]$/u.test(view.word(at)) || isSureVerb(view.lower(at))) return false;
  }
  return false;
}

/**
 * A form that is no noun: «la fecha que», «la obra que». Of the present singular only what stands
 * right after somebody's name, a noun for people or a pronoun.
 */
function isPlainVerb(view: SentenceWords, from: number, to: number): boolean {
  const form = view.lower(from);
  if (to - from > 1 || isSureVerb(form) || form.endsWith('n')) return true;
  const before = view.word(from - 1);
  if (isClitic(before.toLowerCase()) || /^(?:él|ella|quien|no)$/u.test(before)) return true;
  const end = view.tokens[from - 1]?.end;
  return view.names.some((name) => name.end === end) || isSpeakingPhrase(before);
}
