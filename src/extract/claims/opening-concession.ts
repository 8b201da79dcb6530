import type { SentenceWords } from './sentence-words.ts';

const CONCESSION =
  /^(?:aunque|mientras|cuando|aun cuando|si bien|por (?:más|mucho) que|pese a que|a pesar de que|(?:antes|después) de que)(?= )/u;
/** Its first word, which rules out most sentences at once. */
const OPENER = /^(?:aunque|mientras|cuando|aun|si|por|pese|a|antes|después)$/u;
/** Tokens of «a pesar de que». */
const LONGEST = 4;

/** «Aunque la naviera lo niega, la isla lleva un mes sin barco»: the main clause is behind a comma. */
export function opensWithConcession(view: SentenceWords): boolean {
  if (!OPENER.test(view.lower(0))) return false;
  const first = view.tokens.slice(0, LONGEST + 1).map(({ lower }) => lower);
  return CONCESSION.test(first.join(' '));
}
