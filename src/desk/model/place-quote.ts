import { createQuoteDescriber, type QuoteSelector, type Range } from '../../annotate/index.ts';
import type { YamlValue } from './yaml/yaml-value.ts';

const OMISSION = ' […] ';

/** The words of some ranges as the front matter has them, with the context that makes them unique. */
export interface PlacedQuote {
  readonly [key: string]: YamlValue | undefined;
  readonly quote: string;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
}

/**
 * Says where words stand, so that they are found again: several ranges are one quote with `[…]`.
 * @param least letters below which words need context even where they stand once
 * @returns null where no context makes the place sure
 */
export function placeQuote(text: string, ranges: readonly Range[], least = 0): PlacedQuote | null {
  const [first] = ranges;
  if (!first) return null;
  const describe = createQuoteDescriber(text);
  const selector = describe(first, least);
  if (!selector) return null;
  const [prefix, suffix] = toContext(selector, ranges, text);
  const quote = ranges.map(({ start, end }) => text.slice(start, end)).join(OMISSION);
  return { quote: toOneLine(quote), prefix, suffix };
}

/** With parts, the words after the first are those that are left out. */
function toContext(
  { prefix, suffix }: QuoteSelector,
  ranges: readonly Range[],
  text: string,
): [string | undefined, string | undefined] {
  if (ranges.length === 1) return [toOneLineOr(prefix), toOneLineOr(suffix)];
  if (prefix !== undefined || suffix === undefined) return [toOneLineOr(prefix), undefined];
  const start = ranges[0]?.start ?? 0;
  return [toOneLine(text.slice(Math.max(0, start - 20), start).replace(/^\S*\s/u, '')), undefined];
}

function toOneLineOr(words: string | undefined): string | undefined {
  return words === undefined ? undefined : toOneLine(words);
}

function toOneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ');
}
