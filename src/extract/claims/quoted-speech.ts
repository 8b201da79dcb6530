import { findPlaceKind } from '../../names/known-names.ts';
import type { TextRange } from '../text/paragraphs.ts';
import type { Quotation } from '../text/quotation-marks.ts';
import { isSureVerb } from '../verbs/finite-verbs.ts';
import { PREPOSITIONS, isClitic } from '../text/closed-classes.ts';
import { findFiniteFrom, isFiniteAt } from './finite-at.ts';
import { findActor } from './find-actor.ts';
import { findComplement } from './complement.ts';
import { findFormulaAt } from './formula-words.ts';
import { findFirstSubject, findSpeakerAfter, findSpeakerBefore } from './find-speaker.ts';
import type { VerbInSentence } from './verb-in-sentence.ts';
import { canSpeak } from './can-speak.ts';
import { isPostposed } from './postposed-claims.ts';
import { findNounPhrase } from './noun-phrase.ts';
import { toWhoSpeaks } from './relative-antecedent.ts';
import type { SentenceClaims } from './sentence-claims.ts';
import type { SentenceView } from './sentence-view.ts';
import { toPhrase, toSpeaker } from './speaker.ts';
import type { SpeakerPhrase } from './speaker.ts';
import type { Phrase } from './sentence-words.ts';
import { withRelative } from './restrictive-relative.ts';
import { toNamedSpeaker } from './to-named-speaker.ts';
import type { FoundSpeaker } from './types.ts';

/** A quotation of fewer words is a name or a borrowed expression. */
const FEWEST_WORDS = 3;
const FEWEST_WORDS_BEFORE_VERB = 2;
/** A quotation without a verb must be longer to stand as a claim of its own. */
const FEWEST_WORDS_ALONE = 5;

/**
 * Whole quotations: at the start of the sentence («“…”, dijo Putin»), after a colon, or after the
 * attribution that interrupts one. `signature` is the short line below a paragraph, if there is one.
 */
export function findQuotedSpeech(claims: SentenceClaims, signature: TextRange | null): void {
  const { view } = claims;
  const done = new Set<Quotation>();
  for (const quotation of view.quotations) {
    if (done.has(quotation)) continue;
    const before = view.text.slice(view.start, quotation.start).trim();
    const words = countWords(view.text.slice(quotation.innerStart, quotation.innerEnd));
    if (before === '' || /^[—–-]$|;$/u.test(before)) {
      const series = findSeries(view, quotation);
      // «¡Dimisión!» is said whole.
      const isCry = /[!?]$/u.test(view.text.slice(quotation.innerStart, quotation.innerEnd));
      const isSaid = findVerbAfter(claims, series.at(-1)!) !== null;
      // «Dormir —respondió él»
      if (words < FEWEST_WORDS_BEFORE_VERB && !isCry && !isSaid) continue;
      for (const one of series) done.add(one);
      findOpeningQuotation(claims, series, words, signature);
    } else if (words >= FEWEST_WORDS || isSaidAfterColon(claims, quotation, before)) {
      if (isWorkOf(view, quotation)) continue;
      if (before.endsWith(':')) findQuotationAfterColon(claims, quotation);
      else if (before.endsWith(',')) findContinuedQuotation(claims, quotation);
    }
  }
}

/** «“Todos dicen I Love You”, de Woody Allen»: a title. */
function isWorkOf(view: SentenceView, { end }: Quotation): boolean {
  const comma = view.indexFrom(end);
  if (view.word(comma) !== ',' || view.lower(comma + 1) !== 'de') return false;
  const author = view.nameStartingAt(comma + 2);
  if (author === null) return false;
  const { start, end: last, type } = author.name;
  return type === 'person' || findPlaceKind(view.text.slice(start, last)) === null;
}

