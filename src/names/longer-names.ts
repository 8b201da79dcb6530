import { findPlaceKind, isLastName, isShoutedPlace, toCapitals } from './known-names.ts';
import { isGivenName, isNounToo, isOpener, isOrdinary } from './parts-of-speech.ts';
import type { KnownNames, NameReading, PlacedName } from './placed-name.ts';
import {
  findAbbreviationBefore,
  findWordAfter,
  findWordBefore,
  isAtHead,
  isCapitalized,
  isLetterAt,
  isShouted,
  type Neighbour,
  toWordAt,
  toWordEndingAt,
} from './text-around.ts';
import {
  GOVERNING_BODIES,
  GROUP_NOUNS,
  NAMED_HEADS,
  NAMED_THINGS,
  NAMING_TITLES,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  PLACE_WITH_ARTICLE,
  TITLES,
} from './trigger-words.ts';

/** Small words that go on with a name whatever follows: «Pons i Riera», «Da Silva e Souza». */
const FOREIGN_PARTICLE = /^(?:i|von|van|der|den|da|do|dos|das|di|du|bin|ben|ibn)$/u;
const OF = /^del?$/u;
const ARTICLE = /^(?:el|la|los|las)$/u;
const SINGULAR = /^(?:el|la|un|una|del|al|lo|este|esta|ese|esa)$/u;
const PLURAL = /^(?:los|las|unos|unas|ambos|ambas)$/u;
const AND = /^(?:y|e|o|u|ni)$/u;
/** «Rusia 2018» is a championship. */
const YEAR = /^(?:19|20)\d\d$/u;
const SAINT = /^(?:San|Santa|Santo|Sant) /u;
/** «de l'Infant» */
const ELIDED = /^[ld]$/u;
/** Places whose names are nouns that go on with «de». */
const NOUN_PLACE =
  /^(?:Cuba|Cuenca|Ecuador|Granada|Lima|China|Rosario|Concepción|Guinea|Meta|Sucre|Plata)$/u;
const REPEATS = /^(?:a|y|e|por|tras)$/u;
/** Said of one. */
const IS = /^(?:es|fue|era|será|ha|había|nació|murió|está|estaba)$/u;
const ROMAN = /^[IVXLC]+$/u;
const PLACE_PREPOSITION = /^(?:en|desde|hacia|hasta|a|de|por)$/u;
/** Words on either side of a name that a known place may have: «San José de Ocoa». */
const REACH = 4;
const PREFIXES_OF_TITLES = /^(?:ex|vice|sub|co)/u;

/** «LLEGA A MADRID»: in capitals, small words too. */
function isInCapitals(word: string): boolean {
  return word.length === 1 || isShouted(word);
}

/** «LUCÍA TORRES VUELVE», and «EL PSOE GANA», whose name always has capitals. */
function isAmongCapitals(text: string, name: PlacedName, other: Neighbour): boolean {
  if (name.isShouted) return isInCapitals(other.text);
  return (
    isShouted(other.text) &&
    text.slice(name.start, name.end).toUpperCase() === text.slice(name.start, name.end)
  );
}

function isTitle(lower: string): boolean {
  return TITLES.has(lower) || TITLES.has(lower.replace(PREFIXES_OF_TITLES, ''));
}

/** «Calle a Calle», «Gil y Gil»: the same word twice is a saying or a double surname. */
function isRepeated(text: string, { start, end }: PlacedName): boolean {
  const word = text.slice(start, end);
  const tie = findWordAfter(text, end);
  if (tie && REPEATS.test(tie.lower) && findWordAfter(text, tie.end)?.text === word) return true;
  const before = findWordBefore(text, start);
  return (
    before !== null &&
    REPEATS.test(before.lower) &&
    findWordBefore(text, before.start)?.text === word
  );
}

