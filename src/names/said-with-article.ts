import { findPlaceKind } from './known-names.ts';
import { isNounToo } from './parts-of-speech.ts';
import type { PlacedName } from './placed-name.ts';
import { OF } from './small-words.ts';
import { findWordAfter, isCapitalized, isShouted, type Neighbour } from './text-around.ts';
import { findTied } from './tied-word.ts';
import { GOVERNING_BODIES, ORGANIZATION_HEADS, PLACE_WITH_ARTICLE } from './trigger-words.ts';

/** Places whose names are nouns that go on with «de». */
const NOUN_PLACE =
  /^(?:Cuba|Cuenca|Ecuador|Granada|Lima|China|Rosario|Concepción|Guinea|Meta|Sucre|Plata)$/u;

/** «la cuenca del Ebro», «el ecuador de la legislatura» with a capital; but «la Cuba de Martí». */
export function isThingOfSomething(text: string, { start, end }: PlacedName): boolean {
  if (!NOUN_PLACE.test(text.slice(start, end))) return false;
  const tie = findWordAfter(text, end);
  if (!tie || !OF.test(tie.lower)) return false;
  const [tied, hasArticle] = findTied(text, tie);
  return tied !== null && (hasArticle || !isCapitalized(tied.text));
}

/** «El Barcelona ganó», «al Valencia»: a town with this article is its club; «el Perú» is a country. */
export function isClub(
  text: string,
  { start, end, kind }: PlacedName,
  article: Neighbour,
): boolean {
  if (kind !== 'place' || !/^(?:el|del|al)$/u.test(article.lower)) return false;
  const place = text.slice(start, end);
  if (findPlaceKind(place) === null || PLACE_WITH_ARTICLE.test(place)) return false;
  return !OF.test(findWordAfter(text, end)?.lower ?? '');
}

/** A single common word, said with an article: «la Meta», but «el Congreso», «la Xunta», «la RAE». */
export function isPlainNoun(text: string, name: PlacedName): boolean {
  const word = text.slice(name.start, name.end);
  if (isShouted(word) && !name.isShouted) return false;
  const lower = word.toLowerCase();
  return isNounToo(word) && !ORGANIZATION_HEADS.has(lower) && !GOVERNING_BODIES.has(lower);
}
