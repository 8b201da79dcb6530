import { isDemonym } from './demonyms.ts';
import { findPlaceKind } from './known-names.ts';
import { saysWhoSomebodyIs } from './person-nouns.ts';
import { isFunctionWord, isNounToo } from './parts-of-speech.ts';
import type { PlacedName } from './placed-name.ts';
import { OF } from './small-words.ts';
import { findWordAfter, findWordBefore, isCapitalized, type Neighbour } from './text-around.ts';
import { isThirdPerson } from './verb-forms.ts';
import { toWordSet } from './word-list.ts';

const CALLED = toWordSet(`
  llamado llamada llamados llamadas denominado denominada bautizado bautizada apodado apodada titulado titulada
`);
const SHIPS = toWordSet(
  'yate barco buque velero pesquero petrolero carguero lancha goleta galeón vapor ferry',
);
/** What a noun has before it. Before a verb the second may be its object: «la visitó Rusia». */
const DETERMINERS = toWordSet('el al del un una este esta ese esa aquel aquella su cada otro otra');
const ARTICLES_OR_OBJECTS = toWordSet('la lo los las');

/** What the register may know as a site: «la central Guiteras», «la mina Escondida». */
const SITES = toWordSet(
  'central mina yacimiento cuenca estación base presa embalse planeta cráter refinería puerto',
);
/** Nouns that are forms of verbs as well: «la casa Sucre». */
const NOUNS_LIKE_VERBS = toWordSet('casa copa liga marca firma planta cuenta obra peña saga');

/** What has the name of the land or town that it is. */
const AREAS = toWordSet(`
  ciudad capital municipio localidad villa pueblo aldea parroquia pedanía concejo comuna cantón barrio distrito
  provincia estado departamento región comarca país nación república isla península archipiélago continente
  balneario condado principado territorio enclave planeta ex
`);
/** Natural things, which towns have their names from: «el río Luján» flows through Luján. */
const WATERS_AND_HEIGHTS = toWordSet(
  'río arroyo lago laguna cerro monte volcán sierra valle nevado',
);
/** Of these, what a whole region may be. */
const LANDS = /^(?:valle|sierra)$/u;
/** «Esa noche Lima ardió», «al final España perdió» */
const TIMES = toWordSet(`
  día noche tarde mañana madrugada semana mes año siglo verano invierno otoño primavera lunes martes miércoles
  jueves viernes sábado domingo vez momento final principio fin fondo cabo instante hoy entonces todavía aún
  general resto
`);
/** «la vecina Francia», «la propia Lima»: of the place itself. */
const OF_ITSELF = toWordSet(`
  vecina vecino lejana lejano cercana cercano propia propio misma mismo mismísima mismísimo antigua antiguo actual
  moderna moderno nueva nuevo vieja viejo gran pequeña pequeño bella bello hermosa hermoso linda lindo querida
  querido histórica histórico rica rico pobre entera entero toda todo católica católico cristiana comunista
  socialista nazi fascista franquista soviética soviético imperial colonial medieval romana musulmana céntrica
  céntrico industrial turística turístico convulsa convulso inestable frágil poderosa poderoso emergente futura
  futuro eterna fría frío cálida remota remoto exótica tranquila rebelde heroica mítica legendaria costera costero
  fronteriza fronterizo norteña norteño sureña sureño verde profunda profundo mejor peor última último primera
  primer segunda gélida soleada bulliciosa populosa monumental serrana montañosa portuaria marinera obrera
  aristocrática cosmopolita vaciada anfitriona anfitrión aliada enemiga rival
`);
/** «el tren Vigo-Oporto», «el duelo Kast/Jara» */
const JOINED = /[-/]/u;
const PARTICIPLE = /[aií]d[oa]$/u;
/** Nouns that end as participles do. */
const NOUN_LIKE_PARTICIPLE =
  /^(?:mercado|juzgado|tratado|helado|soldado|abogado|calzado|pescado|vestido|partido|pedido|ganado|vado|bebida|comida|ensalada|empanada|mermelada|granada|jugada|parada|entrada|tienda)$/u;
/** What may have brought the noun, so that the name is a subject: «Tras la guerra Alemania quedó». */
const PREPOSITION = /^(?:en|tras|con|durante|desde|hasta|para|por|sin|según|ante)$/u;

/**
 * Whether the word before a name is the thing that bears it: «la salsa Tabasco», «el río Luján», «el
 * cura Hidalgo», «un barco llamado Ferrol»; but «la ciudad Lima», «la vecina Francia», «lo pide Rusia».
 */
export function isThingOfThatName(text: string, name: PlacedName, thing: Neighbour): boolean {
  const { lower } = thing;
  if (SHIPS.has(lower)) return true;
  const isCalled = CALLED.has(lower) || (lower === 'nombre' && isOfThatName(text, thing));
  if (!isCalled && (name.kind === 'organization' || JOINED.test(text.charAt(name.end))))
    return false;
  const isLong = name.form === 'whole' && text.slice(name.start, name.end).includes(' ');
  if (!isCalled && name.kind === 'person' && isLong) return false;
  const before = findWordBefore(text, thing.start);
  if (isCalled) return !(before && AREAS.has(before.lower) && name.kind === 'place');
  if (!before) return false;
  if (ARTICLES_OR_OBJECTS.has(before.lower)) {
    const isVerb = name.kind === 'person' || !isNounToo(text.slice(name.start, name.end));
    if (isThirdPerson(lower) && isVerb && !NOUNS_LIKE_VERBS.has(lower)) return false;
  } else if (!DETERMINERS.has(before.lower)) return false;
  if (isCapitalized(thing.text) || (name.place?.kind === 'site' && SITES.has(lower))) return false;
  if (name.kind === 'person') return !isOfPerson(lower);
  return !isOfPlace(text, name, lower, before);
}

/** «un buque de nombre Calama» */
function isOfThatName(text: string, noun: Neighbour): boolean {
  return findWordBefore(text, noun.start)?.lower === 'de';
}

/** «la jueza Prado», «el propio Prado», «esta semana Prado» */
function isOfPerson(lower: string): boolean {
  return (
    TIMES.has(lower) ||
    OF_ITSELF.has(lower) ||
    isFunctionWord(lower) ||
    lower.endsWith('mente') ||
    saysWhoSomebodyIs(lower)
  );
}

function isOfPlace(
  text: string,
  { start, end, place }: PlacedName,
  lower: string,
  determiner: Neighbour,
): boolean {
  if (lower === 'barrio') return place ? place.kind !== 'country' && place.kind !== 'city' : false;
  if (AREAS.has(lower) || TIMES.has(lower) || OF_ITSELF.has(lower)) return true;
  if (isFunctionWord(lower) || isDemonym(lower) || lower.endsWith('mente')) return true;
  if (PARTICIPLE.test(lower) && !NOUN_LIKE_PARTICIPLE.test(lower)) return true;
  const kind = findPlaceKind(text.slice(start, end));
  if (WATERS_AND_HEIGHTS.has(lower)) {
    if (place) return place.kind === 'site' || (place.kind === 'region' && LANDS.test(lower));
    return kind !== 'city';
  }
  if (kind !== 'country') return false;
  const tie = findWordBefore(text, determiner.start);
  const verb = findWordAfter(text, end);
  return (
    tie !== null &&
    (PREPOSITION.test(tie.lower) || OF.test(tie.lower)) &&
    verb !== null &&
    isThirdPerson(verb.lower)
  );
}
