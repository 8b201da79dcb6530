import type { Range } from '../../annotate/range.ts';
import type { ClaimKind } from '../../schema/claim.ts';
import type { EntryKind } from '../../schema/ids.ts';
import type { Choice } from './clash.ts';

/** What may be written of a claim; `null` takes a field away. */
export interface ClaimFields {
  readonly speaker?: string;
  /** Who asserts it with the speaker; without it, nobody else does. */
  readonly others?: readonly string[];
  readonly via?: string | null;
  readonly verb?: string | null;
  readonly kind?: ClaimKind;
  readonly summary?: string;
  readonly brief?: string | null;
}

/** What may be written of an entry, as the interface has it: lists are text. */
export interface EntryFields {
  readonly name?: string;
  readonly aliases?: string;
  readonly description?: string;
  readonly type?: string;
  readonly roles?: string;
  readonly sources?: string;
  readonly coordinates?: string;
}

/** What an editor wants done. All ranges are UTF-16 offsets of the article's plain text. */
export type Intent =
  | { readonly want: 'claim-set'; readonly id: string; readonly fields: ClaimFields }
  | { readonly want: 'claim-accept'; readonly id: string; readonly fields: ClaimFields }
  | { readonly want: 'claim-range'; readonly id: string; readonly range: Range }
  | { readonly want: 'claim-refuse'; readonly id: string }
  | { readonly want: 'claim-split'; readonly id: string }
  | { readonly want: 'claim-double'; readonly id: string; readonly speaker: string }
  | { readonly want: 'claim-add'; readonly range: Range }
  | {
      readonly want: 'date-set';
      readonly index: number;
      readonly fields: { readonly date?: string; readonly event?: string };
    }
  | { readonly want: 'date-add'; readonly range: Range }
  | { readonly want: 'note-set'; readonly index: number; readonly note: string }
  | { readonly want: 'note-add'; readonly range: Range; readonly note: string }
  | { readonly want: 'mention-add'; readonly range: Range; readonly entry: string | null }
  | {
      readonly want: 'item-remove';
      readonly list: 'dates' | 'notes' | 'mentions';
      readonly index: number;
    }
  | {
      readonly want: 'head-set';
      readonly fields: {
        readonly title?: string;
        readonly description?: string;
        readonly published?: string;
        readonly topics?: string;
        readonly translation?: string;
        readonly source?: string;
      };
    }
  | { readonly want: 'prose'; readonly block: number; readonly markdown: string }
  | {
      readonly want: 'entry-set';
      readonly ref: string;
      readonly fields: EntryFields;
      readonly isDone?: boolean;
    }
  | {
      readonly want: 'entry-create';
      readonly kind: EntryKind;
      readonly name: string;
      readonly range?: Range;
    }
  | { readonly want: 'entry-merge'; readonly ref: string; readonly into: string }
  | { readonly want: 'entry-move'; readonly ref: string; readonly kind: EntryKind }
  | { readonly want: 'entry-drop'; readonly ref: string }
  | { readonly want: 'name-drop'; readonly range: Range }
  /** A warning is right as it is, and why. */
  | {
      readonly want: 'answer-add';
      readonly warning: string;
      readonly about: string;
      readonly reason: string;
    }
  | { readonly want: 'answer-remove'; readonly index: number }
  | { readonly want: 'publish' }
  | { readonly want: 'correct'; readonly text: string };

/** What the interface sends: an intent, or a way through what was done. */
export type Act =
  | Intent
  | { readonly want: 'undo' | 'redo' }
  | { readonly want: 'restore'; readonly id: number }
  | {
      readonly want: 'choose';
      readonly file: string;
      /** Of the question that is answered. */
      readonly sum: string;
      readonly choices: readonly Choice[];
    };
