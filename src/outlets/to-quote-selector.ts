import type { Range } from '../annotate/index.ts';

/** The words of a range with as much context as makes them unique in the text, up to a limit. */
export interface QuoteSelector {
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
/** A text is described by many ranges: its points are joined once. */
const texts = new WeakMap<readonly string[], string>();

/**
 * Describes a range by its words. Near an end of the text the context is what there is.
 * @param points the text, one Unicode code point each
 * @param range in code points
 */
export function toQuoteSelector(points: readonly string[], { start, end }: Range): QuoteSelector {
  const text = toText(points);
  for (let size = CONTEXT; ; size *= 2) {
    const from = Math.max(0, start - size);
    const to = Math.min(points.length, end + size);
    const isEnough = size >= CONTEXT_MAX || (from === 0 && to === points.length);
    const words = points.slice(from, to).join('');
    if (isEnough || text.indexOf(words) === text.lastIndexOf(words)) {
      return {
        type: 'TextQuoteSelector',
        exact: points.slice(start, end).join(''),
        prefix: points.slice(from, start).join(''),
        suffix: points.slice(end, to).join(''),
      };
    }
  }
}

function toText(points: readonly string[]): string {
  const text = texts.get(points) ?? points.join('');
  texts.set(points, text);
  return text;
}
