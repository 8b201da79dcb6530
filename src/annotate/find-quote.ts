import { fold } from './fold.ts';
import { contains, findEndingAfter, findFirst, type Range } from './range.ts';
import { findGroup, toWordIndex, type WordIndex } from './word-index.ts';
import { findWordEnd, findWordStart, isOnWordEdges } from '../names/words.ts';

/** Exact words and their context, as in the W3C TextQuoteSelector. */
export interface QuoteSelector {
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Folded text with its words and blocks (sorted, disjoint), all in UTF-16 offsets of that text. */
export interface SearchedText {
  readonly text: string;
  readonly words: WordIndex;
  readonly blocks: readonly Range[];
}

/** Words left out between the parts of one quote, as they are written and as they fold. */
export const OMISSION = /\s*\[(?:…|\.\.\.)\]\s*/u;
const FOLDED_OMISSION = '[...]';
/** Looking at so many places costs less than looking for a word that has fewer. */
const FEW_PLACES = 4;

/**
 * Finds the places where a quote stands in a folded text, on word edges, from left to right.
 * A quote with `[…]` gives one range for each part, in order, all in the same block; where they
 * stand in none together, each may stand in the block after that of the part before it. What the
 * text itself has of those signs is found as it is.
 * @param most how many places are enough
 * @param isSound whether a place counts
 * @returns for each place the ranges of its parts, as UTF-16 offsets of the folded text
 */
export function findQuote(
  searched: SearchedText,
  selector: QuoteSelector,
  most = Infinity,
  isSound: (ranges: readonly Range[]) => boolean = () => true,
): (readonly Range[])[] {
  const parts = toParts(searched, selector.quote);
  const prefix = selector.prefix === undefined ? '' : foldWords(selector.prefix);
  const suffix = selector.suffix === undefined ? '' : foldWords(selector.suffix);
  const wanted = { parts, prefix, suffix, most, isSound };
  const found = findParts(searched, wanted, 0);
  if (found.length > 0 || parts.length === 1) return found;
  return findParts(searched, wanted, 1);
}

/** What is looked for, folded, and how many places are enough of those that count. */
interface WantedParts {
  readonly parts: readonly string[];
  readonly prefix: string;
  readonly suffix: string;
  readonly most: number;
  readonly isSound: (ranges: readonly Range[]) => boolean;
}

/** @param reach how many blocks further the next part of a quote may stand */
function findParts(
  searched: SearchedText,
  { parts: [first = '', ...rest], prefix, suffix, most, isSound }: WantedParts,
  reach: number,
): (readonly Range[])[] {
  const found: (readonly Range[])[] = [];
  let searchedUntil = 0;
  for (const range of findWordsOf(searched, first)) {
    if (found.length >= most) break;
    if (!hasPrefix(searched.text, range.start, prefix)) continue;
    const block = rest.length > 0 ? findBlock(searched, range) : null;
    if (rest.length > 0 && (!block || range.start < searchedUntil)) continue;
    const others = block ? findRest(searched, rest, range, reach) : [];
    // What is not there after one place of the first part is not there after a later one.
    if (!others) searchedUntil = block?.end ?? 0;
    else if (hasSuffix(searched.text, others.at(-1)?.end ?? range.end, suffix)) {
      const ranges = [range, ...others];
      if (isSound(ranges)) found.push(ranges);
    }
  }
  return found;
}

/** Words as they are looked up: folded, without the spaces around them. */
export function foldWords(words: string): string {
  return fold(words).text.trim();
}

export function toSearchedText(text: string, blocks: readonly Range[]): SearchedText {
  return { text, words: toWordIndex(text), blocks };
}

/**
 * The places of folded words on word edges, overlapping ones included: looks only where the rarest
 * of them stands. Words without a letter or digit stand nowhere.
 * @param most how many places are enough
 */
export function findWordsOf(
  { text, words: index }: SearchedText,
  words: string,
  most = Infinity,
  within: Range | null = null,
): Range[] {
  const found: Range[] = [];
  const lead = findRarest(index, words);
  if (lead === null) return found;
  const { places, bounds } = index;
  const group = findGroup(index, words, lead, findWordEnd(words, lead));
  const last = bounds[group + 1] ?? 0;
  const until = within?.end ?? text.length;
  for (let at = findFrom(index, group, (within?.start ?? 0) + lead); at < last; at += 1) {
    const start = (places[at] ?? 0) - lead;
    const end = start + words.length;
    if (end > until || found.length >= most) break;
    if (start < 0 || !text.startsWith(words, start) || !isOnWordEdges(text, start, end)) continue;
    found.push({ start, end });
  }
  return found;
}

/** A word of `words` with the fewest places in the text, or few enough: where it starts in `words`. */
function findRarest(index: WordIndex, words: string): number | null {
  const { bounds } = index;
  let rarest: number | null = null;
  let least = Infinity;
  const { length } = words;
  for (let start = findWordStart(words, 0); start < length && least > FEW_PLACES; ) {
    const end = findWordEnd(words, start);
    const group = findGroup(index, words, start, end);
    const count = (bounds[group + 1] ?? 0) - (bounds[group] ?? 0);
    if (count < least) {
      rarest = start;
      least = count;
    }
    start = findWordStart(words, end);
  }
  return rarest;
}

/** The first place of a group at or after an offset. */
function findFrom({ places, bounds }: WordIndex, group: number, offset: number): number {
  const first = bounds[group] ?? 0;
  if ((places[first] ?? 0) >= offset) return first;
  const count = (bounds[group + 1] ?? 0) - first;
  return first + findFirst(count, (at) => (places[first + at] ?? 0) < offset);
}

function toParts({ text }: SearchedText, quote: string): string[] {
  const whole = foldWords(quote);
  if (!whole.includes(FOLDED_OMISSION) || text.includes(whole)) return [whole];
  return quote.split(OMISSION).map(foldWords);
}

/** The block that holds a range. */
function findBlock({ blocks }: SearchedText, range: Range): Range | null {
  const block = findEndingAfter(blocks, range.start);
  return block && contains(block, range) ? block : null;
}

/** The first places of parts, one after the other, or nothing where one is missing. */
function findRest(
  searched: SearchedText,
  parts: readonly string[],
  first: Range,
  reach: number,
): Range[] | null {
  const { blocks } = searched;
  const ranges: Range[] = [];
  let last = first;
  for (const part of parts) {
    const at = findFirst(blocks.length, (index) => (blocks[index]?.end ?? 0) < last.end);
    const end = blocks[Math.min(at + reach, blocks.length - 1)]?.end ?? last.end;
    const [next] = findWordsOf(searched, part, 1, { start: last.end, end });
    if (!next) return null;
    ranges.push(next);
    last = next;
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
