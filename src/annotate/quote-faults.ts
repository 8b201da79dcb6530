import { findCut } from '../text/units.ts';
import type { ArticleText } from './article-text.ts';
import { unfold } from './fold.ts';
import { contains, findEndingAfter, findFirst, type Range } from './range.ts';

/** Why words that stand in a text one after the other are no quote of it. */
export type QuoteFault =
  /** They run from one block into another. */
  | { readonly kind: 'blocks' }
  /** An image stands among them. */
  | { readonly kind: 'image' }
  /** Their ends cut numbers or compound words (ranges of the plain text), which `whole` has whole. */
  | { readonly kind: 'cut'; readonly cut: readonly Range[]; readonly whole: readonly Range[] };

/** A hyphen or a stroke between names: «Moscú-Pekín». */
const JOINT = /[-‐‑–−/]/u;
const DIGIT = /\d/u;

/**
 * What keeps the parts of a quote from being quoted as they are.
 * @param ranges of the folded text
 */
export function findQuoteFault(
  text: ArticleText,
  ranges: readonly Range[],
  isName: boolean,
): QuoteFault | null {
  const { plain } = text;
  const cut: Range[] = [];
  const whole: Range[] = [];
  for (const folded of ranges) {
    const range = unfold(text.folded, folded);
    const block = findEndingAfter(plain.blocks, range.start);
    if (!block || !contains(block, range)) return { kind: 'blocks' };
    if (plain.images.length > 0 && hasBetween(plain.images, range)) return { kind: 'image' };
    const first = findCutAt(plain.text, range.start, block, isName);
    const last = findCutAt(plain.text, range.end, block, isName);
    if (first) cut.push(first);
    if (last && last.start !== first?.start) cut.push(last);
    whole.push({ start: first?.start ?? range.start, end: last?.end ?? range.end });
  }
  return cut.length === 0 ? null : { kind: 'cut', cut, whole };
}

function findCutAt(text: string, offset: number, block: Range, isName: boolean): Range | null {
  const cut = findCut(text, offset, block);
  if (!cut || !isName || DIGIT.test(text.slice(cut.start, cut.end))) return cut;
  // A name is named also where it is joined to another.
  return JOINT.test(text.slice(offset - 1, offset + 1)) ? null : cut;
}

function hasBetween(sorted: readonly number[], { start, end }: Range): boolean {
  const after = sorted[findFirst(sorted.length, (index) => (sorted[index] ?? 0) <= start)];
  return after !== undefined && after < end;
}
