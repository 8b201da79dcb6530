import { canSpeak } from './can-speak.ts';
import { findNounPhrase } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Phrase } from './sentence-words.ts';

/** Tokens of one member of a list: «el secretario general de Comisiones Obreras de Andalucía». */
const LONGEST_MEMBER = 12;

/** «Ana Pérez, Luis Gómez y Rosa Díaz | dijeron»: the members before the last comma belong to it. */
export function extendListBefore(view: SentenceView, phrase: Phrase): Phrase {
  if (!hasConjunction(view, phrase) || !canSpeak(view, phrase)) return phrase;
  let { from } = phrase;
  while (view.word(from - 1) === ',') {
    const member = findMemberBefore(view, from - 1);
    if (member === null) break;
    from = member;
  }
  return { from, to: phrase.to };
}

/** «dijeron | Ana Pérez, Luis Gómez y Rosa Díaz»: the list goes on until its «y». */
export function extendListAfter(view: SentenceView, phrase: Phrase): Phrase {
  let last = phrase;
  while (view.word(last.to) === ',') {
    const member = findNounPhrase(view, last.to + 1);
    if (member === null || !canSpeak(view, member)) return phrase;
    last = member;
  }
  return hasConjunction(view, last) ? { from: phrase.from, to: last.to } : phrase;
}

/** Where the member that ends at a comma starts: after another comma, or where the sentence does. */
function findMemberBefore(view: SentenceView, comma: number): number | null {
  for (let from = comma - 1; from >= 0 && comma - from <= LONGEST_MEMBER; from -= 1) {
    if (from > 0 && view.word(from - 1) !== ',') continue;
    const member = findNounPhrase(view, from);
    return member !== null && member.to === comma && canSpeak(view, member) ? from : null;
  }
  return null;
}

function hasConjunction(view: SentenceView, { from, to }: Phrase): boolean {
  for (let at = from + 1; at < to - 1; at += 1) if (/^[ye]$/u.test(view.lower(at))) return true;
  return false;
}
