import type { Range } from '../annotate/index.ts';

/** UTF-16 units of the stretches that are counted: few texts repeat so many by chance. */
const STRETCH = 8;
/** The prime of FNV (Fowler, Noll, Vo), here the base of a rolling hash (Karp and Rabin). */
const BASE = 0x01000193;
/** What a unit weighs in the hash once it has left the stretch. */
const LEAVING = Number(BigInt.asIntN(32, BigInt(BASE) ** BigInt(STRETCH)));
/** Counters for each unit of the text, as a power of two: then few stretches share one. */
const SPARSENESS_BITS = 2;

/**
 * Makes the test whether the words of a range stand in a text only once. Words that hold a stretch
 * which stands there once do: one pass counts all stretches, and only words without such a stretch
 * are looked for in the text.
 */
export function createOnceFinder(text: string): (range: Range) => boolean {
  const bits = 32 - Math.clz32(text.length) + SPARSENESS_BITS;
  const shift = 32 - bits;
  /** 2 stands for more; stretches that share a counter only seem to repeat. */
  const counts = new Uint8Array(2 ** bits);
  /** The counter of the stretch that ends with each unit. */
  const counters = new Uint32Array(text.length);
  let hash = 0;
  for (let last = 0; last < text.length; last += 1) {
    const left = last < STRETCH ? 0 : text.charCodeAt(last - STRETCH);
    hash = (Math.imul(hash, BASE) + text.charCodeAt(last) - Math.imul(left, LEAVING)) | 0;
    const counter = hash >>> shift;
    counters[last] = counter;
    if (last >= STRETCH - 1) counts[counter] = Math.min(2, (counts[counter] ?? 0) + 1);
  }
  return ({ start, end }) => {
    for (let last = start + STRETCH - 1; last < end; last += 1)
      if (counts[counters[last] ?? 0] === 1) return true;
    const words = text.slice(start, end);
    return text.indexOf(words, text.indexOf(words) + 1) === -1;
  };
}
