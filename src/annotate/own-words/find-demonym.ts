import { dropAccents } from '../../names/accents.ts';
import { findCountryCode } from '../../names/country-codes.ts';
import { findDemonymCountry } from '../../names/demonyms.ts';
import { findPlaceKind } from '../../names/known-names.ts';
import type { Range } from '../range.ts';

const WORD = /(?<![\p{L}\p{M}])\p{L}\p{Ll}{3,}(?![\p{L}\p{M}])/gu;
/** What makes an adjective of a place's stem, of any gender and number. */
const ENDING =
  /^i?(?:[aá]n[oa]?(?:s|es)?|eñ[oa]s?|és|es[ae]s?|ens?es?|in[oa]s?|(?:an)?ec[oa]s?|e[oa]s?|ol(?:a|as|es)?|[íi](?:es|s)?|[oa]s?)$/u;
const UNITED_STATES = /^(?:EE\.? ?UU\.?|EUA)$/u;
/** Letters of the shortest stem, and of the longest end that a name drops: «Alemania». */
const STEM_LEAST = 3;
const DROPPED_MOST = 2;

/** Where a folded text says of somebody or something that it is of a place: «los alemanes» for «Alemania». */
export function findDemonymOf(text: string, place: string): Range | null {
  const isAbbreviated = UNITED_STATES.test(place);
  if (!isAbbreviated && findPlaceKind(place) === null) return null;
  const country = findCountryCode(isAbbreviated ? 'Estados Unidos' : place);
  const name = dropAccents(place.toLowerCase());
  const stems = Array.from({ length: DROPPED_MOST + 1 }, (_, dropped) =>
    name.slice(0, name.length - dropped),
  ).filter((stem) => stem.length >= STEM_LEAST);
  const found = [...text.matchAll(WORD)].find(([written]) => {
    const word = written.toLowerCase();
    if (country !== null && toSingulars(word).some((each) => findDemonymCountry(each) === country))
      return true;
    const plain = dropAccents(word);
    return stems.some(
      (stem) => plain.startsWith(stem) && word !== name && ENDING.test(word.slice(stem.length)),
    );
  });
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

/** «alemanes» is the plural of «alemán», «británicos» of «británico». */
function toSingulars(word: string): string[] {
  const cut = word.replace(/e?s$/u, '');
  return [word, word.replace(/s$/u, ''), cut, cut.replace(/([aeio])(?=[ns]$)/u, toAccented)];
}

function toAccented(vowel: string): string {
  return { a: 'á', e: 'é', i: 'í', o: 'ó' }[vowel] ?? vowel;
}
