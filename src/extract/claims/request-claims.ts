import { isClitic } from '../text/closed-classes.ts';
import { REPORTING_VERBS } from '../verbs/reporting-verbs.ts';
import { skipAdverbials } from './adverbials.ts';
import { findClauseEnd } from './clause-end.ts';
import { isFiniteAt } from './finite-at.ts';
import { findSpeakerBefore } from './find-speaker.ts';
import { isNounInR } from './noun-phrase.ts';
import type { VerbInSentence } from './verb-in-sentence.ts';
import type { SentenceClaims } from './sentence-claims.ts';
import type { SentenceView } from './sentence-view.ts';
import { findSubjectBefore } from './subject-before.ts';
import { findNextReport } from './verb-claims.ts';

/** Verbs whose infinitive is what was said: «prometió seguir», «pidió a Putin visitar», «acusó al PP de mentir». */
const TAKES_INFINITIVE =
  /^(?:acusar|culpar|prometer|pedir|negar|asegurar|proponer|exigir|solicitar|recomendar|jurar|sugerir|ordenar|decir|afirmar|anunciar|instar|exhortar|manifestar|declarar|confesar|admitir|reconocer|rogar|aconsejar|descartar|desear|reprochar|recriminar|alegar|aducir|sostener|lamentar|agradecer|celebrar|conminar|recordar|garantizar|comunicar|indicar|señalar|explicar|desmentir|aceptar|insistir|amenazar|urgir|comprometer|prever|abogar|confiar|llamar|invitar|emplazar|convocar|alentar|apremiar|retar|desafiar|plantear|defender|mostrar)$/u;
/** «se compromete a bajar», «amenaza con parar», «insiste en seguir», «aboga por reducir». */
const BEFORE_INFINITIVE: Readonly<Record<string, RegExp>> = {
  a: /./u,
  de: /./u,
  con: /^amenazar$/u,
  en: /^(?:insistir|confiar)$/u,
  por: /^abogar$/u,
};
/** «cree haber visto»: a perfect infinitive after any of the other verbs too. */
const HAVING = /^haber(?:se|lo|la|los|las|le|les)?$/u;
const NOT_BY_ANYBODY =
  /^(?:plantear|negar|recomendar|aconsejar|rogar|pedir|exigir|solicitar|sugerir|ordenar)$/u;
const UNNAMED = /^(?:citad|identificad|nombrad|mencionad|revelad)/u;
const INFINITIVE = /^\p{Ll}+(?:ar|er|ir)(?:se|lo|la|los|las|le|les)?$/u;
const NOT_INFINITIVE =
  /^(?:lugar|mujer|poder|líder|militar|popular|nuclear|familiar|premier|canciller|ayer|primer|tercer)$/u;
const ADDRESSEE_REACH = 18;
/** Tokens of «, por su parte,». */
const LONGEST_ASIDE = 6;

/** The claim of a verb with an infinitive. True when there was one. */
export function findRequestClaim(claims: SentenceClaims, verb: VerbInSentence): boolean {
  const { view, context } = claims;
  if (!verb.isFiniteForm) return false;
  // «se plantean mudarse» is thought over and not said
  // and «se negaron a trasladar los puestos» is done
  // and «se recomienda llegar antes» is the writer's own advice
  if (NOT_BY_ANYBODY.test(verb.verb.infinitive) && view.lower(verb.from - 1) === 'se') return false;
  // «dijo que Kim invitó a Putin a visitar…»: what is reported of others stays one report
  const { start } = view.rangeOf(verb);
  if (
    claims.found.some(
      (claim) => claim.form !== 'direct' && claim.start < start && start < claim.end,
    )
  )
    return false;
  const from = findInfinitive(claims, verb);
  if (from === null) return false;
  if (keepsNameBack(view, from)) return false;
  const verbAt = view.lower(from) === 'no' ? from + 1 : from;
  // «achacan al ministerio | no limpiar los cauces»: whatever the verb, who speaks blames.
  const isOpen = !REPORTING_VERBS.has(verb.verb.infinitive);
  const isTaken = TAKES_INFINITIVE.test(verb.verb.infinitive) || HAVING.test(view.lower(verbAt));
  if (!isTaken && !(isOpen && verbAt > from)) return false;
  const speaker = findSpeakerBefore(view, verb, context);
  if (isOpen && speaker === null) return false;
  const last = findNextReport(view, verb, from) ?? view.length;
  const to = findClauseEnd(view, verb, from, findRelativeEnd(view, verb, from, last));
  claims.add({
    start: view.quotationAt(from)?.start ?? view.tokens[from]!.start,
    end: view.tokens[to - 1]!.end,
    verb,
    speaker,
  });
  return true;
}