/** «Molina y Vedia fue una calle»: of two the verb would be a plural. */
function isOneOfBoth(text: string, name: PlacedName, other: Neighbour): boolean {
  const verb = findWordAfter(text, other.end);
  return verb !== null && IS.test(verb.lower) && isAtHead(text, name.start);
}

/** Whether the words after a name belong to it. */
export function continuesAfter(text: string, name: PlacedName, known: KnownNames): NameReading {
  const { end } = name;
  if (name.form === 'surname' && isRepeated(text, name)) return 'longer';
  if (text[end] === '-')
    return isLetterAt(text, end + 1) ? readHyphenAfter(text, name, known) : 'name';
  const next = findWordAfter(text, end);
  if (!next) return 'name';
  if (isCapitalized(next.text)) return readCapitalAfter(text, name, next, known);
  if (name.kind === 'place' && YEAR.test(next.text)) return 'longer';
  const { lower } = next;
  const isTie = OF.test(lower) || ARTICLE.test(lower) || AND.test(lower);
  if (!isTie && !FOREIGN_PARTICLE.test(lower)) return 'name';
  const [tied, hasArticle] = findTied(text, next);
  if (!tied || !isCapitalized(tied.text)) return 'name';
  if (isInsideKnownPlace(text, name)) return 'longer';
  const ahead = known.startsAt(tied.start);
  if (AND.test(lower)) return !ahead && isOneOfBoth(text, name, tied) ? 'longer' : 'name';
  if (FOREIGN_PARTICLE.test(lower)) return ahead ? 'name' : 'longer';
  if (!OF.test(lower)) return readEpithet(text, name, tied);
  if (name.form !== 'whole') return ahead && ahead !== 'person' ? 'name' : 'longer';
  if (name.kind === 'person') return readOriginOfPerson(tied, hasArticle, ahead !== null);
  if (name.kind === 'organization') return readOfficeOfPlace(text, name, tied);
  if (isLongPlace(text, name)) return 'name';
  return readOriginOfPlace(text, name, ahead);
}

/** Several words, but not a saint, who gives his name to many towns. */
function isLongPlace(text: string, { start, end }: PlacedName): boolean {
  const words = text.slice(start, end);
  return words.includes(' ') && !SAINT.test(words);
}

/** The word that a small word ties to a name, and whether an article stands between them. */
function findTied(text: string, tie: Neighbour): readonly [Neighbour | null, boolean] {
  const tied = findWordAfter(text, tie.end);
  if (tied && ELIDED.test(tied.text) && text[tied.end] === "'")
    return [toWordAt(text, tied.end + 1), true];
  if (!tied || !ARTICLE.test(tied.text)) return [tied, tie.lower === 'del'];
  return [findWordAfter(text, tied.end), true];
}

/** «Felipe el Hermoso», but «recibió Putin la Medalla». */
function readEpithet(text: string, name: PlacedName, tied: Neighbour): NameReading {
  const isAlone = !text.slice(name.start, name.end).includes(' ');
  const isGiven = name.form === 'given' || isGivenName(text.slice(name.start, name.end));
  return isAlone && isGiven && !isShouted(tied.text) ? 'longer' : 'name';
}

/** «María García de la Torre» is somebody else than María García; «Ana Ruiz de Podemos» is she. */
function readOriginOfPerson(tied: Neighbour, hasArticle: boolean, isKnown: boolean): NameReading {
  if (isKnown || findPlaceKind(tied.text) !== null) return 'name';
  if (ORGANIZATION_HEADS.has(tied.lower) || PLACE_HEADS.has(tied.lower) || isShouted(tied.text))
    return 'name';
  return hasArticle || isLastName(tied.text) ? 'longer' : 'name';
}

/** «Xunta de Andalucía» is another than the Xunta; «Podemos de Andalucía» is Podemos. */
function readOfficeOfPlace(text: string, { start, end }: PlacedName, tied: Neighbour): NameReading {
  const [head = ''] = text.slice(start, end).toLowerCase().split(' ', 1);
  return GOVERNING_BODIES.has(head) && findPlaceKind(tied.text) !== null ? 'longer' : 'name';
}

