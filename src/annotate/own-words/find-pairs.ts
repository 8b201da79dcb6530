import type { Range } from '../range.ts';

/** Two numbers that say one thing in their order: «3-1», «12-14». */
export interface Pair extends Range {
  readonly numbers: string;
}

const PAIR = /(?<![\p{L}\d.,/-])(\d{1,3})-(\d{1,3})(?![\p{L}\d/-]|[.,]\d)/gu;
/** The same as a text may say it: «3 a 1», «del 12 al 14», «entre 12 y 14». */
const SAID = /(?<![\p{L}\d.,])(\d{1,3}) (?:goles )?(?:a|al|y|y el) (\d{1,3})(?![\p{L}\d]|[.,]\d)/gu;

/** «Ley 3/2024»: one label, whatever else has its numbers. */
const LABEL = /(?<![\p{L}\d/-])\d{1,5}\/\d{4}(?![\p{L}\d/-])/gu;

/** The labels of a folded text that another does not have. */
export function findUnknownLabels(text: string, article: string): Range[] {
  return [...text.matchAll(LABEL)]
    .filter(([all]) => !article.includes(all))
    .map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
}

export function findPairs(text: string): Pair[] {
  return read(text, PAIR);
}

/**
 * The pairs that are not in an article, where it has any: «1-3» for its «3-1». Where it has none, each
 * number is looked up by itself.
 */
export function findUnknownPairs(pairs: readonly Pair[], article: string): Pair[] {
  if (pairs.length === 0) return [];
  const written = read(article, PAIR);
  if (written.length === 0) return [];
  const known = new Set([...written, ...read(article, SAID)].map(({ numbers }) => numbers));
  return pairs.filter(({ numbers }) => !known.has(numbers));
}

function read(text: string, pattern: RegExp): Pair[] {
  return [...text.matchAll(pattern)].map(({ 0: all, 1: first, 2: second, index }) => ({
    start: index,
    end: index + all.length,
    numbers: `${first}-${second}`,
  }));
}
