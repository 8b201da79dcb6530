import { isCapitalized } from '../text/tokenize.ts';
import { findPlaceKind, isFirstName, isLastName } from './gazetteer.ts';
import type { LocatedName, Sentence } from './types.ts';

/** Not «hasta» and «desde»: «desde Schopenhauer hasta Kant». */
const STANDS_IN = /^(?:en|hacia)$/u;
/** «desvió el tráfico por Carratraca» */
const GOES_BY = /^(?:por|a)$/u;
const MOVES =
  /^(?:tráfico|camino|paso|pasó|pasa|pasan|pasará|pasaron|desvío|ruta|carretera|autobús|tren|tramo|circula|circulan|llegar|llegó|llegaron|viajó|viajaron|viaja|viajado|llegado|llegaron|marchado|marchó|marcharon|ido|huido|huyó|huyeron|regresado|regresó|regresa|vuelto|volvió|trasladado|trasladó|mudado|mudó|mudaron|conduce|sube|suben|subió|baja|bajan|bajó|bajaron|va|van|llega|llegan|vuelve|vuelven|regresan|huyen|entra|entran|marcha|rumbo|salida|acceso|dirección)$/u;
/** What is «de» a town. */
const OF_TOWN =
  /^(?:salidas?|entradas?|altura|bares|calles?|plazas?|centro|casco|puerto|paso|cruce|rotonda|carretera|estación|vecin[oa]s?|habitantes|comuneros|pobladores|parroquianos|inquilin[oa]s|comerciantes|hosteleros|campesin[oa]s|agricultores|ganaderos|pescadores|regantes|jornaler[oa]s|pueblo|municipio|localidad|aldea|comarca|valle|iglesia|ermita|mercado|comedor|hospital|teatro|biblioteca|museo|residencia|albergue|polideportivo|barrio|parque|piscina|escuela|parroquia|catedral|castillo|puente|estadio|feria|fiestas|romería|ayuntamiento|alcaldes?|alcaldesa|concejales|cuartel|colegio|instituto|ambulatorio|juzgados?|cárcel|términos?|montes?|playas?|lonja|muelle|polígono|afueras|alrededores|cercanías|tramo)$/u;

/** «el comedor social de Lavapiés» */
const KIND =
  /^(?:social|municipal|comarcal|central|mayor|viej[oa]|nuev[oa]|antigu[oa]|públic[oa]|parroquial|cultural|infantil|rural|semanal|histórico)$/u;

/**
 * «a la salida de Villamanín», «los bares de Cabañaquinta», «por Carratraca durante dos horas»: a lone
 * word that no list knows as a name of people, and which everywhere stands where towns stand, is one.
 */
export function typeLoneTowns(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  const partsOfPeople = new Set(
    names.flatMap(({ type, from, to, text }) =>
      type === 'person' && to - from > 1 ? text.split(' ') : [],
    ),
  );
  const lone = names.filter(
    ({ type, from, to, text }) =>
      (type === 'person' || type === 'other') &&
      to - from === 1 &&
      !partsOfPeople.has(text) &&
      !isFirstName(text) &&
      (!isLastName(text) || findPlaceKind(text) !== null),
  );
  const elsewhere = new Set(
    lone.filter((name) => !isAtTown(name, sentences)).map(({ text }) => text),
  );
  const towns = new Set(lone.map(({ text }) => text).filter((text) => !elsewhere.has(text)));
  return names.map(
    (name): LocatedName =>
      lone.includes(name) && towns.has(name.text) ? { ...name, type: 'place', certainty: 1 } : name,
  );
}

function isAtTown(
  { type, sentence, from, to }: LocatedName,
  sentences: readonly Sentence[],
): boolean {
  const tokens = sentences[sentence]!;
  const before = tokens[from - 1]?.lower ?? '';
  if (isCapitalized(tokens[to])) return false;
  // What is nobody («en Navidad», «en Derecho») is no town for that.
  if (STANDS_IN.test(before)) return type === 'person';
  if (before === 'de') {
    const noun = tokens[from - 2]?.lower ?? '';
    return OF_TOWN.test(KIND.test(noun) ? (tokens[from - 3]?.lower ?? '') : noun);
  }
  const near = tokens.slice(Math.max(0, from - 4), from - 1);
  return GOES_BY.test(before) && near.some(({ lower }) => MOVES.test(lower));
}
