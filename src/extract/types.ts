/** A range of the input in Unicode code points, end exclusive. */
export interface ExtractedSpan {
  readonly start: number;
  readonly end: number;
}

export interface ExtractedName {
  /** The fullest form of the name in the text, or the register's name where it is known. */
  readonly name: string;
  /** Reference of a register's entry (`person:kim-jong-un`), null for a new name. */
  readonly entry: string | null;
  readonly mentions: readonly ExtractedSpan[];
}

export interface ExtractedPerson extends ExtractedName {
  /** The office that the text gives beside the name: «fiscal», «jefe de los bomberos». */
  readonly role: string | null;
}

export type DatePrecision = 'day' | 'month' | 'year';

export interface ExtractedDate extends ExtractedSpan {
  readonly quote: string;
  /** ISO 8601, as long as the precision says: `2023-09-13`, `2023-09`, `2023`. */
  readonly date: string;
  readonly precision: DatePrecision;
  /** A resolved date is a guess: a person always looks. */
  readonly check: true;
}

export type ClaimForm = 'direct' | 'mixed' | 'indirect';

/**
 * How the speaker was found: a subject before or after the verb, a name in apposition, the
 * antecedent of a relative, the subject of the coordinated verb before, a formula («según»), a
 * signature under the quotation, a null subject carried from before, an impersonal verb, the fact
 * from which somebody infers, or not at all.
 */
export type SpeakerVia =
  | 'explicit'
  | 'apposition'
  | 'relative'
  | 'coordinated'
  | 'formula'
  | 'signature'
  | 'carried'
  | 'impersonal'
  | 'inference'
  | 'none';

export interface ExtractedSpeaker {
  /** The words of the text. */
  readonly text: string;
  readonly entry: string | null;
}

export interface ExtractedClaim extends ExtractedSpan {
  readonly quote: string;
  readonly form: ClaimForm;
  /** Verb or formula of attribution in the words of the text; null for a quotation that has none. */
  readonly verb: string | null;
  readonly speaker: ExtractedSpeaker | null;
  readonly via: SpeakerVia;
  /** True where a person must look before believing the speaker or the limits. */
  readonly check: boolean;
}

export interface Extraction {
  readonly people: readonly ExtractedPerson[];
  readonly organizations: readonly ExtractedName[];
  readonly places: readonly ExtractedName[];
  readonly dates: readonly ExtractedDate[];
  readonly claims: readonly ExtractedClaim[];
}

/** A project's own entry, as the draft command passes it: all names by which it goes. */
export interface RegisterName {
  /** `person:kim-jong-un` */
  readonly ref: string;
  readonly kind: 'person' | 'organization' | 'place';
  /** The first is the name, the rest are aliases. */
  readonly names: readonly string[];
}
