import { isFiniteVerb, mayReport } from '../verbs/finite-verbs.ts';
import type { SentenceClaims } from './sentence-claims.ts';
import type { SentenceView } from './sentence-view.ts';

/** Tokens of «otra cosa». */
const LONGEST_OBJECT = 3;

/** Of the verbs that elsewhere tell what one knows or awaits, those that «se» makes a report. */
const SUPPOSED = /^(?:sab[eí]|sabía|esper|desconoc|supon|supus)/u;
/** What is done and not said: «se pretende que», «se exige que». */
const NOT_SAID = /^(?:pretend|prohíb|prohib|exig|impon|requier|evit|garantic)/u;

/** Verbs that somebody does to himself: «se preguntó». */
const REFLEXIVE =
  /^(?:preguntar|mostrar|referir|lamentar|negar|prometer|animar|acusar|asegurar|confiar)$/u;

function isImpersonal(lower: string): boolean {
  if (SUPPOSED.test(lower)) return true;
  return isFiniteVerb(lower) && !/n$/u.test(lower) && mayReport(lower) && !NOT_SAID.test(lower);
}

/** «Se cree que Putin busca…»: asserted by nobody in particular. */
export function findImpersonals(claims: SentenceClaims): void {
  const { view } = claims;
  for (let index = 0; index < view.length - 3; index += 1) {
    const conjunction = view.lower(index) === 'se' ? findConjunction(view, index + 2) : null;
    if (conjunction === null || view.isQuoted(index)) continue;
    const verb = view.verbAt(index + 1);
    // «Se ruega que nadie aparque»: a notice asks whoever reads it
    if (verb?.verb.infinitive === 'rogar') {
      claims.use(verb);
      continue;
    }
    const isPassive = verb?.number === 'singular' && !REFLEXIVE.test(verb.verb.infinitive);
    const isOpen = verb === null && isImpersonal(view.lower(index + 1));
    if (!(isPassive || isOpen) || view.lower(index - 1) === 'no') continue;
    if (verb !== null) claims.use(verb);
    claims.add({
      start: view.tokens[conjunction + 1]!.start,
      end: view.end,
      verb: { from: index, to: conjunction + 1 },
      speaker: null,
      via: 'impersonal',
    });
  }
}

/** «se dice | que», «se comenta otra cosa: | que» */
function findConjunction(view: SentenceView, from: number): number | null {
  if (view.lower(from) === 'que') return from;
  for (let at = from; at <= from + LONGEST_OBJECT && at < view.length - 2; at += 1)
    if (view.word(at) === ':') return view.lower(at + 1) === 'que' ? at + 1 : null;
  return null;
}
