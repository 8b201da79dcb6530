import { isDemonym } from './demonyms.ts';
import { findPlaceKind } from './known-names.ts';
import { startsKnownPlace } from './longer-places.ts';
import { isFunctionWord, isNounToo, isOpener } from './parts-of-speech.ts';
import type { PlacedName } from './placed-name.ts';
import { OF } from './small-words.ts';
import {
  findWordAfter,
  findWordBefore,
  isCapitalized,
  isShouted,
  type Neighbour,
} from './text-around.ts';
import { findTied } from './tied-word.ts';
import {
  GOVERNING_BODIES,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  PLACE_WITH_ARTICLE,
} from './trigger-words.ts';
import { isThirdPerson } from './verb-forms.ts';

/** «el Valencia de fútbol» is a club. */
const SPORTS = /^(?:fútbol|baloncesto|balonmano|voleibol|waterpolo|rugby|hockey|béisbol)$/u;
/** Who governs a land; a club has presidents and directors. */
const GOVERNORS =
  /^(?:ex|vice)?(?:gobernador|gobernadora|gobernadores|gobernación|prefecto|prefecta|alcalde|alcaldesa|alcaldes|intendente|intendenta|obispo|habitantes|vecinos)$/u;
/** Places whose names are nouns that go on with «de». */
const NOUN_PLACE =
  /^(?:Cuba|Cuenca|Ecuador|Granada|Lima|China|Rosario|Concepción|Guinea|Meta|Sucre|Plata)$/u;

/** «Lima», which is a fruit and a tool too. */
export function isNounPlace(name: string): boolean {
  return NOUN_PLACE.test(name);
}

/** «la cuenca del Ebro», «el ecuador de la legislatura» with a capital; but «la Cuba de Martí». */
export function isThingOfSomething(text: string, { start, end }: PlacedName): boolean {
  if (!NOUN_PLACE.test(text.slice(start, end))) return false;
  const tie = findWordAfter(text, end);
  if (!tie || !OF.test(tie.lower)) return false;
  const tied = findTied(text, tie);
  return tied !== null && (tied.hasArticle || !isCapitalized(tied.text));
}

/**
 * «El Barcelona ganó», «al Valencia»: a town with this article is its club; «el Perú» is a country, and
 * in «el puerto del Callao» the article is the town's. «La Roma ganó» is a club too, «la Roma que vi» the
 * town.
 */
export function isClub(
  text: string,
  { start, end, kind, place: known }: PlacedName,
  article: Neighbour,
): boolean {
  if (kind !== 'place') return false;
  const place = text.slice(start, end);
  const placeKind = findPlaceKind(place) ?? (known?.kind === 'city' ? 'city' : null);
  if (article.lower !== 'la' && isOfTown(text, end)) return true;
  if (placeKind === null || PLACE_WITH_ARTICLE.test(place)) return false;
  if (article.lower === 'la')
    return placeKind === 'city' && !place.includes(' ') && isBareOfWords(text, article, end);
  if (!/^(?:el|del|al)$/u.test(article.lower)) return false;
  if (article.lower === 'del' && isOfArea(text, article)) return false;
  const tie = findWordAfter(text, end);
  if (!tie || !OF.test(tie.lower)) return true;
  if (SPORTS.test(findWordAfter(text, tie.end)?.lower ?? '')) return true;
  // «el Getafe de Bordalás», «el Barcelona de Flick»; «el Madrid de los Austrias» was the town.
  const tied = findTied(text, tie);
  return placeKind === 'city' && tied?.hasArticle === false && isCapitalized(tied.text);
}

/** «el Uruguay de Concepción», «el Bolívar de La Paz»: a club and its town. */
function isOfTown(text: string, end: number): boolean {
  const tie = findWordAfter(text, end);
  if (tie?.lower !== 'de') return false;
  const town = findWordAfter(text, tie.end);
  if (!town || !isCapitalized(town.text)) return false;
  return findPlaceKind(town.text) === 'city' || startsKnownPlace(text, town);
}

/**
 * A single common word, said with an article: «la Meta», but «el Congreso», «la Xunta», «la RAE». «La
 * Constitución» is no town.
 */
export function isPlainNoun(text: string, name: PlacedName): boolean {
  const word = text.slice(name.start, name.end);
  if (isShouted(word) && !name.isShouted) return false;
  const lower = word.toLowerCase();
  const isBody = ORGANIZATION_HEADS.has(lower) || GOVERNING_BODIES.has(lower);
  return name.kind === 'organization' ? isNounToo(word) && !isBody : isNounToo(word) || isBody;
}

/** «la Marina habla», a word of Secretaría de Marina; but «la Hacienda foral», «la Marina de Guerra». */
export function isBodyByWord(text: string, name: PlacedName): boolean {
  if (!name.isShortOfBody || name.isShouted) return false;
  const next = findWordAfter(text, name.end);
  if (next === null) return true;
  return (isFunctionWord(next.lower) && !OF.test(next.lower)) || isThirdPerson(next.lower);
}

/** «La Roma, que ganó», «la Roma ganó»: nothing says which Roma it was. */
function isBareOfWords(text: string, article: Neighbour, end: number): boolean {
  if (findPlaceKind(`La ${text.slice(article.end + 1, end)}`) !== null) return false;
  const next = findWordAfter(text, end);
  if (next === null || isPersonalObject(next.lower)) return true;
  return isThirdPerson(next.lower) && !isDemonym(next.lower);
}

/** «La Roma se hundió»: before a verb. */
function isPersonalObject(lower: string): boolean {
  return /^(?:se|no|ya|le|les|lo)$/u.test(lower);
}

/** «el puerto del Callao», «la provincia del Carchi», «la gobernadora del Guaviare» */
function isOfArea(text: string, article: Neighbour): boolean {
  const owner = findWordBefore(text, article.start);
  if (owner === null || isCapitalized(owner.text)) return false;
  return PLACE_HEADS.has(owner.lower) || GOVERNORS.test(owner.lower);
}

/** «la Meta», but «las Águilas» of a text that speaks of the Águilas Cibaeñas. */
export function isNounAlone(text: string, name: PlacedName): boolean {
  if (!isPlainNoun(text, name)) return false;
  const next = name.isNamedToo ? findWordAfter(text, name.end) : null;
  // «la Hacienda foral»
  return !name.isNamedToo || (next !== null && !isOpener(next.lower));
}

/** «un Hyundai i20», «una Coca-Cola»: one of those that it makes; but «un PSOE dividido», «una España que crece». */
export function isOneOfIts(
  text: string,
  { start, end, kind, isShouted: isLoud }: PlacedName,
): boolean {
  const next = findWordAfter(text, end);
  if (next && OF.test(next.lower) && /^ \d/u.test(text.slice(next.end, next.end + 2))) return true;
  const isBody = kind === 'place' || (isShouted(text.slice(start, end)) && !isLoud);
  if (next === null || isCapitalized(next.text)) return true;
  if (kind === 'place' && isThirdPerson(next.lower)) return true;
  return !isBody && !/^(?:que|sin|más|con)$/u.test(next.lower);
}
