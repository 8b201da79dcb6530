import { isAmongCapitals } from './in-capitals.ts';
import { findPlaceKind } from './known-names.ts';
import { isInsideKnownPlace, isKnownPair } from './longer-places.ts';
import { isGivenName, isOpener, isOrdinary } from './parts-of-speech.ts';
import { isThingOfThatName } from './named-thing.ts';
import type { KnownNames, NameReading, PlacedName } from './placed-name.ts';
import { isBetween, isOfPair } from './pairs.ts';
import { readChain } from './read-chain.ts';
import { isBodyByWord, isClub, isPlainNoun, isThingOfSomething } from './said-with-article.ts';
import { isGoal } from './goals.ts';
import { AND, ARTICLE, FOREIGN_PARTICLE, OF, PLURAL, SINGULAR } from './small-words.ts';
import {
  findAbbreviationBefore,
  findWordAfter,
  findWordBefore,
  isAtHead,
  isCapitalized,
  isShouted,
  type Neighbour,
  toWordEndingAt,
} from './text-around.ts';
import {
  GROUP_NOUNS,
  ILLNESSES,
  KINDS_OF_THINGS,
  NAMED_HEADS,
  NAMED_THINGS,
  NAMING_TITLES,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  PLACE_PREPOSITIONS,
  STREETS,
  isTitle,
} from './trigger-words.ts';
import { isThirdPerson } from './verb-forms.ts';

/** «Anti-Trump», «Ex-PSOE»: at the head of a sentence too. */
const PREFIX = /^(?:anti|ex|pro|post?|pre|no)$/u;
/** What is called like an organization after these is a place: «la provincia de Granma». */
const TOWNS_AND_LANDS =
  /^(?:provincia|ciudad|municipio|localidad|villa|pueblo|aldea|comuna|cantón|comarca|isla|ría|río|bahía)$/u;
/** They are called after nobody, while «Fundación» and «Hospital» may be. */
const BODIES =
  /^(?:Cámara|Congreso|Senado|Parlamento|Parlament|Asamblea|Gobierno|Govern|Ejecutivo|Ayuntamiento|Pleno|Fiscalía|Tribunal|Supremo|Constitucional|Audiencia|Junta|Xunta|Generalitat|Vaticano|Elíseo|Kremlin|Pentágono|Eurocámara|Diputación)$/u;
/** «confía en León», «la confianza en León» */
const TRUST =
  /^(?:conf[ií]|cre[eyo]|piens|pens|vot|inspir|apoy|fij|influ|delega|fe$|esperanza|obsesi|centr|recae|recay)/u;
/** «el trofeo Santander», «el hotel Riu»: what is called after a company too. */
const SPONSORED =
  /^(?:hotel|estadio|trofeo|torneo|copa|premios?|pabellón|torre|edificio|auditorio|cátedra|beca)$/u;
/** «se llama Granada» */
const CALLS = /^(?:llam|bautiz|titul|apod|denomin)\p{L}+$/u;
/** «Hay un Prado en Cádiz» */
const ONE_MORE = /^(?:un|una|otro|otra)$/u;
const THERE_IS = /^(?:hay|hubo|había|existe|existía)$/u;
/** «P.» and «R.» of interviews. */
const TURN = /^[PR]$/u;

/** Whether the words before a name belong to it. */
export function continuesBefore(text: string, name: PlacedName, known: KnownNames): NameReading {
  const { start } = name;
  if (text[start - 1] === '-') return readHyphenBefore(text, name, known);
  const abbreviated = findAbbreviationBefore(text, start);
  if (abbreviated) return readAbbreviation(text, name, abbreviated, known);
  const before = findWordBefore(text, start);
  if (!before) return 'name';
  const whole = name.kind === 'person' ? known.endsWholeAt(before.end) : null;
  // «En Lima Flores calló», but «Guatemala Flores, una tienda,».
  if (whole) return whole === 'place' && isAtHead(text, before.start) ? 'longer' : 'name';
  if (isCapitalized(before.text)) return readCapitalBefore(text, name, before);
  return readSmallBefore(text, name, before, known);
}

