import { PREPOSITIONS } from '../text/closed-classes.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Phrase } from './sentence-words.ts';

/** Tokens of the longest phrase before a comma that a name or a description explains. */
const LONGEST_HALF = 10;

/** «la presidenta, Vittoria Tola» and «Jack Agrios, presidente del comité»: both halves are one. */
export function extendOverApposition(view: SentenceView, phrase: Phrase): Phrase {
  if (view.word(phrase.from - 1) !== ',') return phrase;
  const end = phrase.from - 1;
  const isName = isPersonPhrase(view, phrase);
  for (let from = end - 1; from >= 0 && end - from < LONGEST_HALF; from -= 1) {
    if (/^[.,;:]$/u.test(view.word(from)) || view.isQuoted(from) || view.verbAt(from) !== null)
      return phrase;
    const opens = isName
      ? /^(?:el|la|los|las|un|una|su|sus)$/u.test(view.lower(from)) &&
        !PREPOSITIONS.has(view.lower(from - 1))
      : view.nameStartingAt(from)?.to === end && view.nameStartingAt(from)?.name.type === 'person';
    if (opens && (isName || /^\p{Ll}/u.test(view.word(phrase.from))))
      return { from, to: phrase.to };
  }
  return phrase;
}

export function isPersonPhrase(view: SentenceView, { from, to }: Phrase): boolean {
  const named = view.nameStartingAt(from);
  return named !== null && named.to === to && named.name.type === 'person';
}
