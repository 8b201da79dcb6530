import type { FieldOwner } from './annotation-context.ts';
import { type ArticleText, toFileLine } from './article-text.ts';
import type { QuoteSelector } from './find-quote.ts';
import { unfold } from './fold.ts';
import { type Problem, toProblem } from './problems.ts';
import type { FaultyPlace } from './quote-faults.ts';
import { overlaps, type Range } from './range.ts';

/** Between the parts of a quote. */
const OMISSION = ' […] ';

/** Why words that stand in the text are not to be quoted as they are, with the quote as it should be. */
export function explainFault(
  text: ArticleText,
  { quote }: QuoteSelector,
  { what, field }: FieldOwner,
  { ranges, fault }: FaultyPlace,
): Problem {
  const place = { field: [...field, 'quote'] };
  const plainRanges = ranges.map((range) => unfold(text.folded, range));
  const line = toFileLine(text, plainRanges[0]?.start ?? 0);
  switch (fault.kind) {
    case 'cut': {
      const cut = fault.cut.map((range) => toWords(text, range));
      return toProblem('quote-cut', place, {
        what,
        quote,
        cut,
        line,
        whole: toQuote(text, fault.whole),
      });
    }
    case 'blocks': {
      const parts = plainRanges.flatMap((range) => toParts(text, range));
      return toProblem('quote-joins-blocks', place, {
        what,
        quote,
        line,
        parted: toQuote(text, parts),
      });
    }
    case 'image':
      return toProblem('quote-over-image', place, { what, quote, line });
  }
}

/** The pieces of a range that stand in one block each. */
function toParts({ plain }: ArticleText, range: Range): Range[] {
  return plain.blocks
    .filter((block) => overlaps(block, range))
    .map(({ start, end }) => ({
      start: Math.max(start, range.start),
      end: Math.min(end, range.end),
    }));
}

function toQuote(text: ArticleText, ranges: readonly Range[]): string {
  return ranges.map((range) => toWords(text, range)).join(OMISSION);
}

function toWords({ plain }: ArticleText, { start, end }: Range): string {
  return plain.text.slice(start, end).replaceAll(/\s+/gu, ' ');
}