function readHyphenBefore(text: string, name: PlacedName, known: KnownNames): NameReading {
  const before = toWordEndingAt(text, name.start - 1);
  if (!before || !isCapitalized(before.text) || PREFIX.test(before.lower)) return 'name';
  if (isOfBoth(text, before)) return 'longer';
  // «el caso Musk-Altman»
  const thing = findWordBefore(text, before.start);
  if (thing && bearsBoth(thing) && name.kind !== 'organization') return 'longer';
  if (name.kind === 'place' && isOfPair(text, before.start)) return 'longer';
  // «el aeropuerto Josep Tarradellas Barcelona-El Prat»
  if (thing && isCapitalized(thing.text) && !isAtHead(text, thing.start)) return 'longer';
  if (known.endsAt(before.end)) return 'name';
  return name.kind === 'place' && findPlaceKind(before.text) !== null ? 'name' : 'longer';
}

/** «el caso Musk-Altman»; but «la ruta Vigo-Oporto» leads from one to the other. */
function bearsBoth({ lower }: Neighbour): boolean {
  return NAMED_THINGS.has(lower) && !isBetween(lower);
}

/** «el Consejo OTAN-Rusia», «la fiebre de Crimea-Congo»: what bears both names is neither. */
function isOfBoth(text: string, first: Neighbour): boolean {
  const before = findWordBefore(text, first.start);
  if (!before) return false;
  if (isCapitalized(before.text)) return ORGANIZATION_HEADS.has(before.lower);
  const thing = OF.test(before.lower) ? findWordBefore(text, before.start) : null;
  return thing !== null && ILLNESSES.has(thing.lower);
}

/** «J. Putin» is another; «Sra. Putin» and «Lo dijo en X. Putin …» may be he. */
function readAbbreviation(
  text: string,
  { kind, form }: PlacedName,
  { text: word, start, end }: Neighbour,
  known: KnownNames,
): NameReading {
  const isInitial = word.length === 1 && isCapitalized(word) && word !== 'D';
  // «R. Putin no contestó»: whose turn it is.
  if (TURN.test(word) && (start === 0 || text[start - 1] === '\n')) return 'name';
  const isPartOfPerson = kind === 'person' && form !== 'whole';
  return isInitial && isPartOfPerson && !known.endsAt(end) ? 'longer' : 'name';
}

