import type { Range } from '../range.ts';
import { toOneSpace } from './page-words.ts';
import { readLine } from './read-line.ts';
import type { WordMatch } from './word-match.ts';

/** A line of hyphens, stars or equals signs, and the line below the head of a table. */
const RULE = /^[ \t>]*(?:[-+*][ \t]+)*[-*_=:| \t]+$/u;
const FENCE =
  /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`]*$)|~{3,})[ \t]*([^\s`]*)[ \t]*$/u;
const QUOTE_MARKS = /^[ \t]*(?:>[ \t]?)*/u;
const SPACE_CODE = 0x20;

/**
 * Reads a stretch of Markdown by its signs alone, apart from the parser that makes the page: what is no
 * known mark is a word that the page must have, in this order.
 * @param told ranges of the source that hold no words of the text, or are told apart; in order
 */
export function readSource(
  source: string,
  range: Range,
  told: readonly Range[],
  match: WordMatch,
): void {
  let index = range.start;
  let fence: string | null = null;
  let nextTold = 0;

  while (index < range.end) {
    while ((told[nextTold]?.end ?? Infinity) <= index) nextTold += 1;
    const hidden = told[nextTold];
    if (hidden && hidden.start <= index) {
      index = hidden.end;
      continue;
    }
    const lineEnd = findLineEnd(source, index, Math.min(range.end, hidden?.start ?? Infinity));
    const isStart = index === 0 || source[index - 1] === '\n';
    const line = source.slice(index, lineEnd);
    if (isStart) match.space();
    // Most lines stand on the page as they are.
    if (isStart && requireWhole(line, index, match)) index = lineEnd;
    else if (isStart && fence !== null) {
      fence = readFenced(line, index, fence, match);
      index = lineEnd;
    } else if (isStart && FENCE.test(line)) {
      fence = openFence(line, match);
      index = lineEnd;
    } else if (isStart && RULE.test(line)) {
      for (const sign of line.replaceAll(/\s/gu, '')) match.allow(sign);
      index = lineEnd;
    } else index = readLine({ source, end: lineEnd, limit: range.end, match }, index, isStart);
    if (index === lineEnd && source[index] === '\n') index += 1;
  }
}

function findLineEnd(source: string, from: number, limit: number): number {
  const end = source.indexOf('\n', from);
  return end === -1 || end > limit ? limit : end;
}

/** Whether the page has all of a line next; then that is read. */
function requireWhole(line: string, at: number, match: WordMatch): boolean {
  if (line === '') return true;
  if (line.charCodeAt(0) > SPACE_CODE && match.hasNext(line)) {
    match.require(line, at);
    return true;
  }
  const words = toOneSpace(line);
  if (words === '') return true;
  if (words === line || !match.hasNext(words)) return false;
  match.require(words, at);
  return true;
}

/** The name of a language after the opening marks is a mark too; more words are words. */
function openFence(line: string, match: WordMatch): string {
  const [, marks = ''] = FENCE.exec(line) ?? [];
  for (const sign of line.slice(0, line.indexOf(marks)).replaceAll(/[\s\d]/gu, ''))
    match.allow(sign);
  return marks;
}

/** @returns the marks that will close the block, or nothing where this line did */
function readFenced(line: string, at: number, fence: string, match: WordMatch): string | null {
  const words = line.replace(QUOTE_MARKS, '');
  const bare = words.trim();
  if (bare.startsWith(fence) && bare.replaceAll(fence.charAt(0), '') === '') return null;
  if (!requireWhole(words, at, match))
    for (const word of bare.split(/\s+/u)) {
      match.space();
      match.require(word, at);
    }
  return fence;
}
