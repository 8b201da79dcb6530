import { PREPOSITIONS, isAdverb, isClitic, DETERMINERS } from '../text/closed-classes.ts';
import { isGerund } from '../../names/verb-forms.ts';
import { opensPerson, opensSubject, skipAdverbials } from './adverbials.ts';
import type { ClaimContext } from './context.ts';
import type { VerbInSentence } from './verb-in-sentence.ts';
import { isSureVerb } from '../verbs/finite-verbs.ts';
import { findFiniteFrom, isFiniteAt } from './finite-at.ts';
import { canSpeak } from './can-speak.ts';
import { isSpeakingPhrase, toHead } from './human-nouns.ts';
import { findNounPhrase, isDetached, isLooseGerund } from './noun-phrase.ts';
import { toPhrase, toSpeaker } from './speaker.ts';
import { extendListAfter, extendListBefore } from './speaker-list.ts';
import type { SpeakerPhrase } from './speaker.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Phrase } from './sentence-words.ts';
import { findSubjectBefore } from './subject-before.ts';
import type { FoundSpeaker } from './types.ts';

/** Abstract nouns, by their endings or one by one. */
const THING =
  /^(?:\p{Ll}+(?:ción|sión|miento|idad|ismo|aje|anza)|relato|juicio|cambio|debate|volumen|caso|asunto|tema|hecho|acto|turno|paso|plazo|precio|dinero|dólar|resultado|problema|proyecto|plan|pacto|acuerdo|galardón|premio|libro|último|sesión|jornada)(?!\p{L})/iu;
/** Tokens of an aside between a verb and its subject. */
const LONGEST_PARENTHESIS = 14;
/** An infinitive, a participle or an adjective: «saber», «aliviada», «sonriente». */
const PREDICATE = /^\p{Ll}{2,}(?:[aei]r|[aií]d[oa]s?|os[oa]s?|entes?|iv[oa]s?)$/u;
/** Tokens of «con un megáfono prestado». */
const LONGEST_CIRCUMSTANCE = 7;

/** The subject after a verb: «dijo ayer el portavoz», or null. */
export function findSpeakerAfter(view: SentenceView, verb: VerbInSentence): SpeakerPhrase | null {
  let from = skipAdverbials(view, verb.to);
  if (isTheirHouse(view, verb, from)) from += 1;
  if (view.word(from) === ',') from = skipParenthesis(view, from) ?? from;
  from = skipCircumstance(view, from) ?? skipPredicate(view, from) ?? from;
  const phrase = findNounPhrase(view, from);
  if (phrase === null || !agrees(view, verb, phrase) || isThing(view, phrase)) return null;
  const list = verb.number === 'plural' ? extendListAfter(view, phrase) : phrase;
  return toSpeaker(view, list, 'explicit');
}

/** ««…», repiten | los vecinos»: several do not stand behind a singular; of a body it may be either. */
function agrees(view: SentenceView, { number }: VerbInSentence, phrase: Phrase): boolean {
  const isPlural = /^(?:los|las|unos|unas|varios|varias|muchos|muchas|algunos|algunas)$/u.test(
    view.lower(phrase.from),
  );
  return number !== 'singular' || !isPlural;
}

/** «“Esto se muere”, centró | el debate»: what never speaks, whatever verb stands before. */
function isThing(view: SentenceView, phrase: Phrase): boolean {
  if (canSpeak(view, phrase)) return false;
  return THING.test(toHead(view.textOf(phrase)));
}

/** «aseguraron desde | el ministerio»; nobody is «gritó desde la cabina», «relató desde el hospital». */
function isTheirHouse(view: SentenceView, { number }: VerbInSentence, at: number): boolean {
  if (view.lower(at) !== 'desde' || number === 'singular') return false;
  const phrase = findNounPhrase(view, at + 1);
  return phrase !== null && canSpeak(view, phrase);
}

/** «preguntaba con un megáfono | Manoli Berrocal»: the index of who speaks behind a phrase with a preposition. */
function skipCircumstance(view: SentenceView, from: number): number | null {
  if (!PREPOSITIONS.has(view.lower(from)) || view.lower(from) === 'al') return null;
  for (let at = from + 2; at < view.length && at - from <= LONGEST_CIRCUMSTANCE; at += 1) {
    if (/^[.,;:]$/u.test(view.word(at)) || view.isQuoted(at) || isSureVerb(view.lower(at)))
      return null;
    if (!opensSubject(view, at) && !opensPerson(view, at)) continue;
    const phrase = findNounPhrase(view, at);
    if (phrase !== null && canSpeak(view, phrase)) return at;
  }
  return null;
}

/** «respiraba aliviada | Consuelo Parrilla», «quiso saber | el notario»: the index behind one word that goes with the verb. */
function skipPredicate(view: SentenceView, from: number): number | null {
  if (!PREDICATE.test(view.word(from)) || isSpeakingPhrase(view.word(from))) return null;
  const phrase = findNounPhrase(view, from + 1);
  if (phrase === null || !canSpeak(view, phrase)) return null;
  return DETERMINERS.has(view.lower(phrase.from)) || view.isCapital(phrase.from) ? from + 1 : null;
}

