import { isAmongCapitals } from './in-capitals.ts';
import { findPlaceKind } from './known-names.ts';
import { isInsideKnownPlace, isKnownPair } from './longer-places.ts';
import { readNamingTitle } from './naming-title.ts';
import { isGivenName, isOpener, isOrdinary } from './parts-of-speech.ts';
import type { NameReading, PlacedName } from './placed-name.ts';
import {
  isBodyByWord,
  isClub,
  isNounAlone,
  isOneOfIts,
  isPlainNoun,
  isThingOfSomething,
} from './said-with-article.ts';
import { PLURAL, SINGULAR } from './small-words.ts';
import { findWordBefore, isAtHead, type Neighbour } from './text-around.ts';
import { isPlacedTown, isTownOfThatName } from './town-of-that-name.ts';
import {
  GROUP_NOUNS,
  isTitle,
  NAMED_HEADS,
  NAMED_THINGS,
  NAMING_TITLES,
  PLACE_PREPOSITIONS,
} from './trigger-words.ts';

/** They are called after nobody, while «Fundación» and «Hospital» may be. */
const BODIES =
  /^(?:Cámara|Congreso|Senado|Parlamento|Parlament|Asamblea|Gobierno|Govern|Ejecutivo|Ayuntamiento|Pleno|Fiscalía|Tribunal|Supremo|Constitucional|Audiencia|Junta|Xunta|Generalitat|Vaticano|Elíseo|Kremlin|Pentágono|Eurocámara|Diputación)$/u;

/** Whether a word with a capital before a name belongs to it. */
export function readCapitalBefore(text: string, name: PlacedName, before: Neighbour): NameReading {
  const { lower } = before;
  const isWhole = name.form === 'whole';
  if (isWhole && isAfterBodyOrPlace(text, name, before)) return 'name';
  if (isAmongCapitals(text, name, before)) {
    if (PLURAL.test(lower) && name.kind === 'person')
      return isInsideKnownPlace(text, name) ? 'longer' : 'several';
    if (!isWhole && SINGULAR.test(lower)) return 'word';
    if (name.kind !== 'organization' && isInsideKnownPlace(text, name)) return 'longer';
    if (NAMED_THINGS.has(lower) && name.kind !== 'organization' && !isThirdPersonThing(lower))
      return 'longer';
    return isOrdinary(lower) || isTitle(lower) ? 'name' : 'longer';
  }
  const beyond = isTitle(lower) ? findWordBefore(text, before.start) : null;
  if (beyond && NAMED_HEADS.has(beyond.lower)) return 'longer';
  if (name.kind === 'organization' && isTownOfThatName(text, name, before)) return 'longer';
  // «Reina Sofía», «Rey Alfonso»: what has no «de» is no land of theirs.
  if (NAMING_TITLES.has(lower) && name.kind === 'place') return 'longer';
  if (NAMING_TITLES.has(lower)) return readNamingTitle(text, name, before);
  if (isTitle(lower)) return name.kind === 'person' ? 'name' : 'longer';
  const head = isAtHead(text, before.start);
  if (PLURAL.test(lower) && head)
    return isWhole && name.kind !== 'person'
      ? 'name'
      : isKnownPair(text, name, before)
        ? 'longer'
        : 'several';
  if (SINGULAR.test(lower)) {
    if (isKnownPair(text, name, before)) return 'longer';
    if (!head) return name.kind === 'person' || !isWhole ? 'longer' : 'name';
    if (name.kind === 'person') return isWhole ? 'name' : 'word';
    if (/^una?$/u.test(lower) && isOneOfIts(text, name)) return 'longer';
    if (isClub(text, name, before)) return 'longer';
    if (isThingOfSomething(text, name)) return 'word';
    // «La Boca, el barrio,» has its capital from its place.
    const isNoun = lower === 'la' ? isPlainNoun(text, name) : isNounAlone(text, name);
    return isNoun && !isBodyByWord(text, name) ? 'word' : 'name';
  }
  if (!head) return 'longer';
  if (name.kind === 'person' && name.form === 'surname' && isPlacedTown(text, name, before))
    return 'longer';
  if (GROUP_NOUNS.has(lower) && !isWhole) return 'several';
  if (NAMED_THINGS.has(lower) && !isThirdPersonThing(lower)) return 'longer';
  if (isGivenName(before.text)) return 'longer';
  return isOpener(lower) || (name.kind === 'person' && isParticiple(lower)) ? 'name' : 'longer';
}

/**
 * «Preguntó en la Cámara Eneko Andueza», «dijo en Navarra María Chivite»: no such body is called after
 * people, and a place ends where a preposition began it.
 */
function isAfterBodyOrPlace(text: string, name: PlacedName, before: Neighbour): boolean {
  const hasSurname = text.slice(name.start, name.end).includes(' ');
  if (name.kind !== 'person' || !hasSurname || name.isShouted) return false;
  const tie = findWordBefore(text, before.start);
  if (!tie) return false;
  if (/^(?:la|el|al|del)$/u.test(tie.lower) && BODIES.test(before.text)) return true;
  return PLACE_PREPOSITIONS.has(tie.lower) && findPlaceKind(before.text) !== null;
}

/** «Preguntado Sánchez por ello»; but «Máximo Kirchner», whose adjective is a given name. */
function isParticiple(lower: string): boolean {
  return /[ai]d[oa]s?$/u.test(lower) && isOrdinary(lower);
}

/** «Cuenta», «Cine»: none of the things is a verb that opens sentences; those that are stay names. */
function isThirdPersonThing(lower: string): boolean {
  return lower === 'presa' || lower === 'orden' || lower === 'cine';
}
