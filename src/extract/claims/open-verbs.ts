import {
  DETERMINERS,
  PREPOSITIONS,
  PRONOUN_DETERMINERS,
  isAdverb,
  isClitic,
} from '../text/closed-classes.ts';
import {
  isFiniteVerb,
  isPresentSubjunctive,
  isSubjunctive,
  isSureVerb,
  mayReport,
  toNumber,
} from '../verbs/finite-verbs.ts';
import { isSpeakingPhrase } from './human-nouns.ts';
import { opensWithConcession } from './opening-concession.ts';
import type { SentenceWords } from './sentence-words.ts';
import {
  AUXILIARY,
  MOST_ADVERBS_INSIDE,
  OPENS_CLAUSE,
  isObjectClitic,
} from './verb-in-sentence.ts';
import type { FoundVerb } from './verb-in-sentence.ts';

const PARTICIPLE = /^\p{L}{2,}(?:ado|ido|ído|cho|sto|rto)$/u;
const BEFORE_QUOTED_WORDS = /^(?:así|ya|también|luego|entonces|no)$/u;
/** Adverbs between an open verb and its «que»: «anotó ayer también que». */
const MOST_ADVERBS_AFTER = 2;
/** «“…”, es el mensaje» */
const COPULA = /^(?:es|son|era|eran|fue|fueron|será|sería)$/u;
/** Verbs of what one takes somebody or something for. */
const REGARDS =
  /^(?:ve|ven|vio|vieron|veía|veían|visto|juzg\p{L}*|encuentra|encuentran|encontró|encontraron|halla|hallan|halló)$/u;
/** Tokens from such a verb to the words in marks. */
const REGARD_REACH = 9;
/** Tokens of «a los responsables de la empresa». */
const ADDRESSEE_REACH = 10;
/** Tokens from «que» to the verb whose mood tells. */
const MOOD_REACH = 10;

/** What somebody writes or is heard in. */
const WRITING =
  /^(?:crónica|crónicas|libro|libros|blog|memorias|columna|columnas|novela|cuaderno|cuadernos|diarios?|perfil|artículo|artículos|web|tesis|autobiografía|biografía|reportaje|reportajes|ensayo|tribuna|carta|cartas|pódcast|podcast|boletín|nota|notas|monografía)$/u;
const WRITTEN = {
  infinitive: 'escribir',
  uses: new Set(['say' as const]),
  isStrong: false,
  isWeak: true,
};

/**
 * Any verb that stands where only a reporting one does: right after a quotation, before a colon
 * with a quotation, or before a clause with «que» that tells no deed, sense or will. The list of
 * known verbs gives trust, not existence.
 */
export function findOpenVerb(view: SentenceWords, from: number): FoundVerb | null {
  const form = view.lower(from);
  const to = findOpenVerbEnd(view, from);
  if (to === null) return null;
  if (view.word(from - 1) === ',' && isWrittenIn(view, to))
    return { from, to, verb: WRITTEN, number: toNumber(form), isFiniteForm: true };
  const isPlainAttribution =
    followsQuotation(view, from) && view.lower(to) !== 'que' && !COPULA.test(form);
  if (!isPlainAttribution) {
    if (!mayReport(view.lower(to - 1)) || !isPlainVerb(view, from, to))
      return findRegard(view, from, to);
    if (!opensQuotation(view, to) && !opensClause(view, to) && !opensInfinitive(view, to))
      return findRegard(view, from, to);
  }
  const verb = {
    infinitive: view.lower(to - 1),
    uses: new Set(['say' as const]),
    isStrong: false,
    isWeak: false,
  };
  return { from, to, verb, number: toNumber(form), isFiniteForm: true };
}

