import { findPlaceKind, isLastName } from './known-names.ts';
import { isInsideKnownPlace } from './longer-places.ts';
import { isGivenName, isOrdinary, isSmallOpener } from './parts-of-speech.ts';
import type { KnownNames, NameReading, PlacedName } from './placed-name.ts';
import { isPlainNoun } from './said-with-article.ts';
import { isSaint } from './saints.ts';
import { AND, ARTICLE, FOREIGN_PARTICLE, OF, PLURAL, SINGULAR } from './small-words.ts';
import {
  findWordAfter,
  findWordBefore,
  isAtHead,
  isCapitalized,
  type Neighbour,
} from './text-around.ts';
import {
  BUILT,
  GOVERNING_BODIES,
  ILLNESSES,
  NAMED_HEADS,
  NAMING_TITLES,
  ORGANIZATION_HEADS,
  STREETS,
  isTitle,
} from './trigger-words.ts';

const ROMAN = /^[IVXLC]+$/u;
/** «el golfo de México», «el mar de China»: waters are none of the lands they are named after. */
const WATERS = /^(?:mar|golfo|estrecho|canal)$/u;
/** «el metro de Ramón y Cajal»: a station; towns have theirs. */
const STOPS = /^(?:metro|estación|parada|apeadero|boca|intercambiador|cercanías)$/u;
/** «en calle de Alcalá», «la plaza de España», but «una plaza de Lima». */
const ONE_STREET = /^(?:la|el|al|del|en|de|a)$/u;
const ARENA = /^(?:arena|center|centre|stadium)$/u;
/** «la isla de Cabrera», «la ley de Newton», «el día de Reyes»: what somebody's surname is only called like. */
const BEARS_SURNAME =
  /^(?:islas?|pueblo|aldea|lugar|villa|ciudad|localidad|municipio|provincia|parroquia|concejo|valle|sierra|cabo|bahía|golfo|playa|río|laguna|embalse|ley|leyes|teoría|teorema|principio|ecuación|constante|efecto|test|síndrome|enfermedad|mal|bacilo|escala|batalla|castillo|palacio|torre|ermita|monasterio|convento|museo)$/u;
/** «el día de Reyes» */
const FEAST = /^(?:día|noche|víspera|roscón|cabalgata)$/u;
/** «coles de Bruselas», «nuez de Brasil», «los papeles de Panamá» */
const CALLED_AFTER_LANDS = /^(?:col|coles|pato|nuez|nueces|palo|papeles)$/u;
/** «el conde de Aranda» */
const NOBLES =
  /^(?:(?:vice)?conde(?:sa)?|vizconde(?:sa)?|marqu[ée]s(?:a)?|duque(?:sa)?|bar[óo]n(?:esa)?|condado|marquesado|ducado)$/u;
/** What bears a name and lies somewhere. */
const SITES =
  /^(?:cerro|monte|pico|arroyo|parque|barrio|hospital|museo|teatro|estadio|colegio|instituto|hotel|bar|puente|estación|cuartel|cementerio|mercado|palacio|castillo|playa|puerto|polígono|urbanización|sala|cine|centro|auditorio|iglesia|parroquia|catedral|ermita)$/u;
/** «el día de San Sebastián», «la ermita de Santiago»: what saints have and towns have not. */
const OF_SAINT =
  /^(?:día|noche|víspera|vísperas|fiesta|festividad|verbena|novena|ermita|capilla|iglesia|parroquia|imagen|talla|reliquias|santuario|convento|monasterio)$/u;

/**
 * What a small word ties to the name: «Universidad de Moscú», «Nobel de la Paz», «Tirso de Molina»,
 * but «el Gobierno de Bolivia», «la Rusia de Putin» and «Llegó de Moscú».
 * @param tie the small word, «de», «del», «y» …
 */
