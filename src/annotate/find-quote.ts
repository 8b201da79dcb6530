import { fold } from './fold.ts';
import { contains, findEndingAfter, type Range } from './range.ts';
import { isOnWordEdges } from './words.ts';

/** Exact words and their context, as in the W3C TextQuoteSelector. */
export interface QuoteSelector {
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Folded text and its blocks (sorted, disjoint), all in UTF-16 offsets of that text. */
export interface SearchedText {
  readonly text: string;
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

/** Every place of folded words on word edges; overlapping ones included. */
export function* findWordsOf(text: string, words: string, from = 0): Generator<Range> {
  if (words === '') return;
  for (let at = text.indexOf(words, from); at !== -1; at = text.indexOf(words, at + 1)) {
    const range = { start: at, end: at + words.length };
    if (isOnWordEdges(text, range)) yield range;
  }
}

function toParts({ text }: SearchedText, quote: string): string[] {
  const whole = foldWords(quote);
  if (!whole.includes(FOLDED_OMISSION) || text.includes(whole)) return [whole];
  return quote.split(OMISSION).map(foldWords);
}

function* findParts(
  { text, blocks }: SearchedText,
  [first = '', ...rest]: readonly string[],
): Generator<readonly Range[]> {
  let searchedUntil = 0;
  for (const range of findWordsOf(text, first)) {
    if (rest.length === 0) yield [range];
    if (rest.length === 0 || range.start < searchedUntil) continue;
    const block = findEndingAfter(blocks, range.start);
    if (!block || !contains(block, range)) continue;
    const ranges = findRest(text.slice(0, block.end), rest, range.end);
    if (ranges) yield [range, ...ranges];
    // What is not there after one place of the first part is not there after a later one.
    else searchedUntil = block.end;
  }
}

/** The first places of parts, one after the other, or nothing where one is missing. */
function findRest(text: string, parts: readonly string[], from: number): Range[] | null {
  const ranges: Range[] = [];
  for (const part of parts) {
    const [next] = findWordsOf(text, part, ranges.at(-1)?.end ?? from).take(1);
    if (!next) return null;
    ranges.push(next);
  }
  return ranges;
}

function hasPrefix(text: string, start: number, prefix: string): boolean {
  const before = text.slice(Math.max(0, start - prefix.length - 1), start);
  return before.trimEnd().endsWith(prefix);
}

function hasSuffix(text: string, end: number, suffix: string): boolean {
  const after = text.slice(end, end + suffix.length + 1);
  return after.trimStart().startsWith(suffix);
}
