import type { Range } from '../range.ts';

/** Words of ours that the article does not have; UTF-16 offsets of our text, folded. */
export interface Finding extends Range {
  /** `far`: quoted words that stand in the article, but not around the claim's quote. */
  readonly kind: 'quote' | 'far' | 'figure' | 'date' | 'name';
}
