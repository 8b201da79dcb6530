import { findFirst, type Range } from './range.ts';

/**
 * A text with what typography may change made alike, and the way back. Between two changes the
 * folded text is the original, so that only the changes are kept.
 */
export interface Folded {
  readonly text: string;
  /** In order; all offsets are UTF-16. */
  readonly changes: readonly Change[];
}

/** A stretch of the original, from `start` to `end`, and the units of the folded text made of it. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly foldedStart: number;
  readonly foldedEnd: number;
}

/** Characters that no reader sees: soft hyphen, zero-width ones, controls of direction. */
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;
const INVISIBLES = new RegExp(INVISIBLE, 'gu');
const SPACE = /^\s$/u;
/** Before it no character combines, and one is invisible. */
const COMBINING_START = 0x0300;
const SOFT_HYPHEN = 0x00ad;
/** What composes with the character before it: marks, Hangul vowels and finals, Kirat Rai vowels. */
const JOINS_BEFORE = /[\p{M}\u1160-\u11FF\u{16D63}\u{16D67}]/u;

const ALIKE: ReadonlyMap<string, string> = new Map([
  ...[...'«»“”„‟"'].map((mark) => [mark, '"'] as const),
  ...[..."‘’‚‛'"].map((mark) => [mark, "'"] as const),
  ...[...'‐‑‒–—―−-'].map((dash) => [dash, '-'] as const),
  ['…', '...'],
]);

/**
 * What may not fold to itself: all but the printable Latin letters and signs, and a space before
 * another. Most of any text has none.
 */
const UNSTABLE = /[^ -\u009F\u00A1-\u00AA\u00AC\u00AE-\u00BA\u00BC-\u02FF]|[ ](?=\s)/g;
/** More marks than any script puts on one letter: longer heaps are folded piece by piece. */
const CLUSTER_MAX = 64;

/**
 * Folds what typography may change: NFC, every run of white space to one space, invisible
 * characters dropped, quotation marks, apostrophes and dashes alike, `…` as three dots.
 * Accents, case, ñ and digits stay as they are.
 */
export function fold(text: string): Folded {
  if (findUnstable(text, 0) === text.length) return { text, changes: [] };
  const changes: { start: number; end: number; foldedStart: number; foldedEnd: number }[] = [];
  const parts: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  let index = 0;
  let isAfterSpace = false;
  while (index < text.length) {
    const start: number = isAfterSpace && text[index] === ' ' ? index : findCluster(text, index);
    if (start > index) isAfterSpace = false;
    add(text.slice(index, start));
    index = start;
    for (const { original, value } of foldCluster(text.slice(start, clusterEnd(text, start)))) {
      const end = index + original.length;
      const last = changes.at(-1);
      if (isAfterSpace && last && (value === ' ' || value === '')) last.end = end;
      else {
        const foldedStart = length;
        add(value);
        isAfterSpace = value === ' ';
        if (isAfterSpace || value !== original)
          changes.push({ start: index, end, foldedStart, foldedEnd: length });
      }
      index = end;
    }
  }
  return { text: parts.join(''), changes };
}

/**
 * The range of the original behind a range of the folded text.
 * @throws RangeError where the range is empty or not inside the folded text
 */
export function unfold(folded: Folded, { start, end }: Range): Range {
  if (start < 0 || end <= start || end > folded.text.length) {
    throw new RangeError(`Expected units inside the folded text, found ${start} to ${end}`);
  }
  const first = findChange(folded, start);
  const last = findChange(folded, end - 1);
  return {
    start: first && start < first.foldedEnd ? first.start : start - shiftAfter(first),
    end: last && end <= last.foldedEnd ? last.end : end - shiftAfter(last),
  };
}

/** The inverse of {@link unfold}: the units of the folded text that come from a range of the original. */
export function refold({ text, changes }: Folded, range: Range): Range {
  const after = findFirst(changes.length, (at) => (changes[at]?.end ?? 0) <= range.start);
  const from = findFirst(changes.length, (at) => (changes[at]?.start ?? 0) < range.end);
  const [first, before] = [changes[after], changes[after - 1]];
  const last = changes[from - 1];
  const isInFirst = first !== undefined && first.start <= range.start;
  const start = isInFirst ? first.foldedStart : range.start + shiftAfter(before);
  const end = last && range.end < last.end ? last.foldedEnd : range.end + shiftAfter(last);
  return { start: Math.min(start, text.length), end: Math.min(end, text.length) };
}

/** How far folded units stand from the original after a change. */
function shiftAfter(change: Change | undefined): number {
  return change ? change.foldedEnd - change.end : 0;
}

/** The last change that starts at or before a unit of the folded text. */
function findChange({ changes }: Folded, unit: number): Change | undefined {
  return changes[findFirst(changes.length, (at) => (changes[at]?.foldedStart ?? 0) <= unit) - 1];
}

/** Where the next cluster starts that may not fold to itself; the end of the text where none does. */
function findCluster(text: string, from: number): number {
  const found = findUnstable(text, from);
  const isBase = found === text.length || !joinsBefore(text, found);
  return isBase || found === from ? found : found - 1;
}

function findUnstable(text: string, from: number): number {
  UNSTABLE.lastIndex = from;
  return UNSTABLE.exec(text)?.index ?? text.length;
}

function joinsBefore(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < COMBINING_START) return code === SOFT_HYPHEN;
  const character = text.slice(index, index + codePointLength(text, index));
  return JOINS_BEFORE.test(character) || INVISIBLE.test(character);
}

/** A code point with what joins it, so that both halves of `e` + U+0301 fold as one. */
function clusterEnd(text: string, start: number): number {
  let end = Math.min(text.length, start + codePointLength(text, start));
  while (end < text.length && end - start < CLUSTER_MAX && joinsBefore(text, end))
    end += codePointLength(text, end);
  return end;
}

function codePointLength(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

interface FoldedPiece {
  readonly original: string;
  readonly value: string;
}

/** The pieces of a cluster: its base and what joins it, or both as one where they compose. */
function foldCluster(cluster: string): FoldedPiece[] {
  const base = cluster.slice(0, codePointLength(cluster, 0));
  const joined = cluster.slice(base.length);
  if (joined === '') return [{ original: base, value: foldBase(base) }];
  const joinedValue = joined.replaceAll(INVISIBLES, '').normalize('NFC');
  const composed = cluster.replaceAll(INVISIBLES, '').normalize('NFC');
  if (composed !== base + joinedValue && !INVISIBLE.test(base))
    return [{ original: cluster, value: composed }];
  return [
    { original: base, value: foldBase(base) },
    { original: joined, value: joinedValue },
  ];
}

function foldBase(base: string): string {
  const alike = ALIKE.get(base);
  if (alike !== undefined) return alike;
  if (INVISIBLE.test(base)) return '';
  return SPACE.test(base) ? ' ' : base.normalize('NFC');
}
