import { NUMBER_WORDS } from './number-words.ts';

/** UTF-16 units beside a figure that tell whether it is a part of a longer one. */
const BESIDE = 24;

const NUMBER_WORD = [...NUMBER_WORDS.keys()].filter((word) => !/^una?$/u.test(word)).join('|');

const PART_BEFORE = new RegExp(
  `(?:[\\p{L}\\p{N}]|\\d[.,:' ]|(?:^|[\\s("])-|(?<!\\p{L})(?:${NUMBER_WORD})(?: y)? |(?<!(?:^|[^\\p{L}])(?:al|lo|o) )menos )$`,
  'iu',
);
const PART_AFTER = new RegExp(
  `^(?:[\\p{L}\\p{N}]| grados? bajo|[.,:'h ]\\d|(?: y)? (?:${NUMBER_WORD}|medi[oa])(?!\\p{L}))`,
  'iu',
);

/**
 * Whether a folded text has a figure as it is written: most figures of ours are, and then the others need
 * not be read.
 * @param isSame whether what is counted by a figure that ends there may be the same
 */
export function hasSameFigure(
  text: string,
  words: string,
  isSame: (end: number) => boolean = () => true,
): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text.slice(Math.max(0, at - BESIDE), at);
    const after = text.slice(at + words.length, at + words.length + BESIDE);
    if (!PART_BEFORE.test(before) && !PART_AFTER.test(after) && isSame(at + words.length))
      return true;
  }
  return false;
}
