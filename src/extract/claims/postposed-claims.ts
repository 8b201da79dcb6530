import { isClitic } from '../text/closed-classes.ts';
import { skipAdverbials } from './adverbials.ts';
import { findClauseEnd } from './clause-end.ts';
import { findFirstSubject, findSpeakerAfter } from './find-speaker.ts';
import type { VerbInSentence } from './verb-in-sentence.ts';
import { findFiniteFrom, isFiniteAt } from './finite-at.ts';
import { canSpeak } from './can-speak.ts';
import { findNounPhrase } from './noun-phrase.ts';
import type { SentenceClaims } from './sentence-claims.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Phrase } from './sentence-words.ts';
import { toPhrase, toSpeaker } from './speaker.ts';
import type { FoundSpeaker } from './types.ts';

const FINITE =
  /^(?:es|son|era|eran|fue|fueron|será|serán|sería|serían|ha|han|había|habían|hay|hubo|está|están|estaba|estuvo|puede|pueden|podría|podrían|debe|deben|tiene|tienen|va|van|sea|sean|cuenta|trata|existe|permite|tuvo|hizo|hace|hacen|dio|vio|quiere|queda|sigue|siguen|llega|supone|tenemos|hemos|estamos|somos|soy|voy|sabe|saben|viene|vienen|parece|parecen|falta|faltan|pasa|vale|cree|creen)$/u;
const FINITE_ENDING =
  /(?:ó|aron|ieron|aba|aban|ará|arán|erá|erán|irá|irán|aría|arían|ería|erían|iría|irían|ía|ían|amos|emos|imos)$/u;
const OPENS_CONDITION = /^(?:si|cuando|aunque|como|mientras|para)$/u;
/** «Todo, dijo, volverá»: one word may stand before the attribution. */
const LEAST_STATEMENT_START = 2;
const RELATIVE = /^(?:que|quien|quienes|cuyo|cuya|cuyos|cuyas|cual|cuales|donde)$/u;
const OPENS_RELATIVE = /^(?:a|al|de|del|en|con|por|para|sobre|el|la|los|las)$/u;
/** «de los que» */
const LONGEST_RELATIVE_OPENING = 2;
/** Tokens in which the verb of a statement follows its attribution. */
const VERB_REACH = 8;

/** «…, dijo el portavoz»: the statement came first. True when there was one. */
export function findPostposedClaim(claims: SentenceClaims, verb: VerbInSentence): boolean {
  const { view, context } = claims;
  if (!isPostposed(view, verb) && !isAsideOfWeak(view, verb)) return false;
  // «indicaron que las obras se harán, aunque el dinero, reconocen, no está» is one report.
  const { start: at } = view.rangeOf(verb);
  if (claims.found.some(({ start, end, form }) => form !== 'direct' && start < at && at < end))
    return false;
  const after = skipAdverbials(view, verb.to);
  const isEnd = after >= view.length - 1 || /^[,.:]$/u.test(view.word(after));
  const said = findSpeakerAfter(view, verb);
  if (said === null && !isEnd) return false;
  if (said !== null && !isSpeaker(view, verb, toPhrase(view, said))) return false;
  const closing = said?.to ?? after;
  if (isAfterLink(view, verb) && view.word(closing) === ',') {
    const end = findClauseEnd(view, null, closing + 1, view.length);
    const owner = said?.speaker ?? findWhoActs(claims, verb);
    claims.add({ ...view.rangeOf({ from: closing + 1, to: end }), verb, speaker: owner });
    return true;
  }
  const speaker =
    said?.speaker ??
    context.carry({ number: verb.number, start: view.rangeOf(verb).start, site: 'quotation' });
  const next = said?.to ?? after;
  const isInside = view.word(next) === ',' && next < view.length - 2;
  const isSplit = !hasFiniteVerb(view, verb.from - 1);
  if (isSplit && !(isInside && goesOnAfter(view, next))) return false;
  if (isSplit && said !== null && !canSpeak(view, toPhrase(view, said))) return false;
  // «Si no hay respuesta, amenazó el portavoz, pararán las plantas»: the main clause is to come.
  const isOpened = OPENS_CONDITION.test(view.lower(0)) && isFiniteAt(view, next + 1);
  const goesOn = isInside && (isSplit || said === null || view.isQuoted(next + 1) || isOpened);
  // «La obra, agregó, terminará en mayo»: the statement goes on after the attribution.
  const end = goesOn ? view.end : view.tokens[verb.from - 2]!.end;
  claims.add({ start: findStart(view, verb), end, verb, speaker });
  return true;
}

/** «unas cuentas que, dijo, | «bajan impuestos»», «una carrera en la que, prometió Quintana, | no piensa ganar» */
function isAfterLink(view: SentenceView, { from }: VerbInSentence): boolean {
  return /^(?:que|donde|porque|pues)$/u.test(view.lower(from - 2));
}