/** «La grada no perdona: “Jugadores, mercenarios”, cantó el fondo» */
function isSaidAfterColon(claims: SentenceClaims, quotation: Quotation, before: string): boolean {
  if (!before.endsWith(':')) return false;
  const { innerStart, innerEnd } = quotation;
  const words = claims.view.text.slice(innerStart, innerEnd);
  // «Más tajante es Luisa Pla: “No pasarán”», but «se titula: “Las Meninas”»
  const isStatement = countWords(words) > 1 && words.toLowerCase().split(/\s+/u).some(isSureVerb);
  return isStatement || findVerbAfter(claims, quotation) !== null;
}

/** «“¡Basta!”, “¡Queremos médicos!”, corearon»: quotations with nothing but a comma or «y» between. */
function findSeries(view: SentenceView, first: Quotation): Quotation[] {
  const series = [first];
  for (const next of view.quotations.slice(view.quotations.indexOf(first) + 1)) {
    const between = view.text.slice(series.at(-1)!.end, next.start).trim();
    if (!/^(?:[,;]|,? ?[ye])$/u.test(between)) break;
    series.push(next);
  }
  return series;
}

/** @param series the quotations that open the sentence; one, as a rule */
function findOpeningQuotation(
  claims: SentenceClaims,
  series: readonly Quotation[],
  words: number,
  signature: TextRange | null,
): void {
  const { view, context } = claims;
  const quotation = series.at(-1)!;
  const addAll = (verb: VerbInSentence | null, speaker: FoundSpeaker | null): void => {
    for (const one of series) addQuotation(claims, one, verb, speaker);
  };
  const after = view.indexFrom(quotation.end);
  const next = /^[,.—–-]$/u.test(view.word(after)) ? after + 1 : after;
  const verb = findVerbFrom(claims, next);
  if (verb !== null && !verb.isNegated) {
    const speaker =
      findTold(view, verb)?.speaker ??
      findBeforeSemicolon(view, quotation) ??
      findNamelessSpeaker(claims, verb);
    addAll(verb, speaker);
    return;
  }
  // «“…”, el ministro ha dicho»
  const phrase = findNounPhrase(view, next);
  const late = phrase === null ? null : view.verbAt(phrase.to);
  if (phrase !== null && late !== null && view.word(after) === ',') {
    addAll(late, toSpeaker(view, phrase, 'explicit').speaker);
    return;
  }
  // «“Yo no fui”: el acusado se desdice»
  const owner = view.word(after) === ':' ? findNounPhrase(view, after + 1) : null;
  if (owner !== null && canSpeak(view, owner) && isFiniteAfter(view, owner.to)) {
    addAll(null, toSpeaker(view, owner, 'explicit').speaker);
    return;
  }
  const goesOn = isTurnGoingOn(view, quotation);
  if (after < view.length - 1 || (words < FEWEST_WORDS_ALONE && !goesOn)) return;
  const signed = signature === null ? null : toSignature(view.text, signature);
  addAll(
    null,
    signed ?? context.carry({ number: 'unknown', start: quotation.start, site: 'alone' }),
  );
}

/** «el acusado | se desdice» */
function isFiniteAfter(view: SentenceView, from: number): boolean {
  const at = isClitic(view.lower(from)) ? from + 1 : from;
  return isFiniteAt(view, at);
}

/** «—De las de antes —responde ella—. | Y sin príncipe.»: the aside is closed and the voice goes on. */
function isTurnGoingOn(view: SentenceView, { start, innerStart }: Quotation): boolean {
  return start === innerStart && /[^\s—―–][—―–]\s*[.,;:]?\s*$/u.test(view.text.slice(0, start));
}

/** «dijo una líder | que pidió reserva»: of somebody without a name the relative tells which one. */
function findTold(view: SentenceView, verb: VerbInSentence): SpeakerPhrase | null {
  const source = findWhereItIsRead(view, verb) ?? findSpeakerAfter(view, verb);
  if (source === null || source.speaker.isNamed || view.lower(source.to) !== 'que') return source;
  const phrase = withRelative(view, toPhrase(view, source));
  return phrase.to === source.to ? source : toSpeaker(view, phrase, source.speaker.via);
}

