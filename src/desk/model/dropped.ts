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
  /** What was left out or mended, each in a sentence. */
  readonly remarks: readonly string[];
}
