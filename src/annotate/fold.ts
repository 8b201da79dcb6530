import type { Range } from './range.ts';

/**
 * A text with what typography may change made alike, and the way back.
 * `starts[i]` and `ends[i]` are the UTF-16 range of the original behind unit `i` of `text`.
 */
export interface Folded {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Characters that no reader sees: soft hyphen, zero-width spaces and joiners, byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/u;
const SPACE = /\s/u;
const MARK = /[\p{M}\u1160-\u11FF]/u;

const ALIKE: ReadonlyMap<string, string> = new Map([
  ...[...'«»“”„‟"'].map((mark) => [mark, '"'] as const),
  ...[..."‘’‚‛'"].map((mark) => [mark, "'"] as const),
  ...[...'‐‑‒–—―−-'].map((dash) => [dash, '-'] as const),
  ['…', '...'],
]);

/**
 * Folds what typography may change: NFC, every run of white space to one space, invisible
 * characters dropped, quotation marks, apostrophes and dashes alike, `…` as three dots.
 * Accents, case, ñ and digits stay as they are.
 */
export function fold(text: string): Folded {
  const starts = new Uint32Array(text.length * 3 + 1);
  const ends = new Uint32Array(text.length * 3 + 1);
  let folded = '';
  const push = (value: string, start: number, end: number): void => {
    for (let unit = 0; unit < value.length; unit += 1) {
      starts[folded.length + unit] = start;
      ends[folded.length + unit] = end;
    }
    folded += value;
  };
  let index = 0;
  while (index < text.length) {
    const end = clusterEnd(text, index);
    const cluster = text.slice(index, end);
    if (SPACE.test(cluster)) {
      if (folded.endsWith(' ')) ends[folded.length - 1] = end;
      else push(' ', index, end);
    } else if (isPlain(cluster)) push(cluster, index, end);
    else if (!INVISIBLE.test(cluster))
      push(ALIKE.get(cluster) ?? cluster.normalize('NFC'), index, end);
    else push(cluster.replaceAll(new RegExp(INVISIBLE, 'gu'), '').normalize('NFC'), index, end);
    index = end;
  }
  return {
    text: folded,
    starts: starts.slice(0, folded.length),
    ends: ends.slice(0, folded.length),
  };
}

/** The range of the original behind units `start` to `end` of the folded text. */
export function unfold(folded: Folded, start: number, end: number): Range {
  const first = folded.starts[start];
  const last = folded.ends[end - 1];
  if (first === undefined || last === undefined || end <= start) {
    throw new RangeError(`Expected units inside the folded text, found ${start} to ${end}`);
  }
  return { start: first, end: last };
}

/** The inverse of {@link unfold}: the units of the folded text that come from a range of the original. */
export function refold(folded: Folded, range: Range): Range {
  return {
    start: firstAtLeast(folded.ends, range.start + 1),
    end: firstAtLeast(folded.starts, range.end),
  };
}

/** The first index of a table that never falls whose value is at least `least`. */
function firstAtLeast(table: Uint32Array, least: number): number {
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((table[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** ASCII letters and digits need no folding: most of any text. */
function isPlain(cluster: string): boolean {
  if (cluster.length > 1) return false;
  const code = cluster.charCodeAt(0);
  return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
}

/** A code point and the marks that combine with it, so that both halves of `e` + U+0301 fold as one. */
function clusterEnd(text: string, start: number): number {
  let end = start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  // Nothing below U+0300 combines with what stands before it.
  while (end < text.length && text.charCodeAt(end) >= 0x0300) {
    const next = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (!MARK.test(next)) break;
    end += next.length;
  }
  return end;
}
