import { toOneSpace } from './page-words.ts';
import { findSticky, type Reading } from './source-reading.ts';

const RUN = /\*+|_+|~+|`+/uy;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}]$/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{N}]/u;

/** Stars and the like: inside a word they are the word's own. */
export function readRun({ source, match, end }: Reading, at: number): number {
  const run = findSticky(RUN, source, at) ?? source.charAt(at);
  const before = source.slice(Math.max(0, at - 2), at);
  const after = source.slice(at + run.length, at + run.length + 2);
  if (run.startsWith('`')) return readCode({ source, match, end, limit: end }, at, run);
  const isInWord = WORD_BEFORE.test(before) && WORD_AFTER.test(after);
  const isWord = run === '~' || (isInWord && !isPartMark(source, at, run));
  if (isWord) match.require(run, at);
  else for (const sign of run) match.allow(sign);
  return at + run.length;
}

/** «**in**condicional», «in**condicional**», «*Sub*título»: the marks of a part of a word. */
function isPartMark(source: string, at: number, run: string): boolean {
  const start = source.lastIndexOf(run, at - 1);
  const opened = source.slice(start + run.length, at);
  if (
    start !== -1 &&
    !/\s/u.test(opened) &&
    !WORD_BEFORE.test(source.slice(Math.max(0, start - 2), start))
  )
    return true;
  const close = source.indexOf(run, at + run.length);
  const closed = source.slice(at + run.length, close);
  const isLast = !WORD_AFTER.test(source.slice(close + run.length, close + run.length + 2));
  return run.length > 1 && close !== -1 && !/\s/u.test(closed) && isLast;
}

/** Words in code stand as they are, marks included. */
function readCode({ source, match, limit }: Reading, at: number, run: string): number {
  const start = at + run.length;
  let close = source.indexOf(run, start);
  while (close !== -1 && source[close + run.length] === '`')
    close = source.indexOf(run, close + run.length + 1);
  const words = close === -1 || close > limit ? '' : toOneSpace(source.slice(start, close));
  if (words === '' || !match.hasNext(words)) {
    for (const sign of run) match.allow(sign);
    return start;
  }
  match.require(words, at);
  return close + run.length;
}
