/** A picture of what is imported. One that could not be had is told of, with its words. */
export interface ImportedPicture {
  /** Its file or address as it is given; of a document, where it stands in it. */
  readonly address: string;
  /** What it shows, and what stands below it, where that is said. */
  readonly words: readonly string[];
  /** Its bytes, the ending of their format, and what the Markdown calls its file until it is written. */
  readonly found?: { readonly file: string; readonly ending: string; readonly bytes: Uint8Array };
}

/** One text as it came from elsewhere. What the original does not state is null or empty. */
export interface ImportedArticle {
  readonly title: string | null;
  readonly description: string | null;
  /** An ISO day, or a moment with its offset. */
  readonly published: string | null;
  /** Who wrote it, as the original says it. */
  readonly byline: string | null;
  readonly topics: readonly string[];
  readonly source: { readonly name: string; readonly url?: string | undefined } | null;
  readonly markdown: string;
  readonly pictures: readonly ImportedPicture[];
  /** What was left out or mended, each in a sentence for the editor. */
  readonly remarks: readonly string[];
}

/** One text of a file: of a feed or an export there may be many, and an editor chooses. */
export interface ImportEntry {
  /** Empty where the file states none. */
  readonly title: string;
  readonly published: string | null;
  /** By which an editor may choose it; empty where nothing says it. */
  readonly slug: string;
  /**
   * Reads its text.
   * @throws ImportFault where it has none
   */
  readonly read: () => ImportedArticle;
}

/** What a file holds: one text, or the entries of a feed or an export. */
export interface Imported {
  /** Never empty. */
  readonly entries: readonly ImportEntry[];
  /** What was left out or mended in all of it, each in a sentence for the editor. */
  readonly remarks: readonly string[];
}

/** Nothing is known of a text but its words. */
export const NOTHING_STATED = {
  title: null,
  description: null,
  published: null,
  byline: null,
  topics: [],
  source: null,
  pictures: [],
  remarks: [],
} as const satisfies Omit<ImportedArticle, 'markdown'>;
