import { skipAdverbials } from './adverbials.ts';
import { findClauseEnd } from './clause-end.ts';
import { findComplement } from './complement.ts';
import { isClitic } from '../text/closed-classes.ts';
import { canSpeak } from './can-speak.ts';
import { findFirstSubject, findSpeakerAfter, findSpeakerBefore } from './find-speaker.ts';
import { isAsideOfWeak, isPostposed } from './postposed-claims.ts';
import type { VerbInSentence } from './verb-in-sentence.ts';
import { isSpeakingPhrase } from './human-nouns.ts';
import { findNounPhrase } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Phrase } from './sentence-words.ts';
import type { SentenceClaims } from './sentence-claims.ts';
import { toPhrase, toSpeaker } from './speaker.ts';
import { findSubjectBefore } from './subject-before.ts';
import type { FoundSpeaker } from './types.ts';

/** Facts from which the writer infers: «la decisión sugiere que» has no speaker. */
const FACT =
  /^(?:(?:el|la|los|las|este|esta|un|una|su|sus)\s+)?(?:decisión|hecho|medida|gesto|visita|anuncio|resultado|resultados|reunión|situación|movimiento|imagen|imágenes|hallazgo|cambio|ausencia|presencia|caída|subida|aumento|descenso)(?!\p{L})/iu;
const INFERRING =
  /^(?:sugerir|indicar|demostrar|mostrar|revelar|reflejar|evidenciar|señalar|confirmar|apuntar)$/u;
const ANIMAL =
  /^(?:(?:el|la|los|las|un|una|unos|unas|sus?) )?(?:perr[oa]|gat[oa]|erizo|lob[oa]|os[oa]|zorr[oa]|rat[oó]n|conejo|pájaro|pingüino|ave|pez|pece|abeja|hormiga|caballo|yegua|vaca|oveja|cabra|cerdo|gallina|pato|delfin|delfín|ballena|elefante|mono|le[oó]n|leona|tigre|rana|tortuga|oruga)(?:e?s)?(?!\p{L})/iu;
const COORDINATOR = /^(?:y|e|pero|aunque|mientras|sino)$/u;
const COMPARES = /^(?:más|menos|mejor|peor|mayor|menor|mismo|misma|igual|antes)$/u;
/** Tokens from «más» to its «que». */
const COMPARISON_REACH = 3;
const LINKS = /^(?:también|además|no|asimismo|posteriormente|luego|después|igualmente)$/u;

/**
 * The claim of a reporting verb with its clause: «dijo que …», up to the end of the sentence, the
 * next coordinated verb or the attribution that follows. True when there was one.
 */
export function findClauseClaim(claims: SentenceClaims, verb: VerbInSentence): boolean {
  const { view } = claims;
  const complement = findComplement(view, verb);
  if (complement === null) return false;
  // «criticó que se retrase» but not «criticó al hombre que llegó».
  const onlyJudges = !verb.verb.uses.has('say') && !verb.verb.uses.has('ask');
  const isClose = complement.conjunction === verb.to || verb.verb.infinitive === 'abogar';
  if (onlyJudges && !isClose) return false;
  const from = complement.conjunction + 1;
  if (from >= view.length) return false;
  const speaker =
    complement.subject === null
      ? findSpeaker(claims, verb)
      : toSpeaker(view, complement.subject, 'explicit').speaker;
  if (isReminder(claims, verb, speaker) || isAnimal(speaker)) return false;
  let to = findNextReport(view, verb, complement.conjunction) ?? view.length;
  to = findRelativeEnd(view, verb, complement.conjunction, to);
  const trailing = findTrailingAttribution(claims, verb, complement.conjunction, to);
  if (trailing !== null) {
    to = trailing.from - 1;
    claims.use(trailing);
  }
  const owner = trailing === null ? null : findOwner(claims, trailing);
  to = Math.max(findClauseEnd(view, verb, from, to), from + 1);
  const isInference =
    speaker !== null &&
    !speaker.isNamed &&
    FACT.test(speaker.text) &&
    INFERRING.test(verb.verb.infinitive);
  for (const clause of splitClauses(view, { from, to })) {
    const first = clause.from === from ? (complement.judgement ?? from) : clause.from;
    claims.add({
      ...view.rangeOf({ from: first, to: clause.to }),
      verb,
      speaker: isInference ? null : speaker,
      via: isInference ? 'inference' : 'none',
    });
  }
  if (trailing !== null && owner !== null)
    claims.add({
      start: view.start,
      end: view.tokens[trailing.from - 2]!.end,
      verb: trailing,
      speaker: owner,
    });
  return true;
}

/** «La Luna le recuerda que descansar cuenta»: a thing that brings something to mind says nothing. */
function isReminder(
  { view }: SentenceClaims,
  { verb, from }: VerbInSentence,
  speaker: FoundSpeaker | null,
): boolean {
  if (verb.infinitive !== 'recordar' || !isClitic(view.lower(from - 1))) return false;
  return speaker?.via === 'explicit' && !speaker.isNamed && !isSpeakingPhrase(speaker.text);
}

/** «Los erizos creen que el bosque se acaba»: a story is told, and nobody says anything. */
function isAnimal(speaker: FoundSpeaker | null): boolean {
  return speaker?.via === 'explicit' && !speaker.isNamed && ANIMAL.test(speaker.text);
}

