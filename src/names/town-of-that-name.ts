import { isGoal } from './goals.ts';
import { findPlaceKind } from './known-names.ts';
import type { PlacedName } from './placed-name.ts';
import { OF } from './small-words.ts';
import { findWordBefore, isCapitalized, type Neighbour } from './text-around.ts';
import { PLACE_HEADS, PLACE_PREPOSITIONS } from './trigger-words.ts';

/** What is called like an organization after these is a place: «la provincia de Granma». */
const TOWNS_AND_LANDS =
  /^(?:provincia|ciudad|municipio|localidad|villa|pueblo|aldea|comuna|cantón|comarca|isla|ría|río|bahía)$/u;
/** «confía en León», «la confianza en León» */
const TRUST =
  /^(?:conf[ií]|cre[eyo]|piens|pens|vot|inspir|apoy|fij|influ|delega|fe$|esperanza|obsesi|centr|recae|recay)/u;

/** «en Sabadell», «el puerto de Santander»: there a bank or a club that is called so has its article. */
export function isTownOfThatName(
  text: string,
  { start, end, isTownToo }: PlacedName,
  before: Neighbour,
): boolean {
  const owner = OF.test(before.lower) ? findWordBefore(text, before.start) : null;
  if (owner && TOWNS_AND_LANDS.test(owner.lower)) return true;
  if (!isTownToo && findPlaceKind(text.slice(start, end)) === null) return false;
  if (PLACE_PREPOSITIONS.has(before.lower) || isGoal(text, before)) return true;
  // A place of the register that is called so weighs it: «Todo depende de Gran Canaria».
  if (before.lower === 'de' && !isTownToo) return true;
  return owner !== null && (PLACE_HEADS.has(owner.lower) || owner.lower === 'alcaldía');
}

/** «En Valls, donde nació», «viajan a León»: nobody is where one is or goes, unless one trusts in him. */
export function isPlacedTown(text: string, { start, end }: PlacedName, before: Neighbour): boolean {
  if (isGoal(text, before)) return findPlaceKind(text.slice(start, end)) !== null;
  if (!PLACE_PREPOSITIONS.has(before.lower)) return false;
  if (isCapitalized(before.text)) return true;
  if (findPlaceKind(text.slice(start, end)) === null) return false;
  return !TRUST.test(findWordBefore(text, before.start)?.lower ?? '');
}
