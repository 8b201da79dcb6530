import { skipAdverbials } from './adverbials.ts';
import { findClauseEnd } from './clause-end.ts';
import { PREPOSITIONS, isClitic } from '../text/closed-classes.ts';
import { AUXILIARY } from './verb-in-sentence.ts';
import type { VerbInSentence } from './verb-in-sentence.ts';
import { findFiniteFrom, isFiniteAt } from './finite-at.ts';
import { findFirstSubject } from './find-speaker.ts';
import { canSpeak } from './can-speak.ts';
import { findNounPhrase } from './noun-phrase.ts';
import { findFormulaEnd, withRelative } from './restrictive-relative.ts';
import { findAntecedent } from './relative-antecedent.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Phrase } from './sentence-words.ts';
import type { SentenceClaims } from './sentence-claims.ts';
import { toPhrase, toSpeaker } from './speaker.ts';
import type { SpeakerPhrase } from './speaker.ts';

/** The words of a formula and where its speaker starts. */
interface Formula extends Phrase {
  readonly kind: 'según' | 'opinion' | 'own opinion' | 'como' | 'para' | 'para quien';
}

/** What «según» announces that is nobody: «según lo previsto», «según se acerque». */
const NOT_A_SOURCE = /^(?:lo|se|cuando|sea|parece|el|la)$/u;
/** «a su juicio», «en su opinión» */
const OPINION = /^(?:juicio|opinión|entender|parecer)$/u;
/** What one has said or reckoned: who it is stands before. */
const OWN_WORDS =
  /^(?:cuentas|cálculos|datos|palabras|versión|estimaciones|previsiones|registros|cifras|relato|testimonio)$/u;
/** «según consta en el auto», «según recoge el informe». */
const RECORDS = /^(?:consta|figura|aparece|recoge|refleja|establece|marca|dicta)$/u;
/** What ties a sentence to the one before and says nothing itself. */
const CONNECTOR =
  /^(?:en cambio|sin embargo|no obstante|por su parte|por el contrario|además|en todo caso|por tanto|por ello|asimismo|eso sí|a su vez|en realidad)$/u;
const LONGEST_CONNECTOR = 4;
const LEAST_REST = 2;
/** Tokens of the shortest clause before a formula: «Gómez calló y, según indicó». */
const LEAST_SUBJECT = 4;

/** «Según los Estados Unidos, …», «…, de acuerdo con la policía», «como recordó Peskov», «para X, …». */
export function findFormulas(claims: SentenceClaims): void {
  const { view } = claims;
  for (let index = 0; index < view.length; index += 1) {
    if (view.isQuoted(index)) continue;
    const formula = findFormulaAt(view, index);
    if (formula === null || formula.to >= view.length) continue;
    const end = addFormula(claims, formula);
    if (end !== null) index = Math.max(index, end - 1);
  }
}

