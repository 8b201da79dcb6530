import { saysWhoSomebodyIs } from '../../../names/person-nouns.ts';
import { isCapitalized, type Token } from '../../text/tokenize.ts';
import { findKnownType } from '../gazetteer.ts';
import { isMatter } from '../subjects-of-office.ts';
import { followsBody } from './body-nouns.ts';
import type { NameInSentence } from './name-in-sentence.ts';
import { isThingNoun } from './thing-nouns.ts';

/** Common nouns whose name is a place, with «de» or without. */
const PLACE_NOUN =
  /^(?:cosmódromo|aeropuerto|puerto|estrecho|islas?|península|provincia|ciudad|localidad|municipio|barrio|playa|río|valle|volcán|lago|región|distrito|comarca|pueblo|golfo|cabo|aldea|bahía|desierto|cordillera|archipiélago|capital|cañón|vereda|corregimiento|caserío|pedanía|paraje|serranía|macizo|páramo|barranco|embalse|campus|jardines)$/u;
/** Of these nouns no body is: «la región del Biobío». */
const TERRITORY =
  /^(?:región|provincia|municipio|localidad|isla|río|valle|cañón|vereda|cordillera|corregimiento|caserío|pedanía|paraje|serranía|macizo|páramo|barranco|embalse|campus)$/u;
/** Who heads a department, and it itself: «la ministra de Salud». */
const OFFICE = /^(?:vice|sub|ex)?(?:ministr|secretari|consejer|conselle|cartera|titular$)/u;
/** Who is for nothing but a matter, in the languages whose words for it no list has: «el conselleiro de Facenda». */
const OFFICE_OF_MATTER = /^(?:vice|ex)?conselle/u;
/** Who is «de» a party. */
const MEMBER =
  /^(?:ex)?(?:diputad|senador|eurodiputad|parlamentari|militant|afiliad|simpatizant)\p{L}+$/u;
/** What is «de» a town: «el alcalde de Bonares», «los vecinos de Derna», «el incendio de Cebreros». */
const OFFICE_OF_PLACE =
  /^(?:alcaldes?|alcaldesa|exalcalde|exalcaldesa|gobernador|gobernadora|intendente|vecinos|habitantes|municipal|municipales|ayuntamiento|afueras|cercanías|inmediaciones|alrededores|incendio|terremoto|seísmo|atentado|atentados|batalla|matanza|pantano|embalse|cárcel|prisión|lonja|comarca|fiestas)$/u;
/** What leads to a town or comes from one: «la carretera a Cárdenas», «viene de Segura». */
const WAY =
  /^(?:carretera|camino|autopista|autovía|ruta|vuelo|tren|viaje|viene|vienen|vino|vinieron|viajó|viaja|viajaba|venía|venían|procedente)$/u;
/** What is «de» its author: «un concierto de Shakira», «los goles de Neymar». */
const WORK_OF_PERSON =
  /^(?:concierto|disco|álbum|canción|canciones|gira|película|filme|novela|novelas|poemas|gol|goles|esposa|esposo|viuda|viudo|hijo|hija|hijos|abogado|abogada|biografía|asesinato|muerte|detención|captura|arresto|extradición|dimisión|renuncia|victoria)$/u;

/** What bears a name of its own at sea and in the air. */
const VESSEL =
  /^(?:carguero|buque|barco|velero|pesquero|petrolero|ferri|ferry|yate|remolcador|fragata|corbeta|submarino|crucero|galeón|goleta|bergantín|portaaviones|patrullera|catamarán|arrastrero|atunero|palangrero|portacontenedores|mercante|transatlántico|rompehielos)$/u;
/** Who and what is «del» a ship. */
const ABOARD =
  /^(?:tripulantes?|tripulación|marineros?|náufragos|naufragio|hundimiento|armador|botadura|cubierta|grumete|contramaestre)$/u;

/** «la calle Mayor» */
export function isStreetOfAnyTown({ isLong, before, first }: NameInSentence): boolean {
  return !isLong && /^(?:calle|plaza)$/u.test(before) && isCommonStreet(first);
}

/** «la calle Mayor», «la plaza Nueva»: every town has one, so that it names none. */
export function isCommonStreet({ text }: Token): boolean {
  return /^(?:Mayor|Real|Nueva|Ancha|Alta|Baja|Larga|Principal|Central)$/u.test(text);
}

/** Of «la ministra de Salud» only the matter is named. */
export function isMatterOfOffice(name: NameInSentence): boolean {
  return isOfOffice(name) && isMatterFor(name);
}

