import { rehype } from 'rehype';
import type { Range } from '../range.ts';
import { isHtmlTag, isLineTag, UNREAD_ELEMENTS } from '../../schema/html-tags.ts';
import { toOneSpace } from './page-words.ts';
import type { WordMatch } from './word-match.ts';

/** Marks of quotes, lists and headings at the start of a line; the numbers of lists are words. */
const LEADING = /[ \t]*(?:(>|[-+*](?=\s|$)|#{1,6}(?=\s|$))|(\d{1,9})([.)])(?=\s|$))/uy;
/** A line of hyphens, stars or equals signs, and the line below the head of a table. */
const RULE = /^[ \t>]*(?:[-+*][ \t]+)*[-*_=:| \t]+$/u;
const FENCE =
  /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`]*$)|~{3,})[ \t]*([^\s`]*)[ \t]*$/u;
const QUOTE_MARKS = /^[ \t]*(?:>[ \t]?)*/u;
const HEADING = /^[ \t>]*(#{1,6})[ \t]/u;
const CALL = /\[\^[^\]\s]+\]:?/uy;
const REFERENCE = /\[[^[\]]*\]/uy;
const TARGET =
  /\(\s*(?:<[^<>\n]*>|(?!<)(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.|\([^\s()]*\))*\))*)(?:\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?\s*\)/uy;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iuy;
