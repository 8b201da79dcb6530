import { canSpeak } from './can-speak.ts';
import { findNounPhrase } from './noun-phrase.ts';
import { DETERMINERS, isClitic } from '../text/closed-classes.ts';
import { isSubjunctive } from '../verbs/finite-verbs.ts';
import { findFiniteForm } from '../verbs/reporting-verbs.ts';
import { findComplement } from './complement.ts';
import { findFiniteFrom, isFiniteAt, toTense } from './finite-at.ts';
import { opensWithConcession } from './opening-concession.ts';
import type { VerbInSentence } from './verb-in-sentence.ts';
import type { SentenceView } from './sentence-view.ts';

const COMMENT_GERUND = /^(?:haciendo|refiriéndose|recuperando|citando|aludiendo)$/u;
/** How a writer calls what was just said: «…, algo que», «…, extremo que niega», «…, una promesa que». */
const COMMENT_NOUN =
  /^(?:algo|cosa|extremo|hecho|dato|cifra|versión|promesa|acusación|afirmación|tesis|postura|petición|exigencia|amenaza|anuncio|decisión|circunstancia|explicación|hipótesis|previsión|posibilidad|predicción)$/u;
const COORDINATOR = /^(?:y|e|pero|aunque|mientras|sino)$/u;
/** What opens a clause that the writer sets against the one reported. */
const CONTRAST =
  /^(?:aunque|pero|mientras|si|pese|cuando|sin|a pesar de|por (?:más|mucho) que|a la vez que|al tiempo que)(?= )/u;
const BEFORE_VERB = /^(?:no|también|además|luego|después|asimismo|incluso|ya|nunca|tampoco)$/u;
/** Tokens from a comma to the verb of «, cuya oficina ya | avisó». */
const RELATIVE_REACH = 5;
/** Tokens of «a la vez que» and the next. */
const LONGEST_CONTRAST = 5;
/** Tokens from a contrast to its verb: «aunque los precios de los alimentos subieron». */
const CONTRAST_REACH = 9;

/**
 * Where a clause stops being the speaker's and the writer goes on: at his comment («, en referencia
 * a»), at his next verb («…, agradeció la ayuda y pidió calma»), after the closing mark, and where
 * the main clause begins after a concession. A token index between `from` and `to`.
 */
export function findClauseEnd(
  view: SentenceView,
  verb: VerbInSentence | null,
  from: number,
  to: number,
): number {
  const isSubordinate = verb !== null && isInSubordinate(view, verb);
  for (let at = from + 1; at < to; at += 1) {
    if (view.isQuoted(at)) continue;
    const word = view.word(at);
    // «dijo que no irá: “Tengo trabajo”»
    if (word === ';') return at;
    if (
      word === ':' &&
      (view.isQuoted(at + 1) || opensOwnOpinion(view, at + 1) || opensReport(view, at + 1))
    )
      return at;
    if (word === ',') {
      if (isSubordinate && at > from + 1) return at;
      if (isWritersComment(view, at) || isNextReport(view, at)) return at;
      if (isAfterQuotation(view, from, at)) return at;
    }
    if (isVerbAfterQuotation(view, verb, at)) return at;
    if (isNotYet(view, at) || isOurs(view, from, at)) return at;
    if (verb !== null && isSpeakersVerb(view, verb, from, at)) return at;
    if (verb !== null && isWritersVerb(view, verb, from, at)) return at;
  }
  return to;
}

/** «Aunque la naviera dice haber cumplido, la isla…»: the verb is not that of the main clause. */
function isInSubordinate(view: SentenceView, verb: VerbInSentence): boolean {
  let at = verb.from;
  while (at > 0 && !/^[,;:]$/u.test(view.word(at - 1))) at -= 1;
  return at === 0 && opensWithConcession(view);
}

/** «negó que los haya abandonado: | recordó que…» */
function opensReport(view: SentenceView, from: number): boolean {
  const verb = view.verbAt(isClitic(view.lower(from)) ? from + 1 : from);
  return verb?.isFiniteForm === true && findComplement(view, verb) !== null;
}

/** «cree que exagera: | a su entender, …» */
function opensOwnOpinion(view: SentenceView, at: number): boolean {
  return (
    /^(?:a|en)$/u.test(view.lower(at)) &&
    view.lower(at + 1) === 'su' &&
    /^(?:juicio|opinión|entender|parecer)$/u.test(view.lower(at + 2))
  );
}

