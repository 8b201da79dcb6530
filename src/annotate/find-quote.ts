import { fold } from './fold.ts';
import { contains, findEndingAfter, findFirst, type Range } from './range.ts';
import {
  findWord,
  findWords,
  isOnWordEdges,
  toWordIndex,
  type Word,
  type WordIndex,
} from './words.ts';

/** Exact words and their context, as in the W3C TextQuoteSelector. */
export interface QuoteSelector {
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Folded text with its words and blocks (sorted, disjoint), all in UTF-16 offsets of that text. */
export interface SearchedText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly wordIndex: WordIndex;
  readonly blocks: readonly Range[];
}

/** Words left out between the parts of one quote, as they are written and as they fold. */
const OMISSION = /\s*\[(?:…|\.\.\.)\]\s*/u;
const FOLDED_OMISSION = '[...]';

/**
 * Finds the places where a quote stands in a folded text, on word edges, from left to right.
 * A quote with `[…]` gives one range for each part, in order, all in the same block; unless the
 * text itself has those signs there.
 * @returns for each place the ranges of its parts, as UTF-16 offsets of the folded text
 */
export function* findQuote(
  searched: SearchedText,
  selector: QuoteSelector,
): Generator<readonly Range[]> {
  const prefix = foldWords(selector.prefix ?? '');
  const suffix = foldWords(selector.suffix ?? '');
  for (const ranges of findParts(searched, toParts(searched, selector.quote))) {
    const start = ranges[0]?.start ?? 0;
    const end = ranges.at(-1)?.end ?? 0;
    if (hasPrefix(searched.text, start, prefix) && hasSuffix(searched.text, end, suffix))
      yield ranges;
  }
}

/** Words as they are looked up: folded, without the spaces around them. */
export function foldWords(words: string): string {
  return fold(words).text.trim();
}

export function toSearchedText(text: string, blocks: readonly Range[]): SearchedText {
  const words = findWords(text);
  return { text, words, wordIndex: toWordIndex(words), blocks };
}

/**
 * Every place of folded words on word edges, overlapping ones included: looks only where the
 * rarest of them stands. Words without a letter or digit stand nowhere.
 */
export function* findWordsOf(
  { text, wordIndex }: SearchedText,
  words: string,
  { start: from, end: to }: Range = { start: 0, end: text.length },
): Generator<Range> {
  const { start: lead, places } = findRarest(wordIndex, words);
  const first = findFirst(places.length, (index) => (places[index] ?? 0) < from + lead);
  for (let index = first; index < places.length; index += 1) {
    const start = (places[index] ?? 0) - lead;
    const range = { start, end: start + words.length };
    if (range.end > to) break;
    if (start >= 0 && text.startsWith(words, start) && isOnWordEdges(text, range)) yield range;
  }
}

/** The word of `words` with the fewest places in the text, and where it stands in `words`. */
function findRarest(
  wordIndex: WordIndex,
  words: string,
): { start: number; places: readonly number[] } {
  let rarest: { start: number; places: readonly number[] } | null = null;
  for (let each = findWord(words, 0); each; each = findWord(words, each.end)) {
    const places = wordIndex.get(each.word) ?? [];
    if (!rarest || places.length < rarest.places.length) rarest = { start: each.start, places };
    if (places.length <= 1) break;
  }
  return rarest ?? { start: 0, places: [] };
}

function toParts({ text }: SearchedText, quote: string): string[] {
  const whole = foldWords(quote);
  if (!whole.includes(FOLDED_OMISSION) || text.includes(whole)) return [whole];
  return quote.split(OMISSION).map(foldWords);
}

function* findParts(
  searched: SearchedText,
  [first = '', ...rest]: readonly string[],
): Generator<readonly Range[]> {
  let searchedUntil = 0;
  for (const range of findWordsOf(searched, first)) {
    if (rest.length === 0) yield [range];
    if (rest.length === 0 || range.start < searchedUntil) continue;
    const block = findEndingAfter(searched.blocks, range.start);
    if (!block || !contains(block, range)) continue;
    const ranges = findRest(searched, rest, { start: range.end, end: block.end });
    if (ranges) yield [range, ...ranges];
    // What is not there after one place of the first part is not there after a later one.
    else searchedUntil = block.end;
  }
}

/** The first places of parts, one after the other, or nothing where one is missing. */
function findRest(searched: SearchedText, parts: readonly string[], within: Range): Range[] | null {
  const ranges: Range[] = [];
  for (const part of parts) {
    const start = ranges.at(-1)?.end ?? within.start;
    const [next] = findWordsOf(searched, part, { start, end: within.end }).take(1);
    if (!next) return null;
    ranges.push(next);
  }
  return ranges;
}

function hasPrefix(text: string, start: number, prefix: string): boolean {
  if (prefix === '') return true;
  const before = text.slice(Math.max(0, start - prefix.length - 1), start);
  return before.trimEnd().endsWith(prefix);
}

function hasSuffix(text: string, end: number, suffix: string): boolean {
  if (suffix === '') return true;
  const after = text.slice(end, end + suffix.length + 1);
  return after.trimStart().startsWith(suffix);
}
