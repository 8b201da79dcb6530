import { findCut } from '../text/units.ts';
import type { ArticleText } from './article-text.ts';
import type { PlainText } from './plain-text.ts';
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

/** Where words that are no quote stand: ranges of the folded text, one for each part. */
export interface FaultyPlace {
  readonly ranges: readonly Range[];
  readonly fault: QuoteFault;
}

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
  const cut: Range[] = [];
  const whole: Range[] = [];
  for (const range of ranges) {
    const fault = findRangeFault(text.plain, unfold(text.folded, range), isName);
    if (fault && fault.kind !== 'cut') return fault;
    if (fault) cut.push(...fault.cut);
    whole.push(...(fault?.whole ?? [unfold(text.folded, range)]));
  }
  return cut.length === 0 ? null : { kind: 'cut', cut, whole };
}

/**
 * The words that a proposal means as they may be quoted: widened where they would cut a number or a
 * compound word.
 * @param range of the plain text, on word edges
 * @returns null where they run over blocks or an image
 */
export function toWholeQuote(plain: PlainText, range: Range): Range | null {
  const fault = findRangeFault(plain, range, false);
  if (!fault) return range;
  return fault.kind === 'cut' ? (fault.whole[0] ?? null) : null;
}

/** @param range of the plain text */
function findRangeFault(plain: PlainText, range: Range, isName: boolean): QuoteFault | null {
  const block = findEndingAfter(plain.blocks, range.start);
  if (!block || !contains(block, range)) return { kind: 'blocks' };
  if (plain.images.length > 0 && hasBetween(plain.images, range)) return { kind: 'image' };
  const first = findCutAt(plain.text, range.start, block, isName);
  const last = findCutAt(plain.text, range.end, block, isName);
  if (!first && !last) return null;
  const cut = [first, last].filter((each) => each !== null);
  return {
    kind: 'cut',
    cut: first?.start === last?.start ? cut.slice(0, 1) : cut,
    whole: [{ start: first?.start ?? range.start, end: last?.end ?? range.end }],
  };
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
