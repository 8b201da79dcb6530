import { isFiniteVerb, mayReport } from '../verbs/finite-verbs.ts';
import type { SentenceClaims } from './sentence-claims.ts';

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
    if (view.isQuoted(index) || view.lower(index) !== 'se' || view.lower(index + 2) !== 'que')
      continue;
    const verb = view.verbAt(index + 1);
    const isPassive = verb?.number === 'singular' && !REFLEXIVE.test(verb.verb.infinitive);
    const isOpen = verb === null && isImpersonal(view.lower(index + 1));
    if (!(isPassive || isOpen) || view.lower(index - 1) === 'no') continue;
    if (verb !== null) claims.use(verb);
    claims.add({
      start: view.tokens[index + 3]!.start,
      end: view.end,
      verb: { from: index, to: index + 3 },
      speaker: null,
      via: 'impersonal',
    });
  }
}