/** «Valencia de Alcántara» is another town than Valencia; «la Rusia de Putin» is Russia. */
function readOriginOfPlace(
  text: string,
  name: PlacedName,
  ahead: PlacedName['kind'] | null,
): NameReading {
  const before = findWordBefore(text, name.start);
  if (before && ARTICLE.test(before.lower)) return 'name';
  return ahead === 'person' ? 'name' : 'longer';
}

function readCapitalAfter(
  text: string,
  name: PlacedName,
  next: Neighbour,
  known: KnownNames,
): NameReading {
  if (isAmongCapitals(text, name, next)) {
    if (name.kind === 'place' && isInsideKnownPlace(text, name)) return 'longer';
    return isOrdinary(next.lower) || known.startsAt(next.start) ? 'name' : 'longer';
  }
  if (name.kind !== 'place' || known.startsAt(next.start) !== 'person') return 'longer';
  // «En Moscú Putin dijo», but «recibió a Santiago Peña».
  const before = findWordBefore(text, name.start);
  const isPlaced = before !== null && PLACE_PREPOSITION.test(before.lower);
  return isPlaced && !isGivenName(text.slice(name.start, name.end)) ? 'name' : 'longer';
}

function readHyphenAfter(text: string, name: PlacedName, known: KnownNames): NameReading {
  const next = toWordAt(text, name.end + 1);
  if (!next || !isCapitalized(next.text)) return 'longer';
  if (known.startsAt(next.start)) return 'name';
  return name.kind === 'place' && findPlaceKind(next.text) !== null ? 'name' : 'longer';
}

/** Whether the words before a name belong to it. */
export function continuesBefore(text: string, name: PlacedName, known: KnownNames): NameReading {
  const { start } = name;
  if (text[start - 1] === '-') return readHyphenBefore(text, name, known);
  const abbreviated = findAbbreviationBefore(text, start);
  if (abbreviated) return readAbbreviation(name, abbreviated, known);
  const before = findWordBefore(text, start);
  if (!before) return 'name';
  if (name.kind === 'person' && known.endsWholeAt(before.end)) return 'name';
  if (isCapitalized(before.text)) return readCapitalBefore(text, name, before);
  return readSmallBefore(text, name, before, known);
}

function readHyphenBefore(text: string, name: PlacedName, known: KnownNames): NameReading {
  const before = toWordEndingAt(text, name.start - 1);
  if (!before || !isCapitalized(before.text)) return 'name';
  if (known.endsAt(before.end)) return 'name';
  return name.kind === 'place' && findPlaceKind(before.text) !== null ? 'name' : 'longer';
}

/** «J. Putin» is another; «Sra. Putin» and «Lo dijo en X. Putin …» may be he. */
function readAbbreviation(
  { kind, form }: PlacedName,
  { text, end }: Neighbour,
  known: KnownNames,
): NameReading {
  const isInitial = text.length === 1 && isCapitalized(text) && text !== 'D';
  const isPartOfPerson = kind === 'person' && form !== 'whole';
  return isInitial && isPartOfPerson && !known.endsAt(end) ? 'longer' : 'name';
}

