import type { SentenceClaims } from './sentence-claims.ts';

const IMPERSONAL =
  /^(?:cree|creía|estima|estimaba|espera|esperaba|dice|decía|sabe|sabía|prevé|preveía|rumorea|rumoreaba|supone|suponía|calcula|calculaba|considera|consideraba|teme|temía|piensa|asegura|comenta|desconoce|sospecha|sospechaba|especula|informó|anunció|confirmó)$/u;

/** Verbs that somebody does to himself: «se preguntó». */
const REFLEXIVE =
  /^(?:preguntar|mostrar|referir|lamentar|negar|prometer|animar|acusar|asegurar|confiar)$/u;

/** «Se cree que Putin busca…»: asserted by nobody in particular. */
export function findImpersonals(claims: SentenceClaims): void {
  const { view } = claims;
  for (let index = 0; index < view.length - 3; index += 1) {
    if (view.isQuoted(index) || view.lower(index) !== 'se' || view.lower(index + 2) !== 'que')
      continue;
    const verb = view.verbAt(index + 1);
    const isPassive = verb?.number === 'singular' && !REFLEXIVE.test(verb.verb.infinitive);
    if (!(isPassive || IMPERSONAL.test(view.lower(index + 1))) || view.lower(index - 1) === 'no')
      continue;
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