/** «el titular de Sedatu» heads a body. */
export function isBodyOfOffice(name: NameInSentence): boolean {
  return isOfOffice(name) && !isMatterFor(name);
}

function isMatterFor({ first, holder }: NameInSentence): boolean {
  return isMatter(first) || OFFICE_OF_MATTER.test(holder);
}

function isOfOffice({ isOf, holder, isKnownPlace }: NameInSentence): boolean {
  return isOf && OFFICE.test(holder) && !isKnownPlace;
}

/** «la diputada de Morena»: where no town is known, her party. */
export function isParty(name: NameInSentence): boolean {
  return (
    name.type === 'person' &&
    name.isOf &&
    !name.isKnownPlace &&
    !name.isLong &&
    MEMBER.test(name.holder)
  );
}

/** «el alcalde de Bonares» */
export function isTownOfOffice(name: NameInSentence): boolean {
  return (
    name.isOf && OFFICE_OF_PLACE.test(name.holder) && !name.opensWithBody && !name.isInCapitals
  );
}

/** «la carretera a Cárdenas», «viene de Segura» */
export function isEndOfWay(name: NameInSentence): boolean {
  return (
    name.type === 'person' &&
    !name.isLong &&
    !name.opensWithBody &&
    /^(?:a|de|hacia|desde)$/u.test(name.before) &&
    WAY.test(name.holder)
  );
}

/** «el día de los Inocentes» */
export function isFeast({ from, before, holder, tokens }: NameInSentence): boolean {
  const isOfMany = /^(?:los|las)$/u.test(before) && holder === 'de';
  return isOfMany && /^días?$/u.test(tokens[from - 3]?.lower ?? '');
}

/** «cosmódromo de Vostochny», «el estado de Zulia», «río Bravo» */
export function isPlaceByNoun({ type, noun, isLong, opensWithBody }: NameInSentence): boolean {
  const isTerritory = TERRITORY.test(noun) && !opensWithBody && !isLong;
  return PLACE_NOUN.test(noun) && (type !== 'organization' || isTerritory);
}

/** «la sala Ícaro», «el colegio público Gloria Fuertes» */
export function isThingByNoun({ type, before, noun }: NameInSentence): boolean {
  const isVenue = /^(?:sala|discoteca|restaurante)$/u.test(before);
  return type === 'person' && (isVenue || isThingNoun(noun));
}

/** «del partido Morena» */
export function isPartyOrPaper({ isLong, before }: NameInSentence): boolean {
  return !isLong && /^(?:partido|sindicato|diario|periódico|revista)$/u.test(before);
}

/** «la constructora Andes Ingeniería» */
export function isBodyByNoun(name: NameInSentence): boolean {
  return isBare(name) && followsBody(name.tokens, name.from);
}

/** «un concierto de Shakira» */
export function isAuthor(name: NameInSentence): boolean {
  const isOfWork = name.before === 'de' && WORK_OF_PERSON.test(name.holder);
  return isOfWork && !name.isKnownPlace && !name.isLong && !name.isInCapitals;
}

/** «la ingeniera Dalia Montúfar», «la lideresa Zaida Quilindo Ulcué»: words with capitals behind what somebody is. */
export function isTitledPerson(name: NameInSentence): boolean {
  const { from, to, tokens, opensWithBody, before, holder } = name;
  const isWhole = to - from >= 2 && to - from <= 3 && tokens.slice(from, to).every(isCapitalized);
  if (!isWhole || opensWithBody || name.isInCapitals || name.isKnownPlace) return false;
  const isSomebody = /^(?:el|la|una?|su)$/u.test(holder) && saysWhoSomebodyIs(before);
  return isSomebody && !followsBody(tokens, from) && findKnownType(name.text) === null;
}

/** «los tripulantes del Aurora», «El carguero Aurora» */
export function isVessel({ before, holder, isLong, opensWithBody, text }: NameInSentence): boolean {
  if (isLong || opensWithBody || findKnownType(text) === 'organization') return false;
  return VESSEL.test(before) || (before === 'del' && ABOARD.test(holder));
}

/** Neither lists of places nor of given names know it. */
function isBare({ isKnownPlace, opensWithFirstName }: NameInSentence): boolean {
  return !isKnownPlace && !opensWithFirstName;
}

/** «en el Santiago Bernabéu»: nobody stands behind «el» with both names. */
export function isNamedAfterPerson(name: NameInSentence): boolean {
  const followsArticle = /^(?:el|del|al)$/u.test(name.before);
  return name.type === 'person' && name.isLong && followsArticle && name.opensWithFirstName;
}