const COMMENT = /<!--(?:[\s\S]*?-->|[\s\S]*$)/uy;
const INSTRUCTION = /<(?:\?[\s\S]*?\?>|!\[CDATA\[[\s\S]*?\]\]>|![a-z][^>]*>)/iuy;
const AUTOLINK = /<(?=(?:[a-z][a-z\d+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>)/iuy;
const TAG = /<\/?([a-z][a-z0-9-]*)(?:[^>"']|"[^"]*"|'[^']*')*>/iuy;
const WORDS = /[^*_~`\\[\]<&|!#\s]+/uy;
const SPACE = /\s+/uy;
const RUN = /\*+|_+|~+|`+/uy;
/** UTF-16 units behind a tag that tell whether the page has them. */
const START = 40;
const SPACE_CODE = 0x20;
const ESCAPED = /[!-/:-@[-`{-~]/u;
const WORD_BEFORE = /[\p{L}\p{M}\p{N}]$/u;
const WORD_AFTER = /^[\p{L}\p{M}\p{N}]/u;

const fragments = rehype().data('settings', { fragment: true }).freeze();

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

/** A line of the source while it is read, with what follows it. */
interface Reading {
  readonly source: string;
  /** Where the line ends. */
  readonly end: number;
  /** Where the stretch ends that is read: tags and addresses may run over the line's end. */
  readonly limit: number;
  readonly match: WordMatch;
}

/** @returns where reading goes on: the end of the line, or behind what runs over it */
function readLine(reading: Reading, from: number, isStart: boolean): number {
  const { source, end, match } = reading;
  let index = isStart ? readLeading(reading, from) : from;
  const heading = isStart ? HEADING.exec(source.slice(from, end))?.[1] : undefined;
  while (index < end) {
    const next = findSticky(WORDS, source, index);
    if (next !== null) {
      const stop = Math.min(index + next.length, end);
      match.require(source.slice(index, stop), index);
      index = stop;
    } else if (heading !== undefined && source.slice(index, end).trim() === heading) index = end;
    else index = readSign(reading, index);
  }
  return index;
}

/** Reads the marks of quotes, lists and headings. */
function readLeading({ source, end, match }: Reading, from: number): number {
  let index = from;
  for (;;) {
    LEADING.lastIndex = index;
    const found = LEADING.exec(source);
    if (!found || LEADING.lastIndex > end) return index;
    const [, sign, digits, delimiter] = found;
    if (sign !== undefined) for (const each of sign) match.allow(each);
    if (digits !== undefined) match.require(digits, index);
    if (delimiter !== undefined) match.allow(delimiter);
    index = LEADING.lastIndex;
    match.space();
  }
}

/** Reads one sign, and what belongs to it. */
function readSign(reading: Reading, at: number): number {
  const { source, match } = reading;
  const sign = source.charAt(at);
  const space = findSticky(SPACE, source, at);
  if (space !== null) {
    match.space();
    return Math.min(at + space.length, reading.end);
  }
  if (sign === '\\') return readEscape(reading, at);
  if (sign === '&') return readEntity(reading, at);
  if (sign === '<') return readAngle(reading, at);
  if (sign === '[') return readBracket(reading, at);
  if (sign === ']') return readClosing(reading, at);
  if (sign === '|') match.allow(sign);
  else if (sign === '!' && source[at + 1] === '[') match.allow(sign);
  else if (sign === '!' || sign === '#') match.require(sign, at);
  else return readRun(reading, at);
  return at + 1;
}

function readEscape({ source, match }: Reading, at: number): number {
  const next = source.charAt(at + 1);
  if (next === '\n' || next === '') {
    match.allow('\\');
    return at + 1;
  }
  if (!ESCAPED.test(next)) {
    match.require('\\', at);
    return at + 1;
  }
  if (!match.hasNext(next)) match.allow('\\');
  match.require(next, at);
  return at + 2;
}

function readEntity({ source, match }: Reading, at: number): number {
  const entity = findSticky(ENTITY, source, at);
  if (entity === null) {
    match.require('&', at);
    return at + 1;
  }
  const words = decodeText(entity);
  if (match.hasNext(entity)) match.require(entity, at);
  else if (words.trim() === '') match.space();
  else match.require(words, at);
  return at + entity.length;
}

/** What a character reference stands for, as HTML has it. */
function decodeText(entity: string): string {
  const [node] = fragments.parse(entity).children;
  return node?.type === 'text' ? node.value : entity;
}

/** Comments, tags, what machines read, and addresses in angle brackets. */
function readAngle(reading: Reading, at: number): number {
  const { source, match, limit } = reading;
  const skipped = findSticky(COMMENT, source, at) ?? findSticky(INSTRUCTION, source, at);
  if (skipped !== null) return Math.min(limit, at + skipped.length);
  if (findSticky(AUTOLINK, source, at) !== null) {
    match.allow('<');
    const end = source.indexOf('>', at);
    match.require(source.slice(at + 1, end), at);
    match.allow('>');
    return end + 1;
  }
  const tag = findSticky(TAG, source, at);
  if (tag === null || !isHtmlTag(tag)) {
    match.require('<', at);
    return at + 1;
  }
  if (isLineTag(tag)) match.space();
  return Math.min(limit, findTagEnd(reading, at, tag));
}

/** Behind a tag, or behind the whole element where nobody reads it. */
function findTagEnd({ source, match }: Reading, at: number, tag: string): number {
  const end = at + tag.length;
  const name = /^<([a-z]+)/iu.exec(tag)?.[1]?.toLowerCase() ?? '';
  if (!UNREAD_ELEMENTS.has(name)) return end;
  // Among words the parser leaves what stands between two tags.
  const [first = ''] = /[^\s<]{1,20}/u.exec(source.slice(end, end + START)) ?? [];
  if (match.hasNext(first)) return end;
  const close = source.toLowerCase().indexOf(`</${name}`, end);
  return close === -1 ? end : source.indexOf('>', close) + 1 || source.length;
}

function readBracket({ source, match }: Reading, at: number): number {
  const call = findSticky(CALL, source, at);
  if (call !== null && !match.hasNext(call)) return at + call.length;
  match.allow('[');
  return at + 1;
}

/** The end of a link's words, with its address or the name of its definition. */
function readClosing({ source, match, limit }: Reading, at: number): number {
  const target = findSticky(TARGET, source, at + 1);
  const rest = target ?? findSticky(REFERENCE, source, at + 1);
  if (rest === null || match.hasNext(`]${rest.charAt(0)}`)) {
    match.allow(']');
    return at + 1;
  }
  return Math.min(limit, at + 1 + rest.length);
}

/** Stars and the like: inside a word they are the word's own. */
function readRun({ source, match, end }: Reading, at: number): number {
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

function findSticky(pattern: RegExp, source: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}
