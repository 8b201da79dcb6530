import type { PlacedName } from '../names/placed-name.ts';
import type { EntryRef } from '../schema/ids.ts';
import type { SearchedText } from './find-quote.ts';
import type { Range } from './range.ts';

/** A name of the registers where it stands in a folded text, with the entries that may be meant. */
export interface NameInText extends PlacedName {
  /** As the register writes it, folded. */
  readonly name: string;
  readonly refs: readonly EntryRef[];
  /** Written in the register, as a name or as an alias; bare names are not. */
  readonly isListed: boolean;
}

/** A text in which names are sought, folded, with line feeds between blocks; all ranges are UTF-16 offsets of it. */
export interface TextOfNames extends SearchedText {
  /** The same text with its dashes, as `readName` reads it. */
  readonly shape: string;
  /** Code and the like, where nothing is named. */
  readonly opaque: readonly Range[];
  /** Titles of works, where nobody is named but by the editor. */
  readonly titles: readonly Range[];
}
