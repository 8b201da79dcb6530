import { isClitic } from '../text/closed-classes.ts';
import { canSpeak } from './can-speak.ts';
import { LEAST_BEFORE, findFormulaAt } from './formula-words.ts';
import { findNounPhrase } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';

/** «Según A, lloverá, | aunque menos, según B»: the sentence has another formula before its end. */
export function findEndBeforeNext(view: SentenceView, end: number): number {
  for (let at = end + 1; at < view.length; at += 1) {
    if (view.isQuoted(at) || view.word(at - 1) !== ',' || !isSource(view, at)) continue;
    const contrast = findContrast(view, end, at);
    return contrast === null ? view.end : view.tokens[contrast - 1]!.end;
  }
  const other = view.tokens.findIndex(
    (_, at) => at > end && (isOtherReport(view, at) || opensQuotation(view, at)),
  );
  return other < 0 ? view.end : view.tokens[other - 1]!.end;
}

/** «Para A, el debate está mal planteado: | “Se discute por…”»: the quotation is a claim of its own. */
function opensQuotation(view: SentenceView, colon: number): boolean {
  return view.word(colon) === ':' && !view.isQuoted(colon) && view.isQuoted(colon + 1);
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
export function findStartAfterOther(view: SentenceView, from: number): number {
  for (let at = from - LEAST_BEFORE; at > 0; at -= 1)
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
