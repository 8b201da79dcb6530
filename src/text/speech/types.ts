/** A stretch of a text: UTF-16 offsets, start included, end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A paragraph, heading, list item or cell, without the white space around it. */
export interface SpeechBlock extends Span {
  /** The HTML element that it is: `p`, `h2`, `li` … */
  readonly tag: string;
  /** Whether it stands in a block quote. */
  readonly isQuoted: boolean;
}

/** A text as far as it shows who speaks. */
export interface SpeechText {
  readonly text: string;
  /** Sorted, apart from one another. */
  readonly blocks: readonly SpeechBlock[];
  /** What is bold, in the order of the text. */
  readonly strong: readonly Span[];
  /** What is in italics, as some set their questions; none where that is not known. */
  readonly emphasis?: readonly Span[];
}

/** By what it shows that words are given as they were said. */
export type SpeechKind = 'marks' | 'dialogue' | 'blockquote' | 'interview';

/** A stretch of words given as they were said. */
export interface SpeechSegment extends Span {
  readonly kind: SpeechKind;
  /** What stands before a turn of an interview: «R», «Kim Jong Un»; null for its bold questions and plain answers. */
  readonly label?: string | null;
}