function readCapitalBefore(text: string, name: PlacedName, before: Neighbour): NameReading {
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

/** «papa Francisco» is another than Francisco Pizarro; «rey Felipe» is found as an alias. */
function readNamingTitle(text: string, name: PlacedName, before: Neighbour): NameReading {
  if (name.form === 'given') return 'longer';
  const isSingle = !text.slice(name.start, name.end).includes(' ');
  if (name.form === 'whole' && !isSingle) return 'name';
  const isSaint = /^(?:san|santa|santo|sant|sor|fray|fra|beat[oa]|virgen)$/u.test(before.lower);
  if (isSaint) return 'longer';
  return name.kind === 'place' ||
    (isGivenName(text.slice(name.start, name.end)) && name.kind !== 'person')
    ? 'longer'
    : 'name';
}

function readSmallBefore(
  text: string,
  name: PlacedName,
  before: Neighbour,
  known: KnownNames,
): NameReading {
  const { lower } = before;
  const isPerson = name.kind === 'person';
  if (PLURAL.test(lower)) return isPerson ? 'several' : readSaidOfThing(text, name);
  if (ONE_MORE.test(lower) && THERE_IS.test(findWordBefore(text, before.start)?.lower ?? ''))
    return 'longer';
  if (SINGULAR.test(lower)) return readAfterArticle(text, name, before, known);
  if (isPerson && name.form === 'surname' && isPlacedTown(text, name, before)) return 'longer';
  if (name.kind === 'organization' && isTownOfThatName(text, name, before)) return 'longer';
  if (name.kind === 'place' && isTour(text, before)) return 'longer';
  if (!isPerson && CALLS.test(lower) && isThirdPerson(lower)) return 'longer';
  if (OF.test(lower) || FOREIGN_PARTICLE.test(lower) || AND.test(lower))
    return readChain(text, name, before, known);
  if (GROUP_NOUNS.has(lower)) return isPerson ? 'several' : 'name';
  if (STREETS.has(lower) || (lower === 'río' && name.kind === 'organization')) return 'longer';
  if (SPONSORED.test(lower)) return 'longer';
  if (NAMED_THINGS.has(lower) && !(text[name.end] === '-' && isBetween(lower)))
    return name.kind === 'organization' ? 'name' : 'longer';
  if (KINDS_OF_THINGS.has(lower) && name.kind !== 'organization' && isThingOfKind(text, before))
    return 'longer';
  if (NAMING_TITLES.has(lower)) return readNamingTitle(text, name, before);
  // «don Santiago», «el general Córdoba»: whose office is of a place has «de» before it. «La ex Yugoslavia» is one.
  if (name.kind === 'place' && isTitle(lower) && lower !== 'ex') return 'longer';
  return isThingOfThatName(text, name, before) ? 'longer' : 'name';
}

/** «el puente internacional Simón Bolívar», «un centro cultural Ana Ruiz» */
function isThingOfKind(text: string, kind: Neighbour): boolean {
  const thing = findWordBefore(text, kind.start);
  return thing !== null && NAMED_THINGS.has(thing.lower);
}

/** «en Sabadell», «el puerto de Santander»: there a bank or a club that is called so has its article. */
function isTownOfThatName(
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
function isPlacedTown(text: string, { start, end }: PlacedName, before: Neighbour): boolean {
  if (isGoal(text, before)) return findPlaceKind(text.slice(start, end)) !== null;
  if (!PLACE_PREPOSITIONS.has(before.lower)) return false;
  if (isCapitalized(before.text)) return true;
  if (findPlaceKind(text.slice(start, end)) === null) return false;
  return !TRUST.test(findWordBefore(text, before.start)?.lower ?? '');
}

/** «la Vuelta a Burgos»: a race, while «la vuelta a Burgos» goes there. */
function isTour(text: string, { lower, start }: Neighbour): boolean {
  const tie = ARTICLE.test(lower) ? findWordBefore(text, start) : { lower, start };
  if (!tie || !/^al?$/u.test(tie.lower)) return false;
  const race = findWordBefore(text, tie.start)?.text ?? '';
  return /^(?:Vuelta|Volta|Itzulia)$/u.test(race);
}

/** «la Iglesia» is no person, «la princesa Leonor» is. */
function readAfterArticle(
  text: string,
  name: PlacedName,
  article: Neighbour,
  known: KnownNames,
): NameReading {
  if (name.kind === 'place' && isTour(text, article)) return 'longer';
  if (name.kind === 'person') return name.form === 'whole' ? 'name' : 'word';
  if (/^una?$/u.test(article.lower) && isOneOfIts(text, name)) return 'longer';
  if (isNounAlone(text, name)) return isBodyByWord(text, name) ? 'name' : 'word';
  if (isClub(text, name, article)) return 'longer';
  if (isThingOfSomething(text, name)) return 'word';
  if (article.lower === 'del') return readChain(text, name, article, known);
  const tie = findWordBefore(text, article.start);
  return tie && OF.test(tie.lower) ? readChain(text, name, tie, known) : 'name';
}

/** «un Hyundai i20», «una Coca-Cola»: one of those that it makes; but «un PSOE dividido», «una España que crece». */
function isOneOfIts(text: string, { start, end, kind, isShouted: isLoud }: PlacedName): boolean {
  const next = findWordAfter(text, end);
  if (next && OF.test(next.lower) && /^ \d/u.test(text.slice(next.end, next.end + 2))) return true;
  const isBody = kind === 'place' || (isShouted(text.slice(start, end)) && !isLoud);
  if (next === null || isCapitalized(next.text)) return true;
  if (kind === 'place' && isThirdPerson(next.lower)) return true;
  return !isBody && !/^(?:que|sin|más|con)$/u.test(next.lower);
}

function readSaidOfThing(text: string, name: PlacedName): NameReading {
  return isNounAlone(text, name) ? 'word' : 'name';
}

/** «la Meta», but «las Águilas» of a text that speaks of the Águilas Cibaeñas. */
function isNounAlone(text: string, name: PlacedName): boolean {
  if (!isPlainNoun(text, name)) return false;
  const next = name.isNamedToo ? findWordAfter(text, name.end) : null;
  // «la Hacienda foral»
  return !name.isNamedToo || (next !== null && !isOpener(next.lower));
}
