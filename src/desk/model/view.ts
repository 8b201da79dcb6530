import type { Range } from '../../annotate/range.ts';
import type { Form } from '../../annotate/types.ts';
import type { ClaimKind } from '../../schema/claim.ts';
import type { EntryKind } from '../../schema/ids.ts';
import type { SaveState } from '../server/synced-files.ts';

/** A paragraph, heading or item of the text. All offsets are UTF-16, of the article's plain text. */
export interface DeskBlock extends Range {
  readonly tag: string;
  /** Where it stands in the Markdown; null where that is not known: it cannot be corrected here. */
  readonly source: Range | null;
  readonly markdown: string;
  readonly inlines: readonly (Range & { readonly tag: string })[];
}

/** A claim, proposed or accepted. */
export interface DeskClaim {
  readonly id: string;
  readonly index: number;
  readonly isDraft: boolean;
  /** Empty where the words are not in the text. */
  readonly ranges: readonly Range[];
  readonly form: Form | null;
  readonly quote: string;
  /** As the file has it: `person:…`, `group:…`, `none`. */
  readonly speaker: string;
  /** Who asserts it with them, where several do. */
  readonly others: readonly string[];
  readonly via: string | null;
  readonly verb: string | null;
  readonly kind: ClaimKind;
  /** Empty while nobody wrote it. */
  readonly summary: string;
  readonly brief: string | null;
  readonly problems: readonly string[];
}

export interface DeskDate {
  readonly index: number;
  readonly ranges: readonly Range[];
  readonly quote: string;
  readonly date: string;
  readonly event: string;
  readonly problems: readonly string[];
}

export interface DeskNote {
  readonly index: number;
  readonly ranges: readonly Range[];
  readonly quote: string;
  readonly note: string;
  readonly problems: readonly string[];
}

/** Words that an editor gave to an entry, or to none. */
export interface DeskException {
  readonly index: number;
  readonly quote: string;
  readonly entry: string | null;
  readonly problems: readonly string[];
}

export interface DeskName extends Range {
  readonly ref: string;
}

/** An entry that the article names or lets speak. */
export interface DeskEntry {
  readonly ref: string;
  readonly kind: EntryKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Empty while nobody wrote it. */
  readonly description: string;
  readonly isDraft: boolean;
  /** Of organizations and places. */
  readonly type: string | null;
  readonly roles: string;
  readonly sources: string;
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null;
  readonly country: string | null;
  readonly count: number;
}

/** A capitalized name that no entry has. */
export interface UnknownName extends Range {
  readonly name: string;
}

/** Where in the article a problem lies. */
export type ProblemTarget =
  | { readonly in: 'claim' | 'date' | 'note' | 'mention'; readonly index: number }
  | { readonly in: 'head'; readonly field: string }
  | { readonly in: 'text'; readonly start: number; readonly end: number }
  | { readonly in: 'entry'; readonly ref: string }
  | { readonly in: 'file'; readonly line: number | null };

export interface DeskProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly target: ProblemTarget;
  /** What an answer to it is about; where it may be answered. */
  readonly about?: string;
  /** The index of the answer that it complains of. */
  readonly answer?: number;
}

/** The fields above the text. */
export interface DeskHead {
  readonly title: string;
  readonly description: string;
  readonly published: string;
  readonly translation: 'none' | 'human' | 'machine';
  readonly topics: readonly string[];
  readonly source: string;
}

/** A published text that differs from what its readers were given. */
export interface DeskCorrection {
  /** The number of the edition that the correction makes. */
  readonly edition: number;
  readonly changes: readonly {
    /** What changed, where it is not the text: «Enlace de «su blog»: ». */
    readonly label: string;
    readonly before: string;
    readonly after: string;
  }[];
  /** Proposed from the words that changed; empty where they are too many. */
  readonly sentence: string;
  /** Ids of the claims whose words changed. */
  readonly claims: readonly string[];
}

/** An article with all that the desk shows of it. */
export interface DeskView {
  readonly slug: string;
  readonly file: string;
  /** Changes whenever anything does. */
  readonly version: string;
  readonly isDraft: boolean;
  /** The file cannot be read as an article: only its problems are known. */
  readonly isBroken: boolean;
  readonly head: DeskHead;
  readonly text: string;
  readonly blocks: readonly DeskBlock[];
  /** What the text gives as it was said; sorted, apart from one another. */
  readonly speech: readonly Range[];
  readonly claims: readonly DeskClaim[];
  readonly dates: readonly DeskDate[];
  readonly notes: readonly DeskNote[];
  readonly exceptions: readonly DeskException[];
  readonly names: readonly DeskName[];
  readonly entries: readonly DeskEntry[];
  readonly unknown: readonly UnknownName[];
  readonly problems: readonly DeskProblem[];
  readonly refused: readonly { readonly id: number; readonly quote: string }[];
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly save: SaveState;
  readonly correction: DeskCorrection | null;
}

/** An article's part of the view: all that its file and the registers say. */
export type ArticleView = Omit<
  DeskView,
  'refused' | 'undoLabel' | 'redoLabel' | 'save' | 'version' | 'correction'
>;

/** A row of the list of articles. */
export interface DeskRow {
  readonly slug: string;
  readonly title: string;
  readonly published: string;
  readonly isDraft: boolean;
  readonly words: number;
  readonly claims: { readonly done: number; readonly all: number };
  readonly entries: { readonly done: number; readonly all: number };
  readonly errors: number;
  readonly firstError: string | null;
  readonly dates: number;
}

export interface DeskList {
  readonly rows: readonly DeskRow[];
  readonly registers: Readonly<Record<EntryKind, number>>;
}

/** An entry as the search for a speaker shows it. */
export interface RegisterRow {
  readonly ref: string;
  readonly kind: EntryKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly about: string;
}