function readCapitalBefore(text: string, name: PlacedName, before: Neighbour): NameReading {
  const { lower } = before;
  const isWhole = name.form === 'whole';
  if (isAmongCapitals(text, name, before)) {
    if (PLURAL.test(lower) && name.kind === 'person') return 'several';
    if (name.kind === 'place' && isInsideKnownPlace(text, name)) return 'longer';
    return isOrdinary(lower) || isTitle(lower) ? 'name' : 'longer';
  }
  const beyond = isTitle(lower) ? findWordBefore(text, before.start) : null;
  if (beyond && NAMED_HEADS.has(beyond.lower)) return 'longer';
  if (NAMING_TITLES.has(lower)) return readNamingTitle(text, name, before);
  if (isTitle(lower)) return 'name';
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
    if (isClub(text, name, before)) return 'longer';
    if (isThingOfSomething(text, name)) return 'word';
    return isPlainNoun(text, name) ? 'word' : 'name';
  }
  if (!head) return 'longer';
  if (GROUP_NOUNS.has(lower) && !isWhole) return 'several';
  if (NAMED_THINGS.has(lower) && !isThirdPersonThing(lower)) return 'longer';
  if (isGivenName(before.text)) return 'longer';
  return isOpener(lower) || (name.kind === 'person' && isParticiple(lower)) ? 'name' : 'longer';
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
  return isGivenName(text.slice(name.start, name.end)) && name.kind !== 'person'
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
  if (SINGULAR.test(lower)) return readAfterArticle(text, name, before, known);
  if (OF.test(lower) || FOREIGN_PARTICLE.test(lower) || AND.test(lower))
    return readChain(text, name, before, known);
  if (GROUP_NOUNS.has(lower)) return isPerson ? 'several' : 'name';
  if (NAMED_THINGS.has(lower)) return name.kind === 'organization' ? 'name' : 'longer';
  if (NAMING_TITLES.has(lower)) return readNamingTitle(text, name, before);
  return 'name';
}

/** «la Iglesia» is no person, «la princesa Leonor» is. */
function readAfterArticle(
  text: string,
  name: PlacedName,
  article: Neighbour,
  known: KnownNames,
): NameReading {
  if (name.kind === 'person') return name.form === 'whole' ? 'name' : 'word';
  if (isPlainNoun(text, name)) return 'word';
  if (isClub(text, name, article)) return 'longer';
  if (isThingOfSomething(text, name)) return 'word';
  if (article.lower === 'del') return readChain(text, name, article, known);
  const tie = findWordBefore(text, article.start);
  return tie && OF.test(tie.lower) ? readChain(text, name, tie, known) : 'name';
}

/** «la cuenca del Ebro», «el ecuador de la legislatura» with a capital; but «la Cuba de Martí». */
function isThingOfSomething(text: string, { start, end }: PlacedName): boolean {
  if (!NOUN_PLACE.test(text.slice(start, end))) return false;
  const tie = findWordAfter(text, end);
  if (!tie || !OF.test(tie.lower)) return false;
  const [tied, hasArticle] = findTied(text, tie);
  return tied !== null && (hasArticle || !isCapitalized(tied.text));
}

/** «El Barcelona ganó», «al Valencia»: a town with this article is its club; «el Perú» is a country. */
function isClub(text: string, { start, end, kind }: PlacedName, article: Neighbour): boolean {
  if (kind !== 'place' || !/^(?:el|del|al)$/u.test(article.lower)) return false;
  const place = text.slice(start, end);
  if (findPlaceKind(place) === null || PLACE_WITH_ARTICLE.test(place)) return false;
  return !OF.test(findWordAfter(text, end)?.lower ?? '');
}

function readSaidOfThing(text: string, name: PlacedName): NameReading {
  return isPlainNoun(text, name) ? 'word' : 'name';
}

/** A single common word, said with an article: «la Meta», but «el Congreso», «la Xunta». */
function isPlainNoun(text: string, name: PlacedName): boolean {
  const word = text.slice(name.start, name.end);
  const lower = word.toLowerCase();
  return isNounToo(word) && !ORGANIZATION_HEADS.has(lower) && !GOVERNING_BODIES.has(lower);
}

/**
 * What a small word ties to the name: «Universidad de Moscú», «Nobel de la Paz», «Tirso de Molina»,
 * but «el Gobierno de Bolivia», «la Rusia de Putin» and «Llegó de Moscú».
 * @param tie the small word, «de», «del», «y» …
 */
