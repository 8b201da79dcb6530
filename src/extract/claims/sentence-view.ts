import type { Quotation } from '../text/quotation-marks.ts';
import type { Token } from '../text/tokenize.ts';
import { findReportingVerbs } from './find-verbs.ts';
import type { VerbInSentence } from './verb-in-sentence.ts';
import { type NameRange, SentenceWords } from './sentence-words.ts';

/** A sentence with its reporting verbs, as the rules for claims read it. */
export class SentenceView extends SentenceWords {
  readonly verbs: readonly VerbInSentence[];

  constructor(
    text: string,
    tokens: readonly Token[],
    names: readonly NameRange[],
    quotations: readonly Quotation[],
  ) {
    super(text, tokens, names, quotations);
    this.verbs = findReportingVerbs(this);
  }

  verbAt(index: number): VerbInSentence | null {
    return this.verbs.find((verb) => verb.from === index) ?? null;
  }
}