/** «la presentó como «un mandato»», «ve a los suyos «mucho mejor»»: what somebody is called in marks, his words. */
function findRegard(view: SentenceWords, from: number, to: number): FoundVerb | null {
  const form = view.lower(to - 1);
  for (let at = to; at < view.length && at - to < REGARD_REACH; at += 1) {
    if (/^[.,;:()]$/u.test(view.word(at)) || view.lower(at) === 'que') return null;
    const isCalled = view.lower(at) === 'como' && view.isQuoted(at + 1);
    if (!isCalled && !view.isQuoted(at)) continue;
    if (!isCalled && !REGARDS.test(form)) return null;
    const verb = {
      infinitive: form,
      uses: new Set(['judge' as const]),
      isStrong: false,
      isWeak: false,
    };
    return { from, to, verb, number: toNumber(view.lower(from)), isFiniteForm: true };
  }
  return null;
}

function findOpenVerbEnd(view: SentenceWords, from: number): number | null {
  const before = view.lower(from - 1);
  const isNoun = DETERMINERS.has(before) && !PRONOUN_DETERMINERS.has(before);
  if ((isNoun && !isObjectClitic(view, from)) || PREPOSITIONS.has(before)) return null;
  if (view.isCapital(from) && from > 0 && !OPENS_CLAUSE.test(view.word(from - 1))) return null;
  if (!AUXILIARY.test(view.lower(from)))
    return isFiniteVerb(view.lower(from)) || isConceded(view, from) ? from + 1 : null;
  let at = from + 1;
  while (at - from <= MOST_ADVERBS_INSIDE && isAdverb(view.lower(at))) at += 1;
  return PARTICIPLE.test(view.lower(at)) ? at + 1 : null;
}

/** «Por más que la eléctrica | jure haber revisado la línea»: a concession has its verb in the subjunctive. */
function isConceded(view: SentenceWords, at: number): boolean {
  return opensWithConcession(view) && isPresentSubjunctive(view.lower(at));
}

/** «…, recoge | en su crónica la reportera»: a verb with what it is written in. */
function isWrittenIn(view: SentenceWords, to: number): boolean {
  if (view.lower(to) !== 'en' || !/^(?:el|la|su|sus|una?)$/u.test(view.lower(to + 1))) return false;
  return WRITING.test(view.lower(to + 2)) || WRITING.test(view.lower(to + 3));
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

/** «anotó que», «alertó de que», «porfía ayer en que». */
function opensClause(view: SentenceWords, to: number): boolean {
  let at = to;
  while (at - to < MOST_ADVERBS_AFTER && isAdverb(view.lower(at))) at += 1;
  if (/^(?:de|en)$/u.test(view.lower(at))) at += 1;
  if (view.lower(at) !== 'que' || view.isQuoted(at)) return false;
  return !tellsDeed(view, at + 1);
}

/** «afeó a la gerencia haber ocultado», «achacan al ministerio no limpiar», «se jacta de haber ganado». */
function opensInfinitive(view: SentenceWords, to: number): boolean {
  if (view.lower(to) === 'de') return isPerfect(view, to + 1);
  if (!/^al?$/u.test(view.lower(to))) return isPerfect(view, to);
  for (let at = to + 2; at < view.length && at - to < ADDRESSEE_REACH; at += 1) {
    if (/^(?:[.,;:]|que|al?)$/u.test(view.lower(at)) || view.isQuoted(at)) return false;
    // «se acogen a su derecho de | no contestar»
    if (PREPOSITIONS.has(view.lower(at)) && /^(?:no|haber)$/u.test(view.lower(at + 1)))
      return false;
    if (isPerfect(view, at)) return true;
    if (view.lower(at) === 'no') return /^\p{Ll}+[aei]r(?:se|l[aeo]s?)?$/u.test(view.word(at + 1));
  }
  return false;
}

/** «haber ocultado», «no haber avisado» */
function isPerfect(view: SentenceWords, from: number): boolean {
  const at = view.lower(from) === 'no' ? from + 1 : from;
  return /^haber(?:se|l[aeo]s?)?$/u.test(view.lower(at)) && PARTICIPLE.test(view.lower(at + 1));
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
  // «Su secretario, Luis Gil, entiende»
  const end = view.tokens[before === ',' ? from - 2 : from - 1]?.end;
  return view.names.some((name) => name.end === end) || isSpeakingPhrase(before);
}
