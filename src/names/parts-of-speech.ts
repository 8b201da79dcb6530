import { findPlaceKind, isCommonWord, isFirstName, isInfinitive } from './known-names.ts';
import { SENTENCE_OPENERS } from './trigger-words.ts';
import { isGerund, isThirdPerson } from './verb-forms.ts';
import { toWordSet } from './word-list.ts';

/** Words of the list of given names that open a sentence much more often than they name somebody. */
const RARELY_GIVEN = toWordSet(`
  durante ella salvo dan lance lean sean van ido ira mira anda malo grato bonito cara bola mina ruta
  idea pie ron amante norma mona rico vasco generoso urbano vital romana cristiana lee alma
`);

const FUNCTION_WORDS = toWordSet(`
  a al ante aunque bajo cada como con contra cuando de del desde donde durante e el ella ellas ellos en
  entre era es esa ese eso esta este esto fue ha hacia hasta la las le les lo los más me mi muy ni no nos
  nunca o para pero por porque que quien se según si sin sobre su sus también tampoco tan te toda todas
  todo todos tras tu u un una unas uno unos y ya otro otra otros otras mucho muchos varios algunos
`);

/** What opens a sentence before its subject, verbs apart. */
const OPENERS = toWordSet(`
  ahora ayer hoy mañana anoche anteayer entonces entretanto mientras luego después antes quizá quizás
  acaso jamás siempre aquí allí ahí allá así incluso apenas todavía aún pronto casi solo sólo ojalá
  además asimismo dónde cuándo cómo qué quién cuánto cuál hola adiós gracias éste ésta éstos éstas ése
  ésa ésos ésas aquél aquélla
`);

/** Surnames that are nouns or adjectives too, though seldom written in the news. */
const NOUNS_LIKE_SURNAMES = toWordSet(`
  alba amador araña arce arenas arroyo barrera becerra bello borrego cabello cabrera calvo candelaria
  cano castellanos castro centeno cerda cerezo cerro collado cordero coronado corral corrales correa
  crespo cruz delgado encina escudero espino estrada flores franco gallardo garrido guerrero herrero
  huerta hurtado iglesias leal llano loma lozano lucero mares maya medina merino montero montes mora
  moreno moya naranjo nieto nieves olivo palomo parra pineda pino pinto piña porras portillo posada
  prado preciado prieto pulido ramos raya regalado ribera robles rojas romero rosado rosales rosario
  rubio salinas serrano sosa soto tirado torres trigo valle valles vega vela vera zapata zapatero
`);

/** Whether a surname reads as a noun before another word: «Torres altas», «Robles centenarios». */
export function isNounLikeSurname(lower: string): boolean {
  return NOUNS_LIKE_SURNAMES.has(lower);
}

/** Whether a word may open a sentence before a name that is its subject: «Ahora», «Dijo», «Según». */
export function isOpener(lower: string): boolean {
  if (isSmallOpener(lower)) return true;
  return isThirdPerson(lower) || isGerund(lower) || (lower.endsWith('mente') && lower.length > 6);
}

/** The same without verbs and gerunds: small words and adverbs, which are in no name alone. */
export function isSmallOpener(lower: string): boolean {
  return isFunctionWord(lower) || OPENERS.has(lower) || SENTENCE_OPENERS.has(lower);
}

/** Whether a single name is a common word as well, which no country is: «meta», «guerra», «sumar». */
export function isNounToo(word: string): boolean {
  if (findPlaceKind(word) === 'country') return false;
  return isOrdinaryOrInfinitive(word.toLowerCase());
}

/** The same of a surname, which may be a land's too: «Flores, ni una». */
export function isOrdinaryOrInfinitive(lower: string): boolean {
  return isOrdinary(lower) || isInfinitive(lower);
}

/** Whether a word is one of the small ones that no noun can be. */
export function isFunctionWord(lower: string): boolean {
  return FUNCTION_WORDS.has(lower);
}

/** Whether the capital of a word shows a given name, and not only that a sentence begins. */
export function isGivenName(word: string): boolean {
  return isFirstName(word) && !RARELY_GIVEN.has(word.toLowerCase());
}

/** Whether Spanish writes a word with a small letter: then a capital at the head of a sentence says nothing. */
export function isOrdinary(lower: string): boolean {
  if (isCommonWord(lower) || isFunctionWord(lower) || isThirdPerson(lower) || isGerund(lower))
    return true;
  if (lower.endsWith('mente') && lower.length > 6) return true;
  if (lower.endsWith('s') && isCommonWord(lower.slice(0, -1))) return true;
  return lower.endsWith('es') && isCommonWord(lower.slice(0, -2));
}
