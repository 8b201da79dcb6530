import type { Range } from '../annotate/index.ts';
import { createOnceFinder } from './once-finder.ts';

/** The words of a range with as much context as makes them unique in the text, up to a limit. */
interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Code points of context on each side, more where that is not unique (W3C gives none; Hypothesis uses 32). */
const CONTEXT = 32;
/**
 * A text that repeats itself for longer than this is told apart by positions alone: thousands of
 * quotes with half the text as context would be a thousand texts.
 */
const CONTEXT_MAX = 2048;

/**
 * Makes what describes ranges of a text by their words. Near an end of the text the context is what
 * there is. Ranges are in UTF-16 units, as are all offsets here.
 */
export function createSelectorMaker(text: string): (range: Range) => TextQuoteSelector {
  const isOnce = createOnceFinder(text);
  return ({ start, end }) => {
    for (let size = CONTEXT; ; size *= 2) {
      const from = stepBack(text, start, size);
      const to = stepOn(text, end, size);
      const isEnough = size >= CONTEXT_MAX || (from === 0 && to === text.length);
      if (isEnough || isOnce({ start: from, end: to })) {
        return {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(from, start),
          suffix: text.slice(end, to),
        };
      }
    }
  };
}

/** The offset some code points before another; 0 where there are fewer. */
function stepBack(text: string, offset: number, points: number): number {
  let at = offset;
  for (let left = points; left > 0 && at > 0; left -= 1)
    at -= isLowSurrogate(text, at - 1) && at > 1 ? 2 : 1;
  return at;
}

/** The offset some code points after another; the text's end where there are fewer. */
function stepOn(text: string, offset: number, points: number): number {
  let at = offset;
  for (let left = points; left > 0 && at < text.length; left -= 1)
    at += isLowSurrogate(text, at + 1) ? 2 : 1;
  return at;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