/** «llevará el caso a la oficina, | que ya avisó de que…»: another report, by whom the relative means. */
function isNextReport(view: SentenceView, comma: number): boolean {
  // «…, | un volumen que calificó de normal»
  const isNoun = /^una?$/u.test(view.lower(comma + 1)) && view.lower(comma + 3) === 'que';
  if (isNoun && view.verbAt(comma + 4) !== null) return true;
  if (!/^(?:que|quien|quienes|cuyo|cuya|cuyos|cuyas)$/u.test(view.lower(comma + 1))) return false;
  return view.verbs.some(
    (verb) =>
      verb.isFiniteForm &&
      verb.from > comma + 1 &&
      verb.from - comma <= RELATIVE_REACH &&
      findComplement(view, verb) !== null,
  );
}

function isWritersComment(view: SentenceView, comma: number): boolean {
  const [first, second, third] = [
    view.lower(comma + 1),
    view.lower(comma + 2),
    view.lower(comma + 3),
  ];
  if (COMMENT_GERUND.test(first)) return true;
  if (first === 'por' && second === 'lo' && third === 'que') return true;
  if (first === 'lo' && second === 'que' && /^(?:lo|la|los|las|le|ha|provocó|llevó)$/u.test(third))
    return true;
  if (first === 'según') return true;
  // «…, | como le reclaman varios grupos»
  if (first === 'como' && (isClitic(second) || view.verbAt(comma + 2) !== null)) return true;
  if (first === 'en' && /^(?:referencia|alusión)$/u.test(second)) return true;
  if (first === 'pues' && findFiniteForm(second) !== null) return true;
  if (isCommentNoun(view, comma + 1)) return true;
  if (first === 'y' && isAssent(view, comma + 2)) return true;
  return first === 'y' && view.isCapital(comma + 2) && !view.isQuoted(comma + 2);
}

/** «dijo que habría cinco mil pisos | y llevamos ochocientos»: whoever tells it goes on for himself. */
function isOurs(view: SentenceView, from: number, at: number): boolean {
  const isOur = (index: number): boolean => /[aei]mos$/u.test(view.lower(index));
  if (view.lower(at) !== 'y' || !isOur(at + 1)) return false;
  for (let index = from; index < at; index += 1) if (isOur(index)) return false;
  return true;
}

/** «opina que la carrera no está decidida | y anuncia guerra»: what is told of a thing, then what he says himself. */
function isSpeakersVerb(
  view: SentenceView,
  report: VerbInSentence,
  from: number,
  at: number,
): boolean {
  if (view.lower(at) !== 'y') return false;
  const next = view.verbAt(at + 1);
  if (next?.isFiniteForm !== true || !next.verb.isStrong || next.number !== report.number)
    return false;
  if (toTense(view.lower(next.from)) !== toTense(view.lower(report.from))) return false;
  const subject = findNounPhrase(view, from);
  return (
    subject !== null &&
    !canSpeak(view, subject) &&
    DETERMINERS.has(view.lower(subject.from)) &&
    !/s$/u.test(view.lower(subject.from)) &&
    findFiniteFrom(view, from, at) >= 0
  );
}

/** «reconoció que los suyos «se durmieron» | y felicitó al rival»: what follows the marks in the tense of the report is its next verb. */
function isVerbAfterQuotation(
  view: SentenceView,
  report: VerbInSentence | null,
  at: number,
): boolean {
  if (report === null || view.lower(at) !== 'y' || view.quotationAt(at - 1) === null) return false;
  let next = at + 1;
  while (isClitic(view.lower(next)) || BEFORE_VERB.test(view.lower(next))) next += 1;
  if (view.isQuoted(next) || !isFiniteAt(view, next)) return false;
  const tense = toTense(view.lower(report.from));
  return (
    toTense(view.lower(next)) === tense &&
    view.lower(next).endsWith('n') === (report.number === 'plural')
  );
}

/** «prometió que habría dinero | y todavía no ha llegado»: how it went on is not part of the promise. */
function isNotYet(view: SentenceView, at: number): boolean {
  return (
    view.lower(at) === 'y' &&
    /^(?:todavía|aún)$/u.test(view.lower(at + 1)) &&
    view.lower(at + 2) === 'no' &&
    /^(?:ha|han|hemos|se)$/u.test(view.lower(at + 3))
  );
}