/** «La detenida les avisaba de que era tarde, | informó la policía»: who tells the whole sentence. */
function findOwner({ view }: SentenceClaims, verb: VerbInSentence): FoundSpeaker | null {
  if (!(verb.verb.isStrong && isPostposed(view, verb)) && !isAsideOfWeak(view, verb)) return null;
  const after = findSpeakerAfter(view, verb);
  return after !== null && canSpeak(view, toPhrase(view, after)) ? after.speaker : null;
}

function findSpeaker({ view, context }: SentenceClaims, verb: VerbInSentence): FoundSpeaker | null {
  if (verb.isFiniteForm) return findSpeakerBefore(view, verb, context);
  return (
    context.coordinated() ??
    asCoordinated(findFirstSubject(view)?.speaker) ??
    context.carry({ number: verb.number, start: view.rangeOf(verb).start, site: 'clause' })
  );
}

function asCoordinated(speaker: FoundSpeaker | undefined): FoundSpeaker | null {
  return speaker === undefined ? null : { ...speaker, via: 'coordinated' };
}

/** «dijo que invitó a Putin y que Putin aceptó»: each «que» is a claim, unless a relative stands between. */
function splitClauses(view: SentenceView, { from, to }: Phrase): Phrase[] {
  for (let at = from + 1; at < to - 2; at += 1) {
    if (view.isQuoted(at)) continue;
    if (view.lower(at) === 'que' && !isComparison(view, from, at) && !isTime(view, at)) break;
    // «opinó que juega mejor, pero que le falta gol»
    if (/^(?:y|e|pero|aunque|ni)$/u.test(view.lower(at)) && view.lower(at + 1) === 'que') {
      return [{ from, to: at }, ...splitClauses(view, { from: at + 2, to })];
    }
    // «insistió en que sí y en que nadie pidió perdón»
    const isTied = /^(?:de|en|a)$/u.test(view.lower(at + 1)) && view.lower(at + 2) === 'que';
    if (/^[ye]$/u.test(view.lower(at)) && isTied)
      return [{ from, to: at }, ...splitClauses(view, { from: at + 3, to })];
  }
  return [{ from, to }];
}

/** «el año | que viene» */
function isTime(view: SentenceView, at: number): boolean {
  return /^(?:viene|entra)$/u.test(view.lower(at + 1));
}

/** «juega mejor que hace un mes», «más caro que el pan»: this «que» opens no clause. */
function isComparison(view: SentenceView, from: number, at: number): boolean {
  for (let back = Math.max(from, at - COMPARISON_REACH); back < at; back += 1)
    if (COMPARES.test(view.lower(back))) return true;
  return false;
}

/** «… y añadió que»: the token where the coordination with the next report starts, or null. */
export function findNextReport(
  view: SentenceView,
  verb: VerbInSentence,
  conjunction: number,
): number | null {
  for (const next of view.verbs) {
    if (!next.isFiniteForm || next.from <= Math.max(conjunction, verb.to)) continue;
    const start = findCoordination(view, next);
    if (start === null || !takesClause(view, next)) continue;
    return view.word(start - 1) === ',' ? start - 1 : start;
  }
  return null;
}

function findCoordination(view: SentenceView, verb: VerbInSentence): number | null {
  let at = verb.from - 1;
  while (at > 0 && (isClitic(view.lower(at)) || LINKS.test(view.lower(at)))) at -= 1;
  if (COORDINATOR.test(view.lower(at))) return at;
  if (view.lower(at) === 'bien' && view.lower(at - 1) === 'si') return at - 1;
  return view.lower(at) === 'que' && /^(?:tiempo|vez)$/u.test(view.lower(at - 1)) ? at - 3 : null;
}

function takesClause(view: SentenceView, verb: VerbInSentence): boolean {
  const after = skipAdverbials(view, verb.to);
  const isClause = (at: number): boolean =>
    view.lower(at) === 'que' ||
    (/^(?:en|de|a)$/u.test(view.lower(at)) && view.lower(at + 1) === 'que');
  return (
    isClause(verb.to) ||
    isClause(after) ||
    view.word(verb.to) === ':' ||
    /^(?:convencid|partidari)/u.test(view.lower(verb.to))
  );
}

/** «X, que dijo que …, anunció Y»: the main verb after a comma ends the relative's claim. */
function findRelativeEnd(
  view: SentenceView,
  verb: VerbInSentence,
  conjunction: number,
  to: number,
): number {
  const before = findSubjectBefore(view, verb);
  if (before.kind !== 'relative' && before.kind !== 'relative clause') return to;
  const main = view.verbs.find(
    (other) =>
      other.isFiniteForm &&
      view.word(other.from - 1) === ',' &&
      other.from > conjunction + 2 &&
      other.from < to,
  );
  return main === undefined ? to : main.from - 1;
}

/** «…, ha indicado el ministro» at the end of a clause that another verb opened. */
function findTrailingAttribution(
  { view }: SentenceClaims,
  verb: VerbInSentence,
  conjunction: number,
  to: number,
): VerbInSentence | null {
  return (
    view.verbs.find(
      (other) =>
        other !== verb &&
        other.isFiniteForm &&
        (!other.verb.isWeak || isAsideOfWeak(view, other)) &&
        other.from > conjunction + 3 &&
        other.from < to &&
        view.word(other.from - 1) === ',' &&
        view.lower(other.to) !== 'que' &&
        findNounPhrase(view, skipAdverbials(view, other.to)) !== null,
    ) ?? null
  );
}
