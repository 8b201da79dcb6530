import type { Range } from '../range.ts';

/** Digits of other shapes («２５», «③», «Ⅻ»), with those that they stand for. */
interface RareDigits extends Range {
  readonly digits: string;
}

/** All numbers of Unicode but those of keyboards and fractions; «m²» and «CO₂» have theirs in a word. */
const RARE = /(?<![\p{L}\p{N}])[[\p{Nd}\p{Nl}\p{No}]--[0-9¼-¾⅐-⅞]]+/gv;
/** They begin beyond the Latin letters of Spanish. */
const HINT = /[²³¹\u0660-\uFFFF]/;

/** @param text folded */
export function findRareDigits(text: string): RareDigits[] {
  if (!HINT.test(text)) return [];
  return [...text.matchAll(RARE)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
    digits: all.normalize('NFKC'),
  }));
}
