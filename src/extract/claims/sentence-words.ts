import type { Quotation } from '../text/quotation-marks.ts';
import { isCapitalized } from '../text/tokenize.ts';
import type { Token } from '../text/tokenize.ts';
import type { NameType } from '../tagger/labels.ts';

/** A name by its UTF-16 offsets in the text. */
export interface NameRange {
  readonly type: NameType;
  readonly start: number;
  readonly end: number;
}

/** Tokens of a sentence: indices, `to` exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/**
 * A sentence as the claim rules read it. Indices are token indices, and reading beyond either end
 * gives the empty string, so that rules need no bounds.
 */
export class SentenceWords {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly NameRange[];
  readonly quotations: readonly Quotation[];
  readonly #quotedBy: readonly (Quotation | null)[];

  constructor(
    text: string,
    tokens: readonly Token[],
    names: readonly NameRange[],
    quotations: readonly Quotation[],
  ) {
    this.text = text;
    this.tokens = tokens;
    this.names = names;
    this.quotations = quotations;
    this.#quotedBy = tokens.map(
      ({ start, end }) =>
        quotations.find((quotation) => start >= quotation.start && end <= quotation.end) ?? null,
    );
  }

  get length(): number {
    return this.tokens.length;
  }

  /** UTF-16 offset of the sentence in the text. */
  get start(): number {
    return this.tokens[0]!.start;
  }

  get end(): number {
    return this.tokens.at(-1)!.end;
  }

  word(index: number): string {
    return this.tokens[index]?.text ?? '';
  }

  lower(index: number): string {
    return this.tokens[index]?.lower ?? '';
  }

  isCapital(index: number): boolean {
    return isCapitalized(this.tokens[index]);
  }

  /** The quotation that holds a token, its marks included, or null. */
  quotationAt(index: number): Quotation | null {
    return this.#quotedBy[index] ?? null;
  }

  isQuoted(index: number): boolean {
    return this.quotationAt(index) !== null;
  }

  /** Index of the first token at or after a UTF-16 offset; the length where there is none. */
  indexFrom(offset: number): number {
    const index = this.tokens.findIndex((token) => token.start >= offset);
    return index < 0 ? this.length : index;
  }

  /** The name that starts at a token, with the index after its last token. */
  nameStartingAt(index: number): { readonly name: NameRange; readonly to: number } | null {
    const token = this.tokens[index];
    if (token === undefined) return null;
    const name = this.names.find(({ start }) => start === token.start);
    return name === undefined ? null : { name, to: this.indexFrom(name.end) };
  }

  /** UTF-16 offsets of a phrase. */
  rangeOf({ from, to }: Phrase): { readonly start: number; readonly end: number } {
    return { start: this.tokens[from]!.start, end: this.tokens[to - 1]!.end };
  }

  textOf(phrase: Phrase): string {
    const { start, end } = this.rangeOf(phrase);
    return this.text.slice(start, end);
  }
}
