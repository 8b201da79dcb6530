import type { KnownPlace } from '../names/placed-name.ts';
import type { ClaimKind, Form, Speaker } from '../schema/claim.ts';
import type { EntryKind, EntryRef } from '../schema/ids.ts';
import type { Range } from './range.ts';

export type { Form };

/** An entry of a register as the core needs it: how it is called and what it is. */
export interface NamedEntry {
  readonly ref: EntryRef;
  readonly kind: EntryKind;
  /** The name first, then the aliases. */
  readonly names: readonly string[];
  /** What the register knows of a place: with it «Mérida, Venezuela» is told from that of Spain. */
  readonly place?: KnownPlace;
  /** Known, so that whoever refers to it is told, and not found in any text. */
  readonly isDraft?: boolean;
  /** The entry that this one turned out to be: its names and references are that entry's. */
  readonly mergedInto?: EntryRef | undefined;
}

/** A range of the text that names an entry. `id` is its id in the page. */
export interface Mention extends Range {
  readonly type: 'mention';
  readonly id: string;
  readonly ref: EntryRef;
}

/** Something that somebody asserts; `ranges` has one range for each part of the quote. */
export interface Claim {
  readonly type: 'claim';
  readonly id: string;
  readonly ranges: readonly Range[];
  readonly form: Form;
  /** The editor says so, where no sign of the text does. */
  readonly isFormStated?: true;
  readonly speaker: Speaker;
  /** Who asserts it with them, where several do. */
  readonly coSpeakers?: readonly Speaker[];
  readonly via: Speaker | null;
  readonly verb: string | null;
  readonly summary: string;
  /** The same in a few words that follow the speaker's name, where the editor wrote them. */
  readonly brief?: string;
  /** A document or a recording that has it. */
  readonly source?: ClaimSource;
  readonly kind: ClaimKind;
}

export interface ClaimSource {
  readonly name: string;
  readonly url?: string | undefined;
}

/** Words such as «el miércoles» with the day, month or year that they mean (ISO 8601). */
export interface DatedExpression extends Range {
  readonly type: 'date';
  readonly id: string;
  readonly date: string;
  readonly event: string;
}

/** An editor's remark on a range. */
export interface Note {
  readonly type: 'note';
  readonly id: string;
  readonly ranges: readonly Range[];
  readonly text: string;
}

export type Annotation = Mention | Claim | DatedExpression | Note;

/** All that was found in one article, each list in the order of the text. */
export interface Annotations {
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly dates: readonly DatedExpression[];
  readonly notes: readonly Note[];
}

export const NO_ANNOTATIONS: Annotations = { mentions: [], claims: [], dates: [], notes: [] };
