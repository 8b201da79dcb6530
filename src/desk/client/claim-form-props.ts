import type { ClaimFields } from '../model/intents.ts';
import type { DeskClaim, DeskView, RegisterRow } from '../model/view.ts';
import type { Choice } from './picker-options.ts';

/** What is open in the form. */
export type FormMode = 'summary' | 'speaker' | 'via' | 'verb' | 'double' | 'start' | 'end' | null;

/** What the form of a claim shows, and what is done there. */
export interface ClaimFormProps {
  readonly view: DeskView;
  readonly claim: DeskClaim;
  readonly number: number;
  readonly rows: readonly RegisterRow[];
  readonly mode: FormMode;
  readonly onMode: (mode: FormMode) => void;
  readonly onSet: (fields: ClaimFields) => void;
  readonly onAccept: (fields: ClaimFields) => void;
  readonly onRefuse: () => void;
  readonly onSplit: () => void;
  /** @param choices several where several assert the same */
  readonly onChoose: (field: SpeakerField, choices: readonly [Choice, ...Choice[]]) => void;
  readonly onMove: (step: 1 | -1) => void;
}

/** A field of a claim that is chosen by name. */
export type SpeakerField = 'speaker' | 'via' | 'double';