/** «“…”, se lee en | un comunicado»: the document says it. */
function findWhereItIsRead(view: SentenceView, { from, to }: VerbInSentence): SpeakerPhrase | null {
  if (!/^(?:lee|leía|recoge|señala|indica|afirma|dice|asegura|puede)$/u.test(view.lower(from)))
    return null;
  if (view.lower(from - 1) !== 'se') return null;
  const link = view.lower(to) === 'leer' ? to + 1 : to;
  if (view.lower(link) !== 'en') return null;
  const phrase = findNounPhrase(view, link + 1);
  if (phrase === null) return null;
  return toSpeaker(view, withParticiple(view, phrase), 'explicit');
}

/** «un comunicado | firmado por su comandante» */
function withParticiple(view: SentenceView, phrase: Phrase): Phrase {
  let to = phrase.to;
  while (to < view.length && !/^[,.;:]$/u.test(view.word(to)) && !view.isQuoted(to)) to += 1;
  return /[aoi]d[oa]$/u.test(view.lower(phrase.to - 1)) ? { from: phrase.from, to } : phrase;
}

/** «“…”, | dijo», «—… | —respondió» */
function findVerbAfter(claims: SentenceClaims, { end }: Quotation): VerbInSentence | null {
  const after = claims.view.indexFrom(end);
  const isParted = /^[,.—–-]$/u.test(claims.view.word(after));
  return findVerbFrom(claims, isParted ? after + 1 : after);
}

/** The reporting verb right after a quotation, clitics skipped: «“…”, se ha preguntado». */
function findVerbFrom({ view }: SentenceClaims, at: number): VerbInSentence | null {
  const first = isClitic(view.lower(at)) || view.lower(at) === 'así' ? at + 1 : at;
  return view.verbAt(first);
}

/** «La gobernadora rechaza irse; “sería huir”, dice»: whoever acts in front of the semicolon. */
function findBeforeSemicolon(view: SentenceView, { start }: Quotation): FoundSpeaker | null {
  const at = view.indexFrom(start) - 1;
  const first = view.word(at) === ';' ? findFirstSubject(view) : null;
  const acts = first !== null && first.to <= at && canSpeak(view, toPhrase(view, first));
  return acts ? first.speaker : null;
}

/** A verb after a quotation with no subject of its own: what stands before is the quotation. */
function findNamelessSpeaker(
  { context, view }: SentenceClaims,
  verb: VerbInSentence,
): FoundSpeaker | null {
  return (
    context.coordinated() ??
    context.carry({ number: verb.number, start: view.rangeOf(verb).start, site: 'quotation' })
  );
}

function findQuotationAfterColon(claims: SentenceClaims, quotation: Quotation): void {
  const { view, context } = claims;
  // «No lo tienen claro: “…”, coreaban unos cientos»
  const later = findVerbAfter(claims, quotation);
  const own = later === null ? null : findSpeakerAfter(view, later);
  if (later !== null && own !== null) {
    addQuotation(claims, quotation, later, own.speaker);
    return;
  }
  const verb = view.verbs.filter(({ from }) => view.tokens[from]!.start < quotation.start).at(-1);
  if (verb === undefined) {
    const said = findWhoseOpinion(view) ?? findSubjectAfterVerb(view) ?? findFirstWhoSpeaks(view);
    if (said !== null && isHeading(view, toPhrase(view, said))) return;
    addQuotation(
      claims,
      quotation,
      null,
      said?.speaker ??
        findActor(view, false) ??
        context.carry({ number: 'unknown', start: quotation.start, site: 'alone' }),
    );
    return;
  }
  // «El pozo se seca, ha dicho Ana Ruiz: “…”» says two things with one verb.
  const isAfterWords = view.word(verb.from - 1) === ',' && isPostposed(view, verb);
  const owner = isAfterWords ? findSpeakerAfter(view, verb) : null;
  if (owner !== null && canSpeak(view, toPhrase(view, owner))) {
    claims.add({
      start: quotation.innerStart,
      end: quotation.innerEnd,
      verb,
      speaker: owner.speaker,
    });
    return;
  }
  const before = findSpeakerBefore(view, verb, context);
  const isSaid = before !== null && before.via !== 'carried';
  const speaker = isSaid ? before : (findSpeakerAfter(view, verb)?.speaker ?? before);
  // «dijo que no irá: “Tengo trabajo”» has two claims: the clause keeps the verb.
  const hasClause = findComplement(view, verb) !== null;
  claims.add({ start: quotation.innerStart, end: quotation.innerEnd, verb, speaker });
  if (!hasClause) claims.use(verb);
}

