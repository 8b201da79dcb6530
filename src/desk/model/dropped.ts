/** A text that was pasted or dropped. */
export interface Pasted {
  readonly text: string;
  readonly format: 'text' | 'html' | 'markdown';
}

/** A file that was dropped, as it was read: its text, and what it states of itself; empty where nothing. */
export interface Dropped extends Pasted {
  readonly title: string;
  readonly description: string;
  readonly published: string;
  /** With commas between them. */
  readonly topics: string;
  readonly source: { readonly name: string; readonly url?: string | undefined } | null;
  /** Who signs it: files of `content/authors`, and the names of those that are missing there. */
  readonly signed: { readonly authors: readonly string[]; readonly newNames: readonly string[] };
  /** What was left out or mended, each in a sentence. */
  readonly remarks: readonly string[];
  /** The pictures that stand in the text, by the names that it has of them. */
  readonly pictures: readonly DroppedPicture[];
}

/** A picture of a file that was dropped. */
export interface DroppedPicture {
  readonly file: string;
  /** Its bytes in Base64. */
  readonly data: string;
}