export function readChain(
  text: string,
  name: PlacedName,
  tie: Neighbour,
  known: KnownNames,
): NameReading {
  const owner = findWordBefore(text, tie.start);
  if (owner && OF.test(tie.lower) && isCalledAfter(text, name, owner)) return 'longer';
  if (!owner || !isCapitalized(owner.text) || known.endsWholeAt(owner.end)) return 'name';
  if (isInsideKnownPlace(text, name)) return 'longer';
  if (AND.test(tie.lower)) return 'name';
  if (FOREIGN_PARTICLE.test(tie.lower)) return 'longer';
  const first = findChainStart(text, owner);
  // «el Presidente de Chile», but «el Hospital General de Valencia».
  if (isTitle(owner.lower) && !NAMED_HEADS.has(owner.lower) && !NAMED_HEADS.has(first.lower))
    return 'name';
  const isAlone = first.start === owner.start;
  if (name.kind === 'place' && isBuilt(text, first, owner)) return 'name';
  const isHead = isAtHead(text, first.start);
  if (GOVERNING_BODIES.has(first.lower) || GOVERNING_BODIES.has(owner.lower))
    return isPlainNoun(text, name) ? 'longer' : 'name';
  if (NAMED_HEADS.has(first.lower) || NAMED_HEADS.has(owner.lower)) return 'longer';
  if (name.kind === 'place' && tie.lower === 'de' && isOnSite(text, first)) return 'name';
  if (isAlone && isGivenName(owner.text)) return 'longer';
  if (isHead && isAlone && isOrdinary(owner.lower)) return 'name';
  if (ROMAN.test(owner.text)) return 'name';
  if (NAMING_TITLES.has(first.lower)) return 'longer';
  const isBare = name.form !== 'whole';
  if (name.kind === 'person')
    return isBare && (!isThing(text, first) || isPlainNoun(text, name)) ? 'longer' : 'name';
  if (name.kind === 'organization')
    return isPlainNoun(text, name) || isTeamOf(text, owner) ? 'longer' : 'name';
  // «Kim Jong Un de Corea del Norte», but «Comunidad de Madrid» and «Gonzalo Fernández de Córdoba».
  const endsInSurname = !isAlone && isLastName(owner.text);
  // «Habló Gonzalo …»: the verb at the head is no part of it.
  const beyond = isHead && isOrdinary(first.lower) ? findWordAfter(text, first.end) : null;
  return isGivenName((beyond ?? first).text) !== endsInSurname ? 'name' : 'longer';
}

/** «la plaza Colón de Antofagasta»: what bears a name lies there; but «el hotel Ciutat de Girona». */
function isOnSite(text: string, first: Neighbour): boolean {
  const bearer = findWordBefore(text, first.start);
  if (!bearer || !(STREETS.has(bearer.lower) || SITES.test(bearer.lower))) return false;
  return !/^(?:ciutat|cidade|vila|villa)$/u.test(first.lower);
}

/** «el golfo de México», «la calle de Alcalá», «la ermita de Santiago»: another thing, with that name. */
function isCalledAfter(text: string, name: PlacedName, thing: Neighbour): boolean {
  const { lower } = thing;
  if (STREETS.has(lower)) {
    const before = findWordBefore(text, thing.start);
    return before !== null && ONE_STREET.test(before.lower);
  }
  if (name.kind === 'person' && STOPS.test(lower)) return true;
  if (name.kind === 'person' && name.form !== 'whole' && BEARS_SURNAME.test(lower)) return true;
  if (name.form !== 'whole' && FEAST.test(lower) && isPlainNoun(text, name)) return true;
  if (name.kind !== 'organization' && NOBLES.test(lower)) return true;
  if (name.kind !== 'place') return false;
  if (WATERS.test(lower) || ILLNESSES.has(lower) || CALLED_AFTER_LANDS.test(lower)) return true;
  return OF_SAINT.test(lower) && isSaint(text, name);
}

/**
 * «la Plaza Mayor de Plasencia», «la avenida Duarte de Santiago», «el Roig Arena de Valencia»: what was built
 * has its whole name before «de», which says where. «Hospital General de Valencia» and «Estadio de Vigo» go on.
 */
function isBuilt(text: string, first: Neighbour, owner: Neighbour): boolean {
  if (first.start !== owner.start && (BUILT.has(first.lower) || ARENA.test(owner.lower)))
    return !OF.test(findWordBefore(text, owner.start)?.lower ?? '');
  const thing = findWordBefore(text, first.start);
  return thing !== null && BUILT.has(thing.lower) && !NAMED_HEADS.has(first.lower);
}

/** «los Alacranes de Granma»: the province that the paper is called after too. */
function isTeamOf(text: string, owner: Neighbour): boolean {
  return owner.lower.endsWith('s') && PLURAL.test(findWordBefore(text, owner.start)?.lower ?? '');
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
  for (let before = findWordBefore(text, first.start); before; ) {
    if (isCapitalized(before.text) && !ARTICLE.test(before.lower)) {
      first = before;
      before = findWordBefore(text, first.start);
    } else if (OF.test(before.lower) || AND.test(before.lower) || ARTICLE.test(before.lower)) {
      const beyond = findWordBefore(text, before.start);
      // «En la Plaza Mayor»: what opens the sentence is no part of the name.
      if (!beyond || isSmallOpener(beyond.lower) !== OF.test(beyond.lower)) return first;
      if (!(isCapitalized(beyond.text) || OF.test(beyond.lower))) return first;
      before = beyond;
    } else return first;
  }
  return first;
}
