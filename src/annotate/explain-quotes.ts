import type { AnnotationContext, FieldOwner } from './annotation-context.ts';
import { type ArticleText, toPassage } from './article-text.ts';
import { findQuote, findWordsOf, foldWords, OMISSION, type QuoteSelector } from './find-quote.ts';
import { unfold } from './fold.ts';
import { type Problem, type ProblemPlace, toProblem } from './problems.ts';
import { findEndingAfter, type Range } from './range.ts';

/** So many places of a repeated quote are shown. */
export const PLACES_MAX = 6;
/** What editors write for words left out, beside `[…]`: «(…)», «(...)», «...», «…», «[..]», «[. . .]». */
const OTHER_OMISSION = /[([]\s*(?:…|\.(?:\s?\.)+)\s*[)\]]|(?<!\[)(?:…|\.{3,})(?!\])/u;
const OTHER_OMISSIONS = new RegExp(`\\s*(?:${OTHER_OMISSION.source})\\s*`, 'gu');
/** Nothing is left out before a quote begins or after it ends. */
const OUTER_OMISSION = /^\s*(?:\[…\]\s*)+|(?:\s*\[…\])+\s*$/gu;
/** UTF-16 units of text shown on either side of a repeated quote. */
const CONTEXT = 24;

/** Why a quote stands nowhere: its context is another, or its words are. */
export function explainMissing(
  { text, suggestions }: AnnotationContext,
  { quote }: QuoteSelector,
  owner: FieldOwner,
): Problem {
  const { what } = owner;
  const [elsewhere] = findQuote(text.searched, { quote }, 1);
  if (elsewhere) {
    const details = { what, quote, found: toPassage(text, widen(text, elsewhere)) };
    return toProblem('quote-context-missing', toQuoteField(owner), details);
  }
  const written = explainOmission(text, quote, owner) ?? explainApart(text, quote, owner);
  if (written) return written;
  const nearest = suggestions.findPassage(text.folded.text, foldWords(quote));
  const details = { what, quote, nearest: nearest && toPassage(text, nearest) };
  return toProblem('quote-missing', toQuoteField(owner), details);
}

/** A quote that would stand in the text if what it leaves out were written as we write it. */
function explainOmission(text: ArticleText, quote: string, owner: FieldOwner): Problem | null {
  const [sign] = OTHER_OMISSION.exec(quote) ?? OUTER_OMISSION.exec(quote) ?? [];
  if (sign === undefined) return null;
  const written = quote
    .replaceAll(OTHER_OMISSIONS, ' […] ')
    .replaceAll(OUTER_OMISSION, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (written === '' || findQuote(text.searched, { quote: written }, 1).length === 0) return null;
  const details = { what: owner.what, quote, sign: sign.trim(), written };
  return toProblem('quote-omission', toQuoteField(owner), details);
}

/** A quote whose parts all stand in the text, too far from one another or in another order. */
function explainApart({ searched }: ArticleText, quote: string, owner: FieldOwner): Problem | null {
  const parts = quote.split(OMISSION);
  if (parts.length === 1) return null;
  if (!parts.every((part) => findWordsOf(searched, foldWords(part), 1).length > 0)) return null;
  return toProblem('quote-parts-apart', toQuoteField(owner), { what: owner.what, quote });
}

/** @param places where the quote stands; there may be more than are shown */
export function explainRepeated(
  { text }: AnnotationContext,
  { quote }: QuoteSelector,
  owner: FieldOwner,
  places: readonly (readonly Range[])[],
): Problem {
  const shown = places.slice(0, PLACES_MAX).map((ranges) => toPassage(text, widen(text, ranges)));
  const details = { what: owner.what, quote, places: shown, more: places.length > PLACES_MAX };
  return toProblem('quote-repeated', toQuoteField(owner), details);
}

/** @param least UTF-16 units that a quote without context must have */
export function explainShort({ quote }: QuoteSelector, owner: FieldOwner, least: number): Problem {
  return toProblem('quote-short', toQuoteField(owner), { what: owner.what, quote, least });
}

/** A quote found only after folding is right in its words; the editor may want the signs right too. */
export function explainTypography(
  { text }: AnnotationContext,
  { quote }: QuoteSelector,
  owner: FieldOwner,
  ranges: readonly Range[],
): Problem[] {
  const found = ranges.map((range) => {
    const { start, end } = unfold(text.folded, range);
    return text.plain.text.slice(start, end);
  });
  if (found.every((part) => quote.includes(part))) return [];
  const given = toOneSpace(quote);
  if (found.every((part) => given.includes(toOneSpace(part)))) return [];
  const details = { what: owner.what, quote, found: found.join(' […] ') };
  return [toProblem('quote-typography', toQuoteField(owner), details)];
}

/** The words of a quote's first part with some of those around them, inside their block. */
function widen(
  { searched, folded }: ArticleText,
  [first = { start: 0, end: 0 }]: readonly Range[],
): Range {
  const block = findEndingAfter(searched.blocks, first.start) ?? first;
  const start = Math.max(block.start, first.start - CONTEXT);
  const end = Math.max(first.end, Math.min(block.end, first.end + CONTEXT));
  // Words cut in two are left out.
  const firstSpace = folded.text.indexOf(' ', start);
  const lastSpace = folded.text.lastIndexOf(' ', end - 1);
  return {
    start: start === block.start ? start : Math.min(firstSpace + 1, first.start),
    end: end >= block.end ? end : Math.max(lastSpace, first.end),
  };
}

function toOneSpace(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}

function toQuoteField({ field }: FieldOwner): ProblemPlace {
  return { field: [...field, 'quote'] };
}
