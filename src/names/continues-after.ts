import { findCountryCode } from './country-codes.ts';
import { findDemonymCountry, isDemonym } from './demonyms.ts';
import { isAmongCapitals } from './in-capitals.ts';
import { findPlaceKind, isLastName } from './known-names.ts';
import { isInsideKnownPlace, startsKnownPlace } from './longer-places.ts';
import { isGivenName, isOrdinary } from './parts-of-speech.ts';
import type { KnownNames, NameReading, PlacedName } from './placed-name.ts';
import { SAINT } from './saints.ts';
import { AND, ARTICLE, FOREIGN_PARTICLE, OF, SINGULAR } from './small-words.ts';
import {
  findWordAfter,
  findWordBefore,
  isAtHead,
  isCapitalized,
  isLetterAt,
  isShouted,
  type Neighbour,
  toWordAt,
} from './text-around.ts';
import { isOfPair } from './pairs.ts';
import { findTied, type TiedWord } from './tied-word.ts';
import {
  GOVERNING_BODIES,
  ORGANIZATION_HEADS,
  PLACE_HEADS,
  PLACE_WITH_ARTICLE,
} from './trigger-words.ts';

const REPEATS = /^(?:a|y|e|por|tras)$/u;
/** Said of one. */
const IS = /^(?:es|fue|era|será|ha|había|nació|murió|está|estaba)$/u;
const SCORE = /^ (?:por )?\(?\d{1,3}-\d{1,3}(?![\d-])/u;
/** UTF-16 units of it. */
const SCORE_MAX = 16;
/** «Rusia 2018» is a championship. */
const YEAR = /^(?:19|20)\d\d$/u;
const CATALAN_FOR = /^(?:per|pel|pels|pela)$/u;
/** «Trump hijo»: of two who are called alike. */
const OF_TWO = /^(?:hijo|hija|padre|madre|júnior|junior|jr|sénior|senior)$/u;
const PLACE_PREPOSITION = /^(?:en|desde|hacia|hasta|a|de|por)$/u;

/** Bodies that each state has, whose names begin as those of others do. */
const OF_STATES =
  /^(?:Banco Central|Cruz Roja|Defensoría|Cámara|Comisión|Academia|Partido Comunista)/u;

/** Clubs whose short names go on with the town in those of others. */
const OF_TOWNS =
  /^(?:Racing|Sporting|Deportivo|Atlético|Unión|Estudiantes|Independiente|Gimnasia|Central|Universidad|Nacional|Olimpia|Tigres|Leones|Toros|Águilas|Racing Club|Atlético Club)$/u;

/** Whether the words after a name belong to it. */
export function continuesAfter(text: string, name: PlacedName, known: KnownNames): NameReading {
  const { end } = name;
  if (isRepeated(text, name)) return 'longer';
  if (name.kind === 'place' && isTeam(text, name)) return 'longer';
  if (text[end] === '-')
    return isLetterAt(text, end + 1) ? readHyphenAfter(text, name, known) : 'name';
  const next = findWordAfter(text, end);
  // «EE. UU. Los aranceles …»: the stop of the name may be that of the sentence.
  if (!next || text[end - 1] === '.') return 'name';
  if (isCapitalized(next.text)) return readCapitalAfter(text, name, next, known);
  if (name.form === 'surname' && OF_TWO.test(next.lower)) return 'longer';
  if (name.kind === 'place' && YEAR.test(next.text)) return 'longer';
  const { lower } = next;
  if (name.kind === 'place' && isDemonym(lower) && isElsewhere(text, name, lower)) return 'longer';
  if (name.kind === 'organization' && lower === 'para' && isInPurpose(text, name, next))
    return 'longer';
  if (name.kind === 'organization' && isCoalition(text, next)) return 'longer';
  const isTie = OF.test(lower) || ARTICLE.test(lower) || AND.test(lower);
  if (!isTie && !FOREIGN_PARTICLE.test(lower)) return 'name';
  const tied = findTied(text, next);
  if (!tied || !isCapitalized(tied.text)) return 'name';
  if (isInsideKnownPlace(text, name)) return 'longer';
  const ahead = known.startsAt(tied.start);
  if (AND.test(lower)) return !ahead && isOneOfBoth(text, name, tied) ? 'longer' : 'name';
  if (FOREIGN_PARTICLE.test(lower)) return ahead ? 'name' : 'longer';
  if (!OF.test(lower)) return readEpithet(text, name, tied);
  if (name.form !== 'whole') return ahead && ahead !== 'person' ? 'name' : 'longer';
  if (name.kind === 'person') return readOriginOfPerson(tied, ahead !== null);
  if (name.kind === 'organization') return readOfficeOfPlace(text, name, tied, ahead);
  if (isLongPlace(text, name)) return 'name';
  return readOriginOfPlace(text, name, ahead);
}

/** «perdió ante Pinar del Río por 7-2», «Getafe 0-2 Betis»: a town's team; that of a country is the country's. */
function isTeam(text: string, { start, end, place }: PlacedName): boolean {
  if (text[end] !== ' ' || !SCORE.test(text.slice(end, end + SCORE_MAX))) return false;
  return place ? place.kind !== 'country' : findPlaceKind(text.slice(start, end)) === 'city';
}

/** «la Armenia caucásica», «el País Vasco francés»: of several, one; but «hubo en Lima argentinos». */
function isElsewhere(text: string, { start, end, place }: PlacedName, demonym: string): boolean {
  if (place?.country !== undefined && place.country === findDemonymCountry(demonym)) return false;
  const before = findWordBefore(text, start);
  if (before && SINGULAR.test(before.lower)) return true;
  return PLACE_WITH_ARTICLE.test(text.slice(start, end));
}

/**
 * «Calle a Calle», «Gil y Gil», «Uribe Uribe», «Vitoria a vitoria»: the same word twice is a saying or
 * a double surname.
 */
function isRepeated(text: string, { start, end, form }: PlacedName): boolean {
  const tie = findWordAfter(text, end);
  const word = text.slice(start, end);
  if (tie && REPEATS.test(tie.lower)) {
    const again = findWordAfter(text, tie.end)?.text;
    if (again === word.toLowerCase() || (form === 'surname' && again === word)) return true;
  }
  if (form !== 'surname') return false;
  if (tie?.text === word) return true;
  const before = findWordBefore(text, start);
  if (before?.text === word) return true;
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

/** «Programa de las Naciones Unidas para el Desarrollo» is another than the United Nations. */
function isInPurpose(text: string, name: PlacedName, next: Neighbour): boolean {
  const tied = findTied(text, next);
  if (!tied?.hasArticle || !isCapitalized(tied.text)) return false;
  const before = findWordBefore(text, name.start);
  const tie = before && ARTICLE.test(before.lower) ? findWordBefore(text, before.start) : before;
  const owner = tie && OF.test(tie.lower) ? findWordBefore(text, tie.start) : null;
  return owner !== null && isCapitalized(owner.text);
}

/** «Junts pel Sí», «Units per Avançar»: another than Junts. */
function isCoalition(text: string, { lower, end }: Neighbour): boolean {
  if (!CATALAN_FOR.test(lower)) return false;
  const aim = findWordAfter(text, end);
  return aim !== null && isCapitalized(aim.text);
}

/** Several words, but not a saint, who gives his name to many towns. */
function isLongPlace(text: string, { start, end }: PlacedName): boolean {
  const words = text.slice(start, end);
  return words.includes(' ') && !SAINT.test(words);
}

/** «Felipe el Hermoso», but «recibió Putin la Medalla». */
function readEpithet(text: string, name: PlacedName, tied: Neighbour): NameReading {
  const isAlone = !text.slice(name.start, name.end).includes(' ');
  const isGiven = name.form === 'given' || isGivenName(text.slice(name.start, name.end));
  return isAlone && isGiven && !isShouted(tied.text) ? 'longer' : 'name';
}

/** «María García de la Torre» is somebody else than María García; «Ana Ruiz de Podemos» is she. */
function readOriginOfPerson(tied: TiedWord, isKnown: boolean): NameReading {
  if (isKnown || findPlaceKind(tied.text) !== null) return 'name';
  if (ORGANIZATION_HEADS.has(tied.lower) || PLACE_HEADS.has(tied.lower) || isShouted(tied.text))
    return 'name';
  return tied.hasArticle || isLastName(tied.text) ? 'longer' : 'name';
}

/**
 * «Xunta de Andalucía» is another than the Xunta, «Banco Central de Chile» and «Congreso de los
 * Diputados» than those of elsewhere; «Podemos de Andalucía» is Podemos.
 */
function readOfficeOfPlace(
  text: string,
  { start, end }: PlacedName,
  tied: TiedWord,
  ahead: PlacedName['kind'] | null,
): NameReading {
  const name = text.slice(start, end);
  const [head = ''] = name.toLowerCase().split(' ', 1);
  // «Racing de Córdoba» is another club than Racing.
  if (OF_TOWNS.test(name) && findPlaceKind(tied.text) !== null && !tied.hasArticle) return 'longer';
  // «el CNE de Venezuela»: other states have one that is called so.
  if (isShouted(name) && findCountryCode(tied.text) !== null) return 'longer';
  if (!GOVERNING_BODIES.has(head) && !OF_STATES.test(name)) return 'name';
  if (findPlaceKind(tied.text) !== null || startsKnownPlace(text, tied)) return 'longer';
  // «el Congreso de los Diputados», but «el Gobierno de los Kirchner».
  const isPlural = tied.hasArticle && /s$/u.test(tied.lower) && isOrdinary(tied.lower);
  return isPlural && ahead !== 'person' ? 'longer' : 'name';
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
  if (known.startsAt(next.start))
    return isOfPair(text, name.start) && name.kind === 'place' ? 'longer' : 'name';
  // «BBVA-Sabadell» are two; «Volkswagen-Stiftung» may be one.
  if (name.kind === 'organization' && isShouted(text.slice(name.start, name.end))) return 'name';
  if (name.kind === 'person' || findPlaceKind(next.text) === null) return 'longer';
  // «Rayo-Elche»: two clubs.
  if (name.kind === 'organization') return 'name';
  return isOfPair(text, name.start) ? 'longer' : 'name';
}
