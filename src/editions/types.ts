/** What readers were given of an article: its headline, its standfirst, its text and what stands in it. */
export interface Edition {
  readonly title: string;
  readonly description: string;
  /** Paragraphs, headings, list items …, each on one line. */
  readonly blocks: readonly string[];
  /** None where the file was written before any of it was remembered: then nothing can be said of it. */
  readonly marks?: EditionMarks;
}

/** What an edition shows beside its words. */
export interface EditionMarks {
  /** What the page says of each block, in their order. */
  readonly kinds: readonly BlockKind[];
  readonly links: readonly EditionLink[];
  readonly images: readonly EditionImage[];
  /** The caption of the image that leads; empty where it has none. */
  readonly caption: string;
  /** Whose that image is; empty where it has none, nothing where the file does not know. */
  readonly credit?: string;
  /** Where the text calls its notes; nothing where the file does not know. */
  readonly calls?: readonly EditionCall[];
}

/** A place of the text that calls a note of its author. */
export interface EditionCall {
  /** The words of the note. */
  readonly note: string;
  /** The last words before the call. */
  readonly words: string;
  /** The index of its block, from 0. */
  readonly at: number;
}

/** What the page says of a block: that it is somebody's words, or the number before it. */
export interface BlockKind {
  /** Whether it stands in a block quote. */
  readonly isQuoted: boolean;
  /** As it is shown: «3.»; empty where none is. */
  readonly number: string;
}

export interface EditionLink {
  readonly address: string;
  readonly words: string;
  /** The index of its block, from 0. */
  readonly at: number;
}

export interface EditionImage {
  readonly address: string;
  /** What it shows, for whoever does not see it. */
  readonly alt: string;
  /** How its file looks; see `pictures/look.ts`. Nothing where the file of before, or whoever asks, does not know. */
  readonly look?: string;
  /** The index of the block before it, from 0; -1 for the image that leads. */
  readonly at: number;
}

/**
 * Where a change stands, or what it is a change of: the address of a link, the number before a list item, words
 * that are or are no block quote, the file of an image, another picture in a file of the same name, what it shows in words, its caption, whose it is, and the words behind which a note is called.
 */
export type EditionPart =
  | 'title'
  | 'description'
  | 'text'
  | 'link'
  | 'number'
  | 'quote'
  | 'image'
  | 'picture'
  | 'alt'
  | 'caption'
  | 'credit'
  | 'call';

/** A passage that differs between two editions: what it was and what it is, block by block. */
export interface Change {
  readonly part: EditionPart;
  /** The words that the change is about, where they are no part of it: those of a link, or of a list item. */
  readonly about?: string;
  /** None for what is new. */
  readonly before: readonly string[];
  /** None for what is gone. */
  readonly after: readonly string[];
}

/** A change with its place: the index of the first of its blocks, or of the block after it, in the later text. */
export interface LocatedChange extends Change {
  readonly at: number;
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