/** «…, y | me temo que es cierto», «…, y | tenía razón»: whoever tells it agrees. */
function isAssent(view: SentenceView, from: number): boolean {
  if (/^(?:me|yo)$/u.test(view.lower(from))) return true;
  return (
    /^(?:ten[íi]an?|tienen?|tuvo|tuvieron|llevaban?)$/u.test(view.lower(from)) &&
    view.lower(from + 1) === 'razón'
  );
}

/** «…, | una promesa que los sindicatos reciben con cautela», up to the end of the sentence. */
function isCommentNoun(view: SentenceView, from: number): boolean {
  const noun = /^(?:un|una)$/u.test(view.lower(from)) ? from + 1 : from;
  if (!COMMENT_NOUN.test(view.lower(noun))) return false;
  if (view.lower(noun + 1) !== 'que') return false;
  // «cosa que, según el instituto, ocurre»
  const isOfOther = view.word(noun + 2) === ',' && view.lower(noun + 3) === 'según';
  return isOfOther || isLastPart(view, noun);
}

/** No other comma follows: «la tasa, una medida que duele, es justa» goes on. */
function isLastPart(view: SentenceView, from: number): boolean {
  for (let at = from; at < view.length; at += 1) if (view.word(at) === ',') return false;
  return true;
}

/** «a pesar de que», «por más que» */
function opensContrast(view: SentenceView, from: number): boolean {
  const words = view.tokens.slice(from, from + LONGEST_CONTRAST).map(({ lower }) => lower);
  return CONTRAST.test(words.join(' '));
}

/** «que “las ventas crecen”, aunque las cuentas…»: all that was reported stands in the marks. */
function isAfterQuotation(view: SentenceView, from: number, comma: number): boolean {
  const quotation = view.quotationAt(comma - 1);
  if (quotation === null) return false;
  // «que la moción «no está en agenda», | pero otros…»: the verb of the clause stands in the marks
  const first = view.indexFrom(quotation.start);
  if (first < from || (first > from && findFiniteFrom(view, from, first) >= 0)) return false;
  return opensContrast(view, comma + 1) || isFiniteAt(view, comma + 1);
}

/**
 * Whether the writer's own verb stands after a comma or a conjunction: one in the tense of the verb
 * that reports, where what is reported has another one.
 */
function isWritersVerb(
  view: SentenceView,
  report: VerbInSentence,
  from: number,
  at: number,
): boolean {
  const isComma = view.word(at) === ',';
  const link = isComma ? at + 1 : at;
  const isLinked = COORDINATOR.test(view.lower(link));
  if (!isComma && !isLinked) return false;
  let next = isLinked ? link + 1 : link;
  while (BEFORE_VERB.test(view.lower(next)) || isClitic(view.lower(next))) next += 1;
  const isDirect = isFiniteAt(view, next) && !view.isQuoted(next);
  const isContrast = isComma && opensContrast(view, link);
  const verb = isDirect
    ? next
    : isContrast
      ? findFiniteFrom(view, next, Math.min(view.length, next + CONTRAST_REACH))
      : -1;
  if (verb < 0) return false;
  const tense = toTense(view.lower(report.from));
  if (toTense(view.lower(verb)) !== tense) return false;
  const own = findFiniteFrom(view, from, at);
  const differs = own < 0 || toTense(view.lower(own)) !== tense || isSubjunctive(view.lower(own));
  if (isDirect && isComma && view.lower(link) === 'pero') return true;
  if (isDirect && findFiniteForm(view.lower(verb))?.verb.isStrong === true && isComma) return true;
  // «denuncia que 60 son mujeres, y pone…»: its number is that of the verb that reports, and theirs is not
  if (isDirect && isComma && isLinked && own >= 0) {
    const isPlural = (word: string): boolean => word.endsWith('n');
    const reports = report.number === 'plural';
    if (isPlural(view.lower(verb)) === reports && isPlural(view.lower(own)) !== reports)
      return true;
  }
  // «se comprometió a bajar los impuestos y urgió al Gobierno»: an infinitive has no tense.
  if (own < 0) return isDirect;
  return differs;
}
