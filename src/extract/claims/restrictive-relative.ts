import { findHeadName } from './can-speak.ts';
import { findFiniteFrom } from './finite-at.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Phrase } from './sentence-words.ts';

/** Tokens of «que habló bajo condición de anonimato». */
const LONGEST_RELATIVE = 10;

/** «un funcionario | que habló con reservas»: what tells which one, up to the next stop. */
export function withRelative(view: SentenceView, phrase: Phrase): Phrase {
  if (!opensRelative(view, phrase.to) || findHeadName(view, phrase) !== null) return phrase;
  const to = findFormulaEnd(view, phrase.to);
  const isShort = to - phrase.to <= LONGEST_RELATIVE && findFiniteFrom(view, phrase.to, to) > 0;
  return isShort ? { from: phrase.from, to } : phrase;
}

/** The next stop outside brackets from a token on. */
export function findFormulaEnd(view: SentenceView, from: number): number {
  let depth = 0;
  let at = from;
  for (; at < view.length; at += 1) {
    if (depth === 0 && /^[,.;:]$/u.test(view.word(at))) break;
    if (view.word(at) === '(') depth += 1;
    if (view.word(at) === ')') depth -= 1;
    if (depth < 0) break;
  }
  return at;
}

/** «que», «al que», «en la que» */
function opensRelative(view: SentenceView, at: number): boolean {
  if (view.lower(at) === 'que') return true;
  if (/^(?:al|del)$/u.test(view.lower(at))) return view.lower(at + 1) === 'que';
  const isArticle = /^(?:el|la|los|las)$/u.test(view.lower(at + 1));
  return /^(?:a|de|en)$/u.test(view.lower(at)) && isArticle && view.lower(at + 2) === 'que';
}
