import type { Root } from 'hast';
import { type Problem, toProblem } from '../problems.ts';
import type { Range } from '../range.ts';
import { toPageWords } from './page-words.ts';
import { readSource } from './read-source.ts';
import { createWordMatch, type LostWords } from './word-match.ts';

/** More are the same mistake again. */
const TOLD_MAX = 10;

/**
 * Compares the words of a source with those of the page made of it: what is missing, changed or joined
 * is an error, whatever swallowed it.
 * @param told ranges of the source, in order, that hold no words of the text or are told apart
 */
export function findLostWords(tree: Root, source: string, told: readonly Range[]): Problem[] {
  const { body, notes } = toPageWords(tree);
  const places = notes.map((note) => note.source);
  const apart = [...told, ...places].sort((a, b) => a.start - b.start);
  const lost = compare(source, { start: 0, end: source.length }, apart, body);
  for (const { text, source: range } of notes) lost.push(...compare(source, range, told, text));
  return lost.slice(0, TOLD_MAX).map(({ at, words, shown, isJoined }) => {
    const place = at < 0 ? null : { line: countLines(source, at) };
    if (isJoined) return toProblem('words-joined', place, { shown });
    if (words === '') return toProblem('words-extra', place, { shown });
    return shown === ''
      ? toProblem('words-lost', place, { words })
      : toProblem('words-changed', place, { words, shown });
  });
}

function compare(source: string, range: Range, told: readonly Range[], page: string): LostWords[] {
  const match = createWordMatch(page);
  readSource(source, range, told, match);
  return [...match.finish()];
}

/** The line of an offset, from 1. */
function countLines(source: string, at: number): number {
  let line = 1;
  for (let end = source.indexOf('\n'); end !== -1 && end < at; end = source.indexOf('\n', end + 1))
    line += 1;
  return line;
}
