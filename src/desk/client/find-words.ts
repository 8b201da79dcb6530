import { fold } from '../../annotate/fold.ts';
import { findFirst, type Range } from '../../annotate/range.ts';
import { memoize } from '../../html/memoize.ts';
import { toWords } from './selection.ts';

const WORD = /[\p{L}\p{M}\p{N}]/u;
/** What is typed between the first words of a passage and its last. */
const GAP = /\s*(?:…|\.{3})\s*/u;

/** A text to be searched, without its capitals and accents. */
export interface FoldedText {
  readonly text: string;
  readonly folded: string;
  /** For each UTF-16 unit of `folded`, and its end, the offset in `text`. */
  readonly offsets: readonly number[];
}

export function foldText(text: string): FoldedText {
  const offsets: number[] = [];
  let folded = '';
  let at = 0;
  for (const letter of text) {
    const plain = foldLetter(letter);
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(at);
    folded += plain;
    at += letter.length;
  }
  offsets.push(at);
  return { text, folded, offsets };
}

/**
 * Passages that begin with the words typed, whole to the end of the last one. With «…» between, they go on to
 * the words behind it. Each lies in one block.
 * @param from offset in the text; what stands behind it comes first
 */
export function findWords(
  searched: FoldedText,
  blocks: readonly Range[],
  query: string,
  from: number,
): Range[] {
  const [first = '', last = ''] = query.split(GAP).map((part) => foldText(part.trim()).folded);
  if (first === '') return [];
  const found = blocks.flatMap((block) => findInBlock(searched, block, first, last));
  const next = found.findIndex(({ start }) => start >= from);
  return next === -1 ? found : [...found.slice(next), ...found.slice(0, next)];
}

function findInBlock(searched: FoldedText, block: Range, first: string, last: string): Range[] {
  const { text, offsets } = searched;
  const found: Range[] = [];
  for (const at of findStarts(searched, block, first)) {
    const behind = at + first.length;
    const start = offsets[at] ?? 0;
    let end = offsets[behind] ?? text.length;
    if (last !== '') {
      const rest = { start: end, end: block.end };
      const [other] = findStarts(searched, rest, last);
      if (other === undefined) continue;
      end = offsets[other + last.length] ?? text.length;
    }
    const words = toWords(text, { start, end });
    if (words) found.push(words);
  }
  return found;
}

/** Where words begin, as offsets in the folded text. */
function findStarts({ folded, offsets }: FoldedText, block: Range, words: string): number[] {
  const starts: number[] = [];
  const isInWord = (at: number): boolean =>
    WORD.test(words[0] ?? '') && WORD.test(folded[at - 1] ?? '');
  const from = findFirst(offsets.length, (index) => (offsets[index] ?? 0) < block.start);
  let at = folded.indexOf(words, from);
  while (at !== -1 && (offsets[at + words.length] ?? 0) <= block.end) {
    if (!isInWord(at)) starts.push(at);
    at = folded.indexOf(words, at + 1);
  }
  return starts;
}

/** As quotes are folded, and without capitals and accents; of the few letters that a text has. */
const foldLetter = memoize((letter: string): string =>
  fold(letter).text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase(),
);
