import type { PlacedName } from '../names/placed-name.ts';
import type { EntryRef } from '../schema/ids.ts';

/** A name of the registers where it stands in a folded text, with the entries that may be meant. */
export interface NameInText extends PlacedName {
  /** As the register writes it, folded. */
  readonly name: string;
  readonly refs: readonly EntryRef[];
  /** Written in the register, as a name or as an alias; bare names are not. */
  readonly isListed: boolean;
}
