import type { Quotation } from '../text/quotation-marks.ts';
import type { Paragraph } from '../text/sentences.ts';
import type { NameRange } from './sentence-words.ts';

/** A text with all that is known of it before its claims are sought; UTF-16 offsets, each list in their order. */
export interface ReadText {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly names: readonly NameRange[];
  readonly quotations: readonly Quotation[];
}