function readChain(text: string, name: PlacedName, tie: Neighbour, known: KnownNames): NameReading {
  const owner = findWordBefore(text, tie.start);
  if (!owner || !isCapitalized(owner.text) || known.endsWholeAt(owner.end)) return 'name';
  if (isInsideKnownPlace(text, name)) return 'longer';
  if (AND.test(tie.lower)) return 'name';
  if (FOREIGN_PARTICLE.test(tie.lower)) return 'longer';
  if (isTitle(owner.lower) && !NAMED_HEADS.has(owner.lower)) return 'name';
  const first = findChainStart(text, owner);
  const isAlone = first.start === owner.start;
  const isHead = isAtHead(text, first.start);
  if (GOVERNING_BODIES.has(first.lower) || GOVERNING_BODIES.has(owner.lower))
    return isPlainNoun(text, name) ? 'longer' : 'name';
  if (NAMED_HEADS.has(first.lower) || NAMED_HEADS.has(owner.lower)) return 'longer';
  if (isAlone && isGivenName(owner.text)) return 'longer';
  if (isHead && isAlone && isOrdinary(owner.lower)) return 'name';
  if (ROMAN.test(owner.text)) return 'name';
  if (NAMING_TITLES.has(first.lower)) return 'longer';
  const isBare = name.form !== 'whole';
  if (name.kind === 'person')
    return isBare && (!isThing(text, first) || isPlainNoun(text, name)) ? 'longer' : 'name';
  if (name.kind === 'organization') return isPlainNoun(text, name) ? 'longer' : 'name';
  // «Kim Jong Un de Corea del Norte», but «Comunidad de Madrid».
  return isGivenName(first.text) || (!isAlone && isLastName(owner.text)) ? 'name' : 'longer';
}

/** «el Podemos de Iglesias», «la Barcelona de Colau»: what has an article is no person. */
function isThing(text: string, first: Neighbour): boolean {
  if (findPlaceKind(first.text) !== null || ORGANIZATION_HEADS.has(first.lower)) return true;
  const before = findWordBefore(text, first.start);
  return before !== null && (SINGULAR.test(before.lower) || PLURAL.test(before.lower));
}

/** The first capital of the expression that a word ends: «Ministerio» of «Ministerio de Relaciones Exteriores». */
function findChainStart(text: string, last: Neighbour): Neighbour {
  let first = last;
  for (let before = findWordBefore(text, first.start); before;) {
    if (isCapitalized(before.text) && !ARTICLE.test(before.lower)) {
      first = before;
      before = findWordBefore(text, first.start);
    } else if (OF.test(before.lower) || AND.test(before.lower) || ARTICLE.test(before.lower)) {
      const beyond = findWordBefore(text, before.start);
      if (!beyond || !(isCapitalized(beyond.text) || OF.test(beyond.lower))) return first;
      before = beyond;
    } else return first;
  }
  return first;
}

/** «La Paz», «Los Ángeles»: an article with a capital and the name are a known place together. */
function isKnownPair(text: string, name: PlacedName, before: Neighbour): boolean {
  const pair = text.slice(before.start, name.end);
  return findPlaceKind(pair) !== null;
}

/** Whether the name is a part of a known place of several words: «Santiago de Chile». */
function isInsideKnownPlace(text: string, name: PlacedName): boolean {
  const starts = [name.start];
  for (let at = name.start, count = 0; count < REACH; count += 1) {
    const before = findWordBefore(text, at);
    if (!before) break;
    at = before.start;
    if (isCapitalized(before.text)) starts.push(at);
  }
  const ends = [name.end];
  for (let at = name.end, count = 0; count < REACH; count += 1) {
    const next = findWordAfter(text, at);
    if (!next) break;
    at = next.end;
    if (isCapitalized(next.text)) ends.push(at);
  }
  const isPlace = (words: string): boolean =>
    name.isShouted ? isShoutedPlace(toCapitals(words)) : findPlaceKind(words) !== null;
  return starts.some((start) =>
    ends.some((end) => end - start > name.end - name.start && isPlace(text.slice(start, end))),
  );
}
