import { findQuote, type QuoteSelector, toSearchedText } from './find-quote.ts';
import { fold, refold } from './fold.ts';
import type { Range } from './range.ts';

/** Words of context added at a time: enough to grow fast, few enough to stay short. */
const WORDS_AT_A_TIME = 2;

/** Words of context on each side; what needs more stands in a text that repeats itself. */
const WORDS_MAX = 60;

/**
 * The inverse of `findQuote`, for many ranges of one text: gives the words of a range with as much
 * context as tells their place from every other, a little on both sides at a time.
 * @returns a function of a range (UTF-16 offsets of the text, on word edges) and of the characters
 *   below which words need context even where they stand once; it gives null where no context
 *   makes the place sure
 */
export function createQuoteDescriber(
  text: string,
): (range: Range, least?: number) => QuoteSelector | null {
  const folded = fold(text);
  const searched = toSearchedText(folded.text, []);
  return (range, least = 0) => {
    const wanted = refold(folded, range).start;
    const quote = text.slice(range.start, range.end);
    let before = range.start;
    let after = range.end;
    for (let words = 0; words <= WORDS_MAX; words += WORDS_AT_A_TIME) {
      const prefix = text.slice(before, range.start);
      const suffix = text.slice(range.end, after);
      const selector = {
        quote,
        ...(prefix.trim() === '' ? {} : { prefix }),
        ...(suffix.trim() === '' ? {} : { suffix }),
      };
      const [first, second] = findQuote(searched, selector, 2);
      const isSafe = quote.length >= least || 'prefix' in selector || 'suffix' in selector;
      if (isSafe && first && !second && first[0]?.start === wanted) return selector;
      if (!first || (before === 0 && after === text.length)) return null;
      before = wordsBefore(text, before);
      after = wordsAfter(text, after);
    }
    return null;
  };
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
