import type { TextRange } from '../text/paragraphs.ts';
import type { ClaimForm, SpeakerVia } from '../types.ts';
import type { Phrase } from './sentence-words.ts';

/** Who asserts, as words of the text (UTF-16 offsets), and how that was found. */
export interface FoundSpeaker {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Where the speaker ends without the description after his name: «Olga Prada | , costurera». */
  readonly coreEnd: number;
  readonly via: SpeakerVia;
  /** The words of his sentence where he goes by another's: «El corredor» for «Mateo Gil». */
  readonly calledHere?: TextRange;
  /** Whether a person or organization is named in it. */
  readonly isNamed: boolean;
  readonly isPlural: boolean;
  /** A body of people, which may act in the plural: «El banco… Estiman que». */
  readonly isCollective: boolean;
  /** Found as the antecedent of a relative clause: «la empresa, que promete…». */
  readonly isOfRelative?: boolean;
  /** Where the verb without a subject stands for which he was carried on. */
  readonly carriedTo?: number;
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

/** What stands before a verb: its subject, a relative's antecedent, a coordination, or nothing. */
export type SubjectBefore =
  | { readonly kind: 'subject' | 'relative'; readonly phrase: Phrase }
  | { readonly kind: 'coordinated' | 'none' | 'relative clause' };
