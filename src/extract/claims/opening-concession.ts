import type { SentenceView } from './sentence-view.ts';

const CONCESSION =
  /^(?:aunque|mientras|cuando|aun cuando|si bien|por (?:más|mucho) que|pese a que|a pesar de que|(?:antes|después) de que)(?= )/u;
/** Tokens of «a pesar de que». */
const LONGEST = 4;

/** «Aunque la naviera lo niega, la isla lleva un mes sin barco»: the main clause is behind a comma. */
export function opensWithConcession(view: SentenceView): boolean {
  const first = view.tokens.slice(0, LONGEST + 1).map(({ lower }) => lower);
  return CONCESSION.test(first.join(' '));
}
