import { findCountryCode } from '../names/country-codes.ts';
import { findDemonymCountry } from '../names/demonyms.ts';
import { findLandAfter } from '../names/said-to-lie.ts';
import { findWordAfter } from '../names/text-around.ts';
import type { EntryRef } from '../schema/ids.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameInText } from './name-in-text.ts';
import type { Range } from './range.ts';
import { isPersonBeside } from './shared-names.ts';

/** Of several places of one name, those in the country that the text gives: «Córdoba, Argentina». */
export function narrowToLand(
  text: string,
  name: Range,
  refs: readonly EntryRef[],
  lexicon: Lexicon,
): readonly EntryRef[] {
  if (refs.length === 1) return refs;
  const code = findCountryBeside(text, name);
  const meant = code === null ? [] : refs.filter((ref) => toCountry(lexicon, ref) === code);
  return meant.length === 0 ? refs : meant;
}

/**
 * Leaves out what the text says to lie elsewhere: «Mérida, Venezuela» where the register's is in Spain,
 * and where it does not say, «Mérida (España)», «Mérida, en España,» after «Mérida».
 */
export function dropNamesakes(
  text: string,
  names: readonly NameInText[],
  lexicon: Lexicon,
): readonly NameInText[] {
  return names.filter((name, index) => {
    const land = name.kind === 'place' ? findLandAfter(text, name) : null;
    if (land === null) return true;
    const [ref] = name.refs;
    const place = ref && lexicon.entries.get(ref)?.place;
    const code = findCountryCode(land);
    if (place?.kind === 'country') return true;
    if (code !== null && place?.country !== undefined) return place.country === code;
    return !names
      .slice(0, index)
      .some(
        (other) => other.refs.length === 1 && other.refs[0] === ref && !isPersonBeside(text, other),
      );
  });
}

function findCountryBeside(text: string, name: Range): string | null {
  const land = findLandAfter(text, name);
  if (land !== null) return findCountryCode(land);
  return findDemonymCountry(findWordAfter(text, name.end)?.lower ?? '');
}

function toCountry(lexicon: Lexicon, ref: EntryRef): string | undefined {
  return lexicon.entries.get(ref)?.place?.country;
}
