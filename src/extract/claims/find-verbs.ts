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
import { findOpenVerb } from './open-verbs.ts';
import { findIdiom, findPeriphrasis, isDoubtDenied } from './said-by-phrase.ts';
import type { SentenceWords } from './sentence-words.ts';
import {
  AUXILIARY,
  MOST_ADVERBS_INSIDE,
  OPENS_CLAUSE,
  isObjectClitic,
} from './verb-in-sentence.ts';
import type { FoundVerb, VerbInSentence } from './verb-in-sentence.ts';

const NEGATION = /^(?:no|nunca|jamás|tampoco|ni|sin)$/u;
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
      findIdiom(view, index) ??
      findPeriphrasis(view, index) ??
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

function findCompound(view: SentenceWords, from: number): FoundVerb | null {
  if (!AUXILIARY.test(view.lower(from))) return null;
  let index = from + 1;
  while (index - from <= MOST_ADVERBS_INSIDE && isAdverb(view.lower(index))) index += 1;
  const verb = findParticiple(view.lower(index));
  if (verb === null || view.isQuoted(index)) return null;
  const number = view.lower(from).endsWith('n') ? 'plural' : 'singular';
  return { from, to: findPairEnd(view, index), verb, number, isFiniteForm: true };
}

/** «ha jurado | y perjurado que»: two participles of one clause are one verb. */
function findPairEnd(view: SentenceWords, participle: number): number {
  const isPair =
    view.lower(participle + 1) === 'y' &&
    /^\p{Ll}{2,}(?:ado|ido|ído|cho)$/u.test(view.word(participle + 2)) &&
    view.lower(participle + 3) === 'que';
  return isPair ? participle + 3 : participle + 1;
}

function findSimple(view: SentenceWords, from: number): FoundVerb | null {
  const form = findFiniteForm(view.lower(from));
  if (form === null) return null;
  const before = view.lower(from - 1);
  if (DETERMINERS.has(before) && !PRONOUN_DETERMINERS.has(before) && !isObjectClitic(view, from))
    return null;
  if (PREPOSITIONS.has(before) && !/^(?:según|como)$/u.test(before)) return null;
  if (view.isCapital(from) && from > 0 && !OPENS_CLAUSE.test(view.word(from - 1))) return null;
  return { from, to: from + 1, ...form, isFiniteForm: true };
}

function findGerundAt(view: SentenceWords, from: number): FoundVerb | null {
  const verb = findGerund(view.lower(from));
  if (verb === null || PROGRESSIVE.test(view.lower(from - 1))) return null;
  return { from, to: from + 1, verb, number: 'unknown', isFiniteForm: false };
}

function findInfinitive(view: SentenceWords, from: number): FoundVerb | null {
  const verb = REPORTING_VERBS.get(view.lower(from));
  const isAsked = verb?.uses.has('ask') === true && view.lower(from - 1) === 'para';
  if (verb === undefined || !(verb.isStrong || isAsked)) return null;
  if (view.lower(from + 1) !== 'que' || !GOVERNS_INFINITIVE.test(view.lower(from - 1))) return null;
  return { from, to: from + 1, verb, number: 'unknown', isFiniteForm: false };
}

/** «no descarta que», «no cree que»: to deny these is to say something. */
function deniesDenial(view: SentenceWords, from: number): boolean {
  return /^(?:descart|dud|ocult|nieg|neg|cre|consider|opin|piens|pens)/u.test(view.lower(from));
}

/** «no lo dijo», «nunca se lo dijo»: clitics stand between. */
function isNegated(view: SentenceWords, from: number): boolean {
  let at = from - 1;
  while (isClitic(view.lower(at))) at -= 1;
  if (isDoubtDenied(view, from) || deniesDenial(view, from)) return false;
  return (
    NEGATION.test(view.lower(at)) ||
    /^(?:nadie|ningun[oa]|ninguno)$/u.test(view.lower(at)) ||
    view.lower(0) === 'ni'
  );
}
