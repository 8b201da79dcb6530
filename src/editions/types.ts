/** What readers were given of an article: its headline, its standfirst and its text. */
export interface Edition {
  readonly title: string;
  readonly description: string;
  /** Paragraphs, headings, list items …, each on one line. */
  readonly blocks: readonly string[];
}

/** Where a change stands. */
export type EditionPart = 'title' | 'description' | 'text';

/** A passage that differs between two editions: what it was and what it is, block by block. */
export interface Change {
  readonly part: EditionPart;
  /** None for what is new. */
  readonly before: readonly string[];
  /** None for what is gone. */
  readonly after: readonly string[];
}

/** A correction that was published, and what it changed. */
export interface RecordedCorrection {
  /** As the article's front matter has it; it may share it with others of that day. */
  readonly date: string;
  readonly changes: readonly Change[];
}

/** What is remembered of a published article. */
export interface EditionRecord {
  /** As it was last published. */
  readonly edition: Edition;
  readonly corrections: readonly RecordedCorrection[];
}
