import { readAngle } from './read-angle.ts';
import { readEntity } from './read-entity.ts';
import { readRun } from './read-run.ts';
import { findSticky, type Reading } from './source-reading.ts';

/** Marks of quotes, lists and headings at the start of a line; the numbers of lists are words. */
const LEADING = /[ \t]*(?:(>|[-+*](?=\s|$)|#{1,6}(?=\s|$))|(\d{1,9})([.)])(?=\s|$))/uy;
const HEADING = /^[ \t>]*(#{1,6})[ \t]/u;
const CALL = /\[\^[^\]\s]+\]:?/uy;
const REFERENCE = /\[[^[\]]*\]/uy;
const TARGET =
  /\(\s*(?:<[^<>\n]*>|(?!<)(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.|\([^\s()]*\))*\))*)(?:\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?\s*\)/uy;
/** Words with the spaces between them, up to a sign. */
const STRETCH = /[^*_~`\\[\]<&|!#\s]+(?: [^*_~`\\[\]<&|!#\s]+)+/uy;
const WORDS = /[^*_~`\\[\]<&|!#\s]+/uy;
const SPACE = /\s+/uy;
const ESCAPED = /[!-/:-@[-`{-~]/u;

/** @returns where reading goes on: the end of the line, or behind what runs over it */
export function readLine(reading: Reading, from: number, isStart: boolean): number {
  const { source, end, match } = reading;
  let index = isStart ? readLeading(reading, from) : from;
  const heading = isStart ? HEADING.exec(source.slice(from, end))?.[1] : undefined;
  while (index < end) {
    const stretch = findSticky(STRETCH, source, index);
    // Most words stand on the page as they do here; where they do not, one after the other tells which.
    const isWhole = stretch !== null && index + stretch.length <= end && match.hasNext(stretch);
    const next = isWhole ? stretch : findSticky(WORDS, source, index);
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