function findFormulaAt(view: SentenceView, from: number): Formula | null {
  const at = (offset: number): string => view.lower(from + offset);
  const opensPhrase = from === 0 || /^[,.;:(—–-]$/u.test(view.word(from - 1));
  // «un informe, según el cual | nadie avisó»
  if (at(0) === 'según' && /^(?:cual|cuales)$/u.test(at(2)) && view.word(from - 1) === ',')
    return { kind: 'para quien', from, to: from + 3 };
  if (at(0) === 'según') return { kind: 'según', from, to: from + 1 };
  if (at(0) === 'de' && at(1) === 'acuerdo' && /^(?:con|a|al)$/u.test(at(2))) {
    return opensPhrase ? { kind: 'según', from, to: from + 3 } : null;
  }
  const isOpinion =
    (at(0) === 'en' && /^(?:opinión|palabras|boca)$/u.test(at(1))) ||
    (at(0) === 'a' && /^(?:juicio|decir|ojos|entender)$/u.test(at(1)));
  if (isOpinion && /^(?:de|del)$/u.test(at(2))) return { kind: 'opinion', from, to: from + 3 };
  if (/^(?:en|a)$/u.test(at(0)) && at(1) === 'su' && OPINION.test(at(2)) && opensPhrase)
    return { kind: 'own opinion', from, to: from + 3 };
  // «a su modo de ver»
  const isView = /^(?:modo|manera|forma)$/u.test(at(2)) && at(3) === 'de' && at(4) === 'ver';
  if (at(0) === 'a' && at(1) === 'su' && isView && opensPhrase)
    return { kind: 'own opinion', from, to: from + 5 };
  if (at(0) === 'tal' && at(1) === 'y' && at(2) === 'como')
    return { kind: 'como', from, to: from + 3 };
  if (at(0) === 'como' && opensPhrase && view.verbAt(from + 1)?.verb.isStrong === true) {
    return { kind: 'como', from, to: from + 1 };
  }
  if (at(0) !== 'para') return null;
  // «Cruz, fundadora del colectivo, | para quien nadie busca»
  if (/^quien(?:es)?$/u.test(at(1)) && view.word(from - 1) === ',')
    return { kind: 'para quien', from, to: from + 2 };
  const isWhich = /^(?:el|la|los|las)$/u.test(at(1)) && /^(?:cual|cuales|que)$/u.test(at(2));
  if (isWhich && view.word(from - 1) === ',') return { kind: 'para quien', from, to: from + 3 };
  return from === 0 ? { kind: 'para', from, to: 1 } : null;
}

/** Adds the claim of a formula and returns the index after its speaker, or null where it is none. */
function addFormula(claims: SentenceClaims, formula: Formula): number | null {
  const { view } = claims;
  if (formula.kind === 'para quien') return addRelativeOpinion(claims, formula);
  const verb = findVerbOfFormula(view, formula);
  const source = findSourceOf(claims, formula, verb);
  if (source === null) return null;
  if (isMeasure(view, formula, source)) return null;
  if (formula.kind === 'como' && !source.speaker.isNamed && !canSpeak(view, toPhrase(view, source)))
    return null;
  if (
    formula.kind === 'para' &&
    (!canSpeak(view, toPhrase(view, source)) || view.word(source.to) !== ',')
  )
    return null;
  if (verb !== null) claims.use(verb);
  if (isSecondSource(claims, formula)) return findFormulaEnd(view, source.to);
  const cue = { from: formula.from, to: verb?.to ?? formula.to };
  const end = skipDescription(view, findFormulaEnd(view, source.to));
  const range = findContent(claims, formula.from, end);
  if (range !== null) claims.add({ ...range, verb: cue, speaker: source.speaker, isAside: true });
  return end;
}

/** «…, para quien | nadie busca»: the antecedent says what the relative tells. */
function addRelativeOpinion(claims: SentenceClaims, { from, to }: Formula): number | null {
  const { view, context } = claims;
  const antecedent = findAntecedent(view, from);
  const speaker =
    context.coordinated() ??
    (antecedent.kind === 'relative' && canSpeak(view, antecedent.phrase)
      ? toSpeaker(view, antecedent.phrase, 'relative').speaker
      : null);
  if (speaker === null || findFiniteFrom(view, to, view.length) < 0) return null;
  const end = findClauseEnd(view, null, to, view.length);
  claims.add({ ...view.rangeOf({ from: to, to: end }), verb: { from, to }, speaker });
  return end;
}

/** «se asignan | según la gravedad»: without a comma before, what cannot speak is a measure. */
function isMeasure(view: SentenceView, { kind, from }: Formula, source: SpeakerPhrase): boolean {
  if (kind !== 'según' || from === 0 || /^[,.;:(»”"—–-]$/u.test(view.word(from - 1))) return false;
  return !source.speaker.isNamed && !canSpeak(view, toPhrase(view, source));
}

/** «“…”, dijo el alcalde, según informa la agencia»: the words have their speaker already. */
function isSecondSource({ view, found }: SentenceClaims, { from }: Formula): boolean {
  if (view.word(from - 1) !== ',') return false;
  if (found.some(({ form, speaker }) => form === 'direct' && speaker?.via !== 'carried'))
    return true;
  return false;
}

function findSourceOf(
  claims: SentenceClaims,
  formula: Formula,
  verb: VerbInSentence | null,
): SpeakerPhrase | null {
  // «según | sus cuentas»
  const isOfOwner = /^sus?$/u.test(claims.view.lower(formula.to));
  const isOwn = isOfOwner && OWN_WORDS.test(claims.view.lower(formula.to + 1));
  if (formula.kind === 'según' && isOwn) {
    const owner = claims.context.coordinated() ?? claims.context.carry('unknown');
    return owner === null ? null : { speaker: owner, to: formula.to + 2 };
  }
  if (formula.kind !== 'own opinion')
    return verb === null ? findSource(claims.view, formula) : findSourceOfVerb(claims, verb);
  // «Cerezo cree que exagera: a su entender, …»
  const first = /^[:;]$/u.test(claims.view.word(formula.from - 1))
    ? findFirstSubject(claims.view)
    : null;
  const own =
    first !== null && canSpeak(claims.view, toPhrase(claims.view, first)) ? first.speaker : null;
  const speaker = own ?? claims.context.coordinated() ?? claims.context.carry('singular');
  return speaker === null ? null : { speaker, to: formula.to };
}

/** «según informó la agencia», «como ya ha dicho el ministro». */
function findVerbOfFormula(view: SentenceView, { to }: Formula): VerbInSentence | null {
  let at = to;
  while (isClitic(view.lower(at)) || view.lower(at) === 'ya' || view.lower(at) === 'también')
    at += 1;
  return view.verbAt(at);
}

function findSourceOfVerb(
  { view, context }: SentenceClaims,
  verb: VerbInSentence,
): SpeakerPhrase | null {
  let from = skipAdverbials(view, verb.to);
  if (view.lower(from) === 'desde') from += 1;
  const phrase = findNounPhrase(view, from);
  if (phrase !== null) return toSpeaker(view, phrase, 'formula');
  // «El alcalde confirmó dos muertes y, según indicó, …»: who acts in the sentence also tells.
  const subject = verb.from > LEAST_SUBJECT ? findFirstSubject(view) : null;
  if (subject !== null && subject.to < verb.from && canSpeak(view, toPhrase(view, subject)))
    return { speaker: { ...subject.speaker, via: 'coordinated' }, to: from };
  const carried = context.carry(verb.number);
  return carried === null ? null : { speaker: carried, to: from };
}

function findSource(view: SentenceView, { kind, to }: Formula): SpeakerPhrase | null {
  if (kind === 'como') return null;
  const isRecord = RECORDS.test(view.lower(to));
  const from = isRecord ? to + (view.lower(to + 1) === 'en' ? 2 : 1) : to;
  const phrase = findNounPhrase(view, kind === 'según' && !isRecord ? skipVerbs(view, from) : from);
  if (phrase !== null) return toSpeaker(view, withRelative(view, phrase), 'formula');
  if (isRecord) return null;
  // «según fuentes de la investigación»: bare plurals take no article.
  if (kind === 'para' || !/^\p{Ll}/u.test(view.word(to)) || NOT_A_SOURCE.test(view.lower(to)))
    return null;
  let end = to;
  while (end < view.length && !/^[,.;:()]$/u.test(view.word(end))) end += 1;
  return toSpeaker(view, { from: to, to: end }, 'formula');
}

/**
 * «Según el abogado, que defiende a los vecinos, …», «Para X, una de las denunciantes, …»: what
 * describes the source stands between two commas. The comma that closes it, or the one given.
 */
function skipDescription(view: SentenceView, comma: number): number {
  if (view.word(comma) !== ',') return comma;
  const isRelative = /^(?:que|quien|quienes|cuyo|cuya)$/u.test(view.lower(comma + 1));
  const isOneOf =
    /^(?:uno|una)$/u.test(view.lower(comma + 1)) && /^(?:de|del)$/u.test(view.lower(comma + 2));
  if (!isRelative && !isOneOf) return comma;
  for (let at = comma + 2; at < view.length - LEAST_REST; at += 1) {
    if (/^[.;:]$/u.test(view.word(at)) || view.isQuoted(at)) return comma;
    if (view.word(at) === ',') return at;
  }
  return comma;
}

/** «según | ha podido saber | este diario» */
function skipVerbs(view: SentenceView, from: number): number {
  if (!AUXILIARY.test(view.lower(from)) && !/^pud[io]/u.test(view.lower(from))) return from;
  let at = from + 1;
  while (/(?:[ai]do|[aei]r)$/u.test(view.lower(at))) at += 1;
  return at;
}

/** What the formula vouches for, as UTF-16 offsets: the rest of the sentence, its relative, or what came before. */
function findContent(
  { view }: SentenceClaims,
  from: number,
  end: number,
): { start: number; end: number } | null {
  const isLast = end >= view.length - LEAST_REST;
  const last = findEndBeforeNext(view, end);
  // «Además, según la policía, …» opens; «Su partido, según El Norte, está dividido» does not.
  const isAfterSubject =
    findNounPhrase(view, 0)?.to === from - 1 || findFiniteFrom(view, 0, from) >= 0;
  const opens = from <= 1 || (from <= 3 && view.word(from - 1) === ',' && !isAfterSubject);
  const isAfterColon = /^[:;]$/u.test(view.word(from - 1));
  if (isAfterColon && !isLast && view.word(end) === ',')
    return { start: view.tokens[end]!.end, end: last };
  const opensClause =
    /^(?:que|porque|pues|aunque|y)$/u.test(view.lower(from - 2)) && view.word(from - 1) === ',';
  if (opens && !isLast) return { start: view.tokens[skipConnector(view, end)]!.end, end: last };
  const isRelative =
    /^(?:que|quien|quienes|donde)$/u.test(view.lower(from - 2)) && view.word(from - 1) === ',';
  if (isRelative && !isLast && view.word(end) === ',') {
    return {
      start: view.tokens[end]!.end,
      end: view.tokens[findClauseEnd(view, null, end, view.length) - 1]!.end,
    };
  }
  if (opensClause && !isLast) return { start: view.tokens[end]!.end, end: last };
  if (from <= 2) return null;
  if (!isLast && isInside(view, from, end)) return { start: view.start, end: view.end };
  const start = Math.max(
    /^(?:pero|y)$/u.test(view.lower(0)) ? 1 : 0,
    findMainStart(view, from),
    findStartAfterOther(view, from),
    findOwnRelative(view, from),
  );
  return { start: view.tokens[start]!.start, end: view.tokens[from - 1]!.end };
}

/** «Para Castillo, en cambio, | el problema es otro»: the comma after such a link, or the one given. */
function skipConnector(view: SentenceView, comma: number): number {
  if (view.word(comma) !== ',') return comma;
  for (let to = comma + 2; to <= comma + LONGEST_CONNECTOR; to += 1) {
    if (view.word(to) !== ',') continue;
    const words = view.tokens.slice(comma + 1, to).map(({ lower }) => lower);
    return CONNECTOR.test(words.join(' ')) ? to : comma;
  }
  return comma;
}

/** «Según A, lloverá, | aunque menos, según B»: the sentence has another formula before its end. */
function findEndBeforeNext(view: SentenceView, end: number): number {
  for (let at = end + 1; at < view.length; at += 1) {
    if (view.isQuoted(at) || view.word(at - 1) !== ',' || !isSource(view, at)) continue;
    const contrast = findContrast(view, end, at);
    return contrast === null ? view.end : view.tokens[contrast - 1]!.end;
  }
  const other = view.tokens.findIndex((_, at) => at > end && isOtherReport(view, at));
  return other < 0 ? view.end : view.tokens[other - 1]!.end;
}

/** «Según A, B insultó a C; | el club lo desmiente»: somebody else has the word. */
function isOtherReport(view: SentenceView, semicolon: number): boolean {
  if (view.word(semicolon) !== ';' || view.isQuoted(semicolon)) return false;
  const isHouse = /^(?:en|desde)$/u.test(view.lower(semicolon + 1));
  const phrase = findNounPhrase(view, isHouse ? semicolon + 2 : semicolon + 1);
  if (phrase === null || !canSpeak(view, phrase)) return false;
  const verb = isClitic(view.lower(phrase.to)) ? phrase.to + 1 : phrase.to;
  return view.verbAt(verb)?.isFiniteForm === true;
}

/** The same, for the other one: «Según A, lloverá, aunque | menos, según B»; after a «;» too. */
function findStartAfterOther(view: SentenceView, from: number): number {
  for (let at = from - LEAST_SUBJECT; at > 0; at -= 1)
    if (view.word(at) === ';' && !view.isQuoted(at)) return at + 1;
  for (let at = 0; at < from - 1; at += 1) {
    if (view.isQuoted(at) || !isSource(view, at)) continue;
    const contrast = findContrast(view, at, from);
    if (contrast !== null) return contrast + 2;
  }
  return 0;
}

function isSource(view: SentenceView, at: number): boolean {
  return findFormulaAt(view, at)?.kind === 'según';
}

/** The last comma between two formulas behind which the writer sets one thing against another. */
function findContrast(view: SentenceView, from: number, to: number): number | null {
  for (let at = to - 2; at > from + 1; at -= 1) {
    const isContrast = /^(?:aunque|pero|mientras|y|e)$/u.test(view.lower(at + 1));
    if (view.word(at) === ',' && !view.isQuoted(at) && isContrast) return at;
  }
  return null;
}

/** «Esta sequía es, de acuerdo con los técnicos, solo el principio»: both halves are one clause. */
function isInside(view: SentenceView, from: number, end: number): boolean {
  if (view.word(from - 1) !== ',' || view.word(end) !== ',' || view.isQuoted(end + 1)) return false;
  if (/^(?:y|e|pero|que|quien|quienes|aunque|mientras|lo|donde)$/u.test(view.lower(end + 1)))
    return false;
  // «Se trata, según este diario, | de un matrimonio que volvía»
  const isCut = isFiniteAt(view, from - 2) && PREPOSITIONS.has(view.lower(end + 1));
  if (isCut) return true;
  return findFiniteFrom(view, 0, from) < 0 || findFiniteFrom(view, end, view.length) < 0;
}

/** «El Ejército acusó al grupo de atacar un mercado, | donde murieron 43, según los médicos»: the report has its speaker. */
function findOwnRelative(view: SentenceView, from: number): number {
  const report = view.verbs.find(({ isFiniteForm, isNegated }) => isFiniteForm && !isNegated);
  if (report === undefined) return 0;
  for (let at = from - LEAST_SUBJECT; at > report.to; at -= 1) {
    if (view.word(at) !== ',' || view.isQuoted(at)) continue;
    const isRelative = /^(?:donde|que|cuyo|cuya|cuyos|cuyas)$/u.test(view.lower(at + 1));
    return isRelative && findFiniteFrom(view, at + 1, from) > 0 ? at + 1 : 0;
  }
  return 0;
}

/** «Aunque la naviera lo niega, | la isla lleva un mes sin barco, según la cofradía». */
function findMainStart(view: SentenceView, from: number): number {
  const opens = /^(?:aunque|mientras|cuando)$/u.test(view.lower(0));
  if (!opens && !(view.lower(0) === 'si' && view.lower(1) === 'bien')) return 0;
  for (let at = 1; at < from - LEAST_SUBJECT; at += 1) {
    if (view.word(at) === ',' && !view.isQuoted(at)) return at + 1;
  }
  return 0;
}
