import { findFirst, type Range } from './range.ts';
import type { Form } from './types.ts';

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * How the words are given: all as they were said, some of them, or none.
 * @param speech what is given as it was said, sorted, with no two ranges that overlap
 */
export function computeForm(
  text: string,
  ranges: readonly Range[],
  speech: readonly Range[],
): Form {
  let inside = '';
  let outside = '';
  for (const range of ranges) {
    let at = range.start;
    for (const said of findMeeting(speech, range)) {
      outside += text.slice(at, said.start);
      inside += text.slice(Math.max(at, said.start), Math.min(range.end, said.end));
      at = said.end;
    }
    outside += text.slice(at, range.end);
  }
  if (!WORD_CHARACTER.test(inside)) return 'indirect';
  return WORD_CHARACTER.test(outside) ? 'mixed' : 'direct';
}

function findMeeting(sorted: readonly Range[], range: Range): readonly Range[] {
  const from = findFirst(sorted.length, (index) => (sorted[index]?.end ?? 0) <= range.start);
  const to = findFirst(sorted.length, (index) => (sorted[index]?.start ?? 0) < range.end);
  return sorted.slice(from, to);
}