/** «un asesor, que pidió | no ser citado», «no dar su apellido»: a condition, and nothing that he tells. */
function keepsNameBack(view: SentenceView, from: number): boolean {
  if (view.lower(from) !== 'no') return false;
  if (view.lower(from + 1) === 'ser') return UNNAMED.test(view.lower(from + 2));
  const isGiven = /^(?:dar|revelar|publicar|desvelar|difundir|facilitar)$/u.test(
    view.lower(from + 1),
  );
  return isGiven && /^(?:nombre|apellidos?|identidad)$/u.test(view.lower(from + 3));
}

/** «El plan, que promete reabrir el tren, | no tiene fecha»: the main verb ends the relative clause. */
function findRelativeEnd(
  view: SentenceView,
  verb: VerbInSentence,
  from: number,
  last: number,
): number {
  if (findSubjectBefore(view, verb).kind !== 'relative') return last;
  for (let at = from; at < last - 1; at += 1) {
    if (view.word(at) !== ',' || view.isQuoted(at)) continue;
    let next = at + 1;
    while (view.lower(next) === 'no' || isClitic(view.lower(next))) next += 1;
    if (isFiniteAt(view, next)) return at;
  }
  return last;
}

function findInfinitive({ view }: SentenceClaims, verb: VerbInSentence): number | null {
  const isInfinitive = (at: number): boolean => {
    const lower = view.lower(view.lower(at) === 'no' ? at + 1 : at);
    return (
      !view.isCapital(at) &&
      INFINITIVE.test(lower) &&
      !NOT_INFINITIVE.test(lower) &&
      (HAVING.test(lower) || !isNounInR(lower))
    );
  };
  // «se mostró | dispuesto a negociar»: of this verb nothing else
  const isWilling =
    /^dispuest[oa]s?$/u.test(view.lower(verb.to)) && view.lower(verb.to + 1) === 'a';
  if (verb.verb.infinitive === 'mostrar')
    return isWilling && isInfinitive(verb.to + 2) ? verb.to + 2 : null;
  for (const start of [verb.to, skipAdverbials(view, verb.to)]) {
    if (isInfinitive(start)) return start;
    if (!BEFORE_INFINITIVE[view.lower(start)]?.test(verb.verb.infinitive)) continue;
    if (isInfinitive(start + 1)) return start + 1;
    // «acusó al árbitro de «inventarse» un penalti»
    if (view.isQuoted(start + 1) && isInfinitive(start + 2)) return start + 2;
  }
  // «ha pedido, no obstante, | no caer en la complacencia»
  const aside = findAsideEnd(view, verb.to);
  if (aside !== null && isInfinitive(aside)) return aside;
  const after = /^(?:a|al)$/u.test(view.lower(verb.to)) ? verb.to : skipAdverbials(view, verb.to);
  if (!/^(?:a|al)$/u.test(view.lower(after))) return null;
  for (let at = after + 1; at < view.length && at < after + ADDRESSEE_REACH; at += 1) {
    if (/^[.;:]$/u.test(view.word(at)) || view.lower(at) === 'que') return null;
    // «recuerda a la de 2011, cuando los rectores afirmaron | haber gastado»: another verb's
    if (view.verbAt(at)?.isFiniteForm === true) return null;
    if (view.isQuoted(at)) return at;
    if (isInfinitive(at)) return view.lower(at - 1) === 'para' ? null : at;
  }
  return null;
}

/** The token behind the short aside that opens with a comma there, or null. */
function findAsideEnd(view: SentenceView, comma: number): number | null {
  if (view.word(comma) !== ',') return null;
  for (let at = comma + 2; at < view.length && at - comma <= LONGEST_ASIDE; at += 1) {
    if (/^[.;:]$/u.test(view.word(at)) || isFiniteAt(view, at)) return null;
    if (view.word(at) === ',') return at + 1;
  }
  return null;
}