/** «22.00 Cine: «Todos dicen I Love You»»: a noun alone before the colon says what comes. */
function isHeading(view: SentenceView, phrase: Phrase): boolean {
  const { from, to } = phrase;
  return to - from === 1 && view.word(to) === ':' && !canSpeak(view, phrase);
}

/** «La respuesta de | Reig llegó en un vídeo: “…”»: of a thing and its owner the owner speaks. */
function findFirstWhoSpeaks(view: SentenceView): SpeakerPhrase | null {
  const first = findFirstSubject(view);
  if (first === null) return null;
  const phrase = toPhrase(view, first);
  const owner = toWhoSpeaks(view, phrase);
  return owner === phrase ? first : toSpeaker(view, owner, 'explicit');
}

/** «Para | la hidróloga Julia Martínez, el debate está mal planteado: “…”» */
function findWhoseOpinion(view: SentenceView): SpeakerPhrase | null {
  const formula = findFormulaAt(view, 0);
  const phrase = formula === null ? null : findNounPhrase(view, formula.to);
  return phrase === null || !canSpeak(view, phrase) ? null : toSpeaker(view, phrase, 'formula');
}

/** «En la misma línea se pronunció | la patronal: “…”»: after an adverbial the subject follows its verb. */
function findSubjectAfterVerb(view: SentenceView): SpeakerPhrase | null {
  // «A Monzó le consta: “…”»
  const dative = /^al?$/u.test(view.lower(0)) ? findNounPhrase(view, 1) : null;
  if (dative !== null && /^les?$/u.test(view.lower(dative.to)) && canSpeak(view, dative))
    return toSpeaker(view, dative, 'explicit');
  if (!PREPOSITIONS.has(view.lower(0))) return null;
  const verb = findFiniteFrom(view, 1, view.length);
  const phrase = verb < 0 ? null : findNounPhrase(view, verb + 1);
  return phrase === null || !canSpeak(view, phrase) ? null : toSpeaker(view, phrase, 'explicit');
}

/** «“…”, dijo Putin, “…”»: the second half has the speaker of the first. */
function findContinuedQuotation(claims: SentenceClaims, quotation: Quotation): void {
  const speaker = claims.context.coordinated();
  const previous = claims.found.at(-1);
  if (speaker === null || previous?.form !== 'direct') return;
  claims.add({ start: quotation.innerStart, end: quotation.innerEnd, verb: null, speaker });
}

function addQuotation(
  claims: SentenceClaims,
  quotation: Quotation,
  verb: VerbInSentence | null,
  speaker: FoundSpeaker | null,
): void {
  claims.add({ start: quotation.innerStart, end: quotation.innerEnd, verb, speaker });
  if (verb !== null) claims.use(verb);
}

function toSignature(text: string, { start, end }: TextRange): FoundSpeaker {
  const words = text.slice(start, end).trim();
  const from = text.indexOf(words, start);
  return toNamedSpeaker(text, { start: from, end: from + words.length }, 'signature');
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}