/** «reconoció, eso sí, | Ramón Peralta»: the index after the aside, where somebody who speaks follows. */
function skipParenthesis(view: SentenceView, comma: number): number | null {
  for (let at = comma + 1; at < view.length && at - comma <= LONGEST_PARENTHESIS; at += 1) {
    if (/^[.;:]$/u.test(view.word(at)) || view.isQuoted(at) || isSureVerb(view.lower(at)))
      return null;
    if (view.word(at) !== ',') continue;
    const phrase = findNounPhrase(view, at + 1);
    const isName = DETERMINERS.has(view.lower(at + 1)) && view.isCapital(at + 2);
    if (phrase !== null && (isName || canSpeak(view, phrase))) return at + 1;
  }
  return null;
}

/** The speaker of a verb whose subject stands before it, is shared, or is not said. */
export function findSpeakerBefore(
  view: SentenceView,
  verb: VerbInSentence,
  context: ClaimContext,
): FoundSpeaker | null {
  const before = findSubjectBefore(view, verb);
  switch (before.kind) {
    case 'subject':
      return (
        findMouth(view, before.phrase) ??
        toSpeaker(view, toWholeList(view, verb, before.phrase), 'explicit').speaker
      );
    case 'relative':
      return { ...toSpeaker(view, before.phrase, 'relative').speaker, isOfRelative: true };
    case 'relative clause':
      return null;
    case 'coordinated':
      return (
        findShared(verb, context) ??
        findFirstSubject(view)?.speaker ??
        context.carry({ number: verb.number, start: view.rangeOf(verb).start, site: 'clause' }) ??
        context.coordinated()
      );
    case 'none':
      return (
        context.coordinated() ??
        findBeforeColon(view, verb) ??
        findBeforeBut(view, verb) ??
        context.carry({ number: verb.number, start: view.rangeOf(verb).start, site: 'clause' })
      );
  }
}

/** «Vox, por boca de | su único concejal, habló»: whoever lends the voice. */
function findMouth(view: SentenceView, { to }: Phrase): FoundSpeaker | null {
  const words = [view.lower(to + 1), view.lower(to + 2), view.lower(to + 3)].join(' ');
  if (view.word(to) !== ',' || !/^(?:por|en) (?:boca|voz|palabras) de$/u.test(words)) return null;
  const phrase = findNounPhrase(view, to + 4);
  return phrase === null ? null : toSpeaker(view, phrase, 'explicit').speaker;
}

/** Who spoke last in the sentence; not one of a relative clause whose number is another. */
function findShared({ number }: VerbInSentence, context: ClaimContext): FoundSpeaker | null {
  const shared = context.coordinated();
  const isOther = shared?.isOfRelative === true && number === 'plural' && !shared.isPlural;
  return isOther ? null : shared;
}

/** «Los abogados lo niegan: | afirman que…»: whoever acted before the colon goes on. */
function findBeforeColon(view: SentenceView, verb: VerbInSentence): FoundSpeaker | null {
  let at = verb.from - 1;
  while (isClitic(view.lower(at)) || isAdverb(view.lower(at))) at -= 1;
  if (!/^[:;]$/u.test(view.word(at))) return null;
  const subject = findFirstSubject(view);
  if (subject === null || subject.to > at || !canSpeak(view, toPhrase(view, subject))) return null;
  const { speaker } = subject;
  const agrees =
    verb.number === 'plural' ? speaker.isPlural || speaker.isCollective : !speaker.isPlural;
  return agrees ? { ...speaker, via: 'coordinated' } : null;
}

/** «El gobernador evitó hablar, pero en sus redes | escribió»: who opens the sentence goes on in its second half. */
function findBeforeBut(view: SentenceView, verb: VerbInSentence): FoundSpeaker | null {
  const but = view.tokens.findIndex(
    ({ lower }, at) => at < verb.from && /^(?:pero|aunque)$/u.test(lower) && !view.isQuoted(at),
  );
  if (but < 0 || view.isQuoted(verb.from)) return null;
  const subject = findFirstSubject(view);
  if (subject === null || findFiniteFrom(view, subject.to, but) < 0) return null;
  const { speaker } = subject;
  if (!canSpeak(view, toPhrase(view, subject))) return null;
  const isPlural = speaker.isPlural || speaker.isCollective;
  if (verb.number === 'plural' ? !isPlural : speaker.isPlural) return null;
  return { ...speaker, via: 'coordinated' };
}

function toWholeList(view: SentenceView, verb: VerbInSentence, phrase: Phrase): Phrase {
  return verb.number === 'plural' ? extendListBefore(view, phrase) : phrase;
}

/** The first noun phrase of a sentence that hangs from no preposition: most often its subject. */
export function findFirstSubject(view: SentenceView): SpeakerPhrase | null {
  for (let at = 0; at < view.length; at += 1) {
    const lower = view.lower(at);
    if (/^["“«¿¡(—–-]$/u.test(view.word(at))) continue;
    if (PREPOSITIONS.has(lower) || (isAdverb(lower) && !DETERMINERS.has(lower))) {
      while (at < view.length && view.word(at) !== ',') at += 1;
      continue;
    }
    if (
      (isGerund(lower) || isLooseGerund(lower) || /[aií]d[oa]s?$/u.test(lower)) &&
      findNounPhrase(view, at) === null
    ) {
      while (at < view.length && view.word(at) !== ',') at += 1;
      continue;
    }
    if (isDetached(view, at)) {
      at = findNounPhrase(view, at)!.to;
      continue;
    }
    // «Llevando su retrato, caminaba | Olga Prada»
    const start = at > 0 && isFiniteAt(view, at) ? at + 1 : at;
    const phrase = findNounPhrase(view, start);
    if (phrase === null || (start > at && !canSpeak(view, phrase))) return null;
    return toSpeaker(view, phrase, 'explicit');
  }
  return null;
}
