import type { ClaimForm, SpeakerVia } from '../types.ts';

/** Who asserts, as words of the text (UTF-16 offsets), and how that was found. */
export interface FoundSpeaker {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly via: SpeakerVia;
  /** Whether a person or organization is named in it. */
  readonly isNamed: boolean;
  readonly isPlural: boolean;
}

/** A claim by UTF-16 offsets of the text; the verb too. */
export interface FoundClaim {
  readonly start: number;
  readonly end: number;
  readonly form: ClaimForm;
  readonly verb: { readonly start: number; readonly end: number } | null;
  readonly speaker: FoundSpeaker | null;
  readonly via: SpeakerVia;
}