/** «El consejero defendió unas cuentas que, | dijo, «bajan impuestos»»: whoever acts in the sentence, or had the turn. */
function findWhoActs({ view, context }: SentenceClaims, verb: VerbInSentence): FoundSpeaker | null {
  const first = findFirstSubject(view);
  const isActor = first !== null && first.to < verb.from && canSpeak(view, toPhrase(view, first));
  return (
    context.coordinated() ??
    (isActor ? first.speaker : null) ??
    context.carry({ number: verb.number, start: view.rangeOf(verb).start, site: 'quotation' })
  );
}

/** «El partido va más allá: | registrará una querella, anuncia su portavoz» */
function findStart(view: SentenceView, { from }: VerbInSentence): number {
  for (let at = from - 1; at > 0; at -= 1) {
    if (view.word(at) !== ':' || view.isQuoted(at)) continue;
    return hasFiniteVerb(view, at) && findFiniteFrom(view, at, from) > 0
      ? view.tokens[at + 1]!.start
      : view.start;
  }
  return view.start;
}

/** «Nadie, insistió Marta Gil, | ha visto el informe»: the verb of the statement is still to come. */
function goesOnAfter(view: SentenceView, comma: number): boolean {
  if (/^(?:que|quien|quienes|cuyo|cuya|y|e|donde|aunque)$/u.test(view.lower(comma + 1)))
    return false;
  return findFiniteFrom(view, comma + 1, Math.min(view.length, comma + VERB_REACH)) > 0;
}

/** Whether the words that a verb reports may stand before it, after which it says whose they are. */
export function isPostposed(
  view: SentenceView,
  { from, isFiniteForm, verb }: VerbInSentence,
): boolean {
  if (!isFiniteForm || verb.isWeak || !verb.uses.has('say')) return false;
  if (from < LEAST_STATEMENT_START || view.word(from - 1) !== ',') return false;
  return !followsRelative(view, from - 1);
}

/** «Nadie ha retirado nada, | mantiene la directora», «La tía Lola, | cuenta, se negó»: nothing else takes this place. */
export function isAsideOfWeak(view: SentenceView, verb: VerbInSentence): boolean {
  const isWeak = verb.isFiniteForm && verb.verb.isWeak && verb.verb.uses.has('say');
  if (!isWeak || isClitic(view.lower(verb.from - 1))) return false;
  if (verb.from < LEAST_STATEMENT_START || view.word(verb.from - 1) !== ',') return false;
  if (followsRelative(view, verb.from - 1)) return false;
  if (view.word(verb.to) === ',') return true;
  // «la presidenta, Ana Mir, celebraba el fallo»
  const end = view.tokens[verb.from - 2]?.end;
  if (view.names.some((name) => name.type === 'person' && name.end === end)) return false;
  const phrase = findNounPhrase(view, skipAdverbials(view, verb.to));
  return (
    phrase !== null &&
    canSpeak(view, phrase) &&
    /^[.,:;]?$/u.test(view.word(toSpeaker(view, phrase, 'explicit').to))
  );
}

/** «La empresa, que cerró dos plantas, niega los despidos»: the verb has its subject before. */
function followsRelative(view: SentenceView, comma: number): boolean {
  let at = comma - 1;
  while (at > 0 && view.word(at) !== ',') at -= 1;
  // «…, para que crucen, informó el ministerio»
  if (at === 0 || (view.lower(at + 1) === 'para' && view.lower(at + 2) === 'que')) return false;
  // «, en cuya comarca ardieron dos mil hectáreas,», «, al que acusó,», «, de los que dependen,»
  let first = at + 1;
  while (first - at <= LONGEST_RELATIVE_OPENING && OPENS_RELATIVE.test(view.lower(first)))
    first += 1;
  return RELATIVE.test(view.lower(first));
}

/** An object is no speaker: «…, anunció una medida». Only strong verbs trust an unknown noun. */
function isSpeaker(view: SentenceView, { verb }: VerbInSentence, phrase: Phrase): boolean {
  const { from } = phrase;
  if (canSpeak(view, phrase)) return true;
  return verb.isStrong && /^(?:los|las|el|la|un|una|\p{Lu}.*)$/u.test(view.word(from));
}

function hasFiniteVerb(view: SentenceView, to: number): boolean {
  // «Que cada cual decida, dijo»: a wish is whole in the subjunctive.
  if (view.lower(0) === 'que') return true;
  for (let index = 0; index < to; index += 1) {
    const lower = view.lower(index);
    if (view.isQuoted(index) || FINITE.test(lower)) return true;
    if (lower.length > 3 && FINITE_ENDING.test(lower)) return true;
    if (view.verbAt(index)?.isFiniteForm === true || isFiniteAt(view, index)) return true;
  }
  return false;
}
