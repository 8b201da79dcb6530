import type { Place } from '../schema/place.ts';

/** What a register knows of a place. */
export type KnownPlace = Pick<Place, 'kind' | 'country'>;

/** A name of an entry where its words stand in a text, in UTF-16 units. */
export interface PlacedName {
  readonly start: number;
  readonly end: number;
  readonly kind: 'person' | 'organization' | 'place';
  /** How it calls the entry: by a whole name, or by the part that people go by. */
  readonly form: 'whole' | 'surname' | 'given';
  /** In capitals where the register has none: «LUCÍA TORRES». */
  readonly isShouted: boolean;
  /** Of a place that the register knows, where one entry alone bears the name. */
  readonly place?: KnownPlace | undefined;
  /** The short name of a club, which is its town's too: «Villarreal» of Villarreal CF. */
  readonly isTownToo?: boolean;
  /** The short name of a body that the text gives its long name too: «Escogido» of the Leones del Escogido. */
  readonly isNamedToo?: boolean;
  /** A word of the longer name of a body: «Marina» of Secretaría de Marina. */
  readonly isShortOfBody?: boolean;
}

/** Which other known names touch an offset: a name beside a known one may end there. */
export interface KnownNames {
  readonly startsAt: (offset: number) => PlacedName['kind'] | null;
  readonly endsAt: (offset: number) => PlacedName['kind'] | null;
  /** A whole name, and more than a given name. */
  readonly endsWholeAt: (offset: number) => PlacedName['kind'] | null;
}

/**
 * What the words are where they stand: a name by itself, a part of a longer name, a word that only
 * looks like a name, or the name of several («los Obama»).
 */
export type NameReading = 'name' | 'longer' | 'word' | 'several';
