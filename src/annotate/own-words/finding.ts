import type { Range } from '../range.ts';

/** Words of ours that the article does not have; UTF-16 offsets of our text, folded. */
export interface Finding extends Range {
  /** `far`: quoted words that stand in the article, but not around the claim's quote. */
  readonly kind:
    | 'quote'
    | 'far'
    | 'figure'
    | 'figure-else'
    | 'figure-reckoned'
    | 'date'
    | 'name'
    | 'name-near';
  /** What of the article may be meant, where that is a question for the editor; UTF-16 offsets of its text, folded. */
  readonly from?: readonly Range[];
}
