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
 * @param most how many places are enough
 * @returns for each place the ranges of its parts, as UTF-16 offsets of the folded text
 */
export function findQuote(
  searched: SearchedText,
  selector: QuoteSelector,
  most = Infinity,
): (readonly Range[])[] {
  const [first = '', ...rest] = toParts(searched, selector.quote);
  const prefix = foldWords(selector.prefix ?? '');
  const suffix = foldWords(selector.suffix ?? '');
  const found: (readonly Range[])[] = [];
  let searchedUntil = 0;
  const isAlone = prefix === '' && suffix === '' && rest.length === 0;
  for (const range of findWordsOf(searched, first, { most: isAlone ? most : Infinity })) {
    if (found.length >= most) break;
    if (!hasPrefix(searched.text, range.start, prefix)) continue;
    const block = rest.length > 0 ? findBlock(searched, range) : null;
    if (rest.length > 0 && (!block || range.start < searchedUntil)) continue;
    const others = block ? findRest(searched, rest, { start: range.end, end: block.end }) : [];
    // What is not there after one place of the first part is not there after a later one.
    if (!others) searchedUntil = block?.end ?? 0;
    else if (hasSuffix(searched.text, others.at(-1)?.end ?? range.end, suffix))
      found.push([range, ...others]);
  }
  return found;
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
 * The places of folded words on word edges, overlapping ones included: looks only where the rarest
 * of them stands. Words without a letter or digit stand nowhere.
 */
export function findWordsOf(
  { text, wordIndex }: SearchedText,
  words: string,
  {
    within = { start: 0, end: text.length },
    most = Infinity,
  }: { within?: Range; most?: number } = {},
): Range[] {
  const found: Range[] = [];
  const { start: lead, places } = findRarest(wordIndex, words);
  const first = findFirst(places.length, (index) => (places[index] ?? 0) < within.start + lead);
  for (let index = first; index < places.length && found.length < most; index += 1) {
    const start = (places[index] ?? 0) - lead;
    const range = { start, end: start + words.length };
    if (range.end > within.end) break;
    if (start >= 0 && text.startsWith(words, start) && isOnWordEdges(text, range))
      found.push(range);
  }
  return found;
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

/** The block that holds a range. */
function findBlock({ blocks }: SearchedText, range: Range): Range | null {
  const block = findEndingAfter(blocks, range.start);
  return block && contains(block, range) ? block : null;
}

/** The first places of parts, one after the other, or nothing where one is missing. */
function findRest(searched: SearchedText, parts: readonly string[], within: Range): Range[] | null {
  const ranges: Range[] = [];
  for (const part of parts) {
    const start = ranges.at(-1)?.end ?? within.start;
    const [next] = findWordsOf(searched, part, { within: { start, end: within.end }, most: 1 });
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
