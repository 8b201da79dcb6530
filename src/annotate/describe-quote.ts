import { findQuote, type QuoteSelector, toSearchedText } from './find-quote.ts';
import { type Folded, fold } from './fold.ts';
import type { Range } from './range.ts';

/** Words of context added at a time: enough to grow fast, few enough to stay short. */
const WORDS_AT_A_TIME = 2;

/**
 * The inverse of `findQuote`: the words of a range with as much context as tells their place from
 * every other, a little on both sides at a time.
 * @param text the original text behind `folded`; the range is in its UTF-16 offsets, on word edges
 * @returns null where no context makes the place unique
 */
export function describeQuote(
  text: string,
  range: Range,
  folded: Folded = fold(text),
): QuoteSelector | null {
  const quote = text.slice(range.start, range.end);
  const searched = toSearchedText(folded.text, []);
  let before = range.start;
  let after = range.end;
  for (;;) {
    const prefix = text.slice(before, range.start);
    const suffix = text.slice(range.end, after);
    const selector = {
      quote,
      ...(prefix.trim() === '' ? {} : { prefix }),
      ...(suffix.trim() === '' ? {} : { suffix }),
    };
    const found = [...findQuote(searched, selector)];
    if (found.length === 1 && found[0]?.[0]?.start === range.start) return selector;
    if (found.length === 0 || (before === 0 && after === text.length)) return null;
    before = wordsBefore(text, before);
    after = wordsAfter(text, after);
  }
}

function wordsBefore(text: string, offset: number): number {
  const words = new RegExp(`(?:\\S+\\s*){0,${WORDS_AT_A_TIME}}$`, 'u');
  // A window keeps the search from reading the whole text for every step.
  const from = Math.max(0, offset - 200);
  const match = words.exec(text.slice(from, offset));
  return match && match[0] !== '' ? from + match.index : Math.max(0, from);
}

function wordsAfter(text: string, offset: number): number {
  const words = new RegExp(`^(?:\\s*\\S+){0,${WORDS_AT_A_TIME}}`, 'u');
  const match = words.exec(text.slice(offset, offset + 200));
  return match && match[0] !== '' ? offset + match[0].length : Math.min(text.length, offset + 200);
}
