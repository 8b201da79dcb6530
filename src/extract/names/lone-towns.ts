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
  /^(?:salidas?|entradas?|altura|bares|calles?|plazas?|centro|casco|puerto|paso|cruce|rotonda|carretera|estación|vecin[oa]s?|habitantes|comuneros|pobladores|parroquianos|inquilin[oa]s|comerciantes|hosteleros|campesin[oa]s|agricultores|ganaderos|pescadores|regantes|jornaler[oa]s|pueblo|municipio|localidad|aldea|comarca|valle|iglesia|ermita|mercado|comedor|hospital|teatro|biblioteca|museo|residencia|albergue|polideportivo|barrio|parque|piscina|escuela|parroquia|catedral|castillo|puente|estadio|feria|fiestas|romería|ayuntamiento|alcaldes?|alcaldesa|concejales|cuartel|colegio|instituto|ambulatorio|juzgados?|cárcel|términos?|montes?|playas?|lonja|muelle|polígono|afueras|alrededores|cercanías|tramo|plantas?|fábricas?|factoría|mina|minas|sede|refinería|astilleros?|cantera|cementera|papelera|azucarera|vertedero|humedal|laguna|esteros|parador|balneario|guardaparques|guardabosques|guardas|vigilantes|concejal|edil|párroco|cura|maestr[oa]|médic[oa]|farmacéutic[oa]|boticari[oa]|panader[oa]|alguacil|pregoner[oa]|tabern[ao]|vertedero|matadero|velatorio|cementerio|tanatorio|foro|congreso|jornadas|encuentro|simposio)$/u;

/** What stands in a town and bears nobody's name with «de». */
const WORKS =
  /^(?:plantas?|fábricas?|factoría|minas?|refinería|astilleros?|cantera|cementera|papelera|azucarera|vertedero|humedal|esteros|vecin[oa]s|alcaldes?|alcaldesa|ayuntamiento|pregoner[oa]|guardaparques|lonja|muelle|polígono|afueras|alrededores|cercanías)$/u;
/** A chance of the tagger below which a body may be a town: «los guardaparques de Iberá». */
const UNSURE = 0.7;

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
    (name) =>
      isDoubtful(name) &&
      name.to - name.from === 1 &&
      !partsOfPeople.has(name.text) &&
      !isFirstName(name.text) &&
      (!isLastName(name.text) || findPlaceKind(name.text) !== null || isOfWorks(name, sentences)),
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

/** Somebody or nobody to the tagger, or a body of which it is not sure. */
function isDoubtful({ type, certainty = 1 }: LocatedName): boolean {
  return type === 'person' || type === 'other' || (type === 'organization' && certainty < UNSURE);
}

/** «su planta de Toro»: nobody has one, whoever is called so. */
function isOfWorks({ sentence, from }: LocatedName, sentences: readonly Sentence[]): boolean {
  const tokens = sentences[sentence]!;
  return tokens[from - 1]?.lower === 'de' && WORKS.test(tokens[from - 2]?.lower ?? '');
}

function isAtTown(
  { type, sentence, from, to }: LocatedName,
  sentences: readonly Sentence[],
): boolean {
  const tokens = sentences[sentence]!;
  const before = tokens[from - 1]?.lower ?? '';
  if (isCapitalized(tokens[to])) return false;
  // «la planta de Arcelor en Veriña» is a firm's, which has them elsewhere too.
  if (type === 'organization' && tokens[to]?.lower === 'en' && isCapitalized(tokens[to + 1]))
    return false;
  // What is nobody («en Navidad», «en Derecho») is no town for that.
  if (STANDS_IN.test(before)) return type === 'person';
  if (before === 'de') {
    const noun = tokens[from - 2]?.lower ?? '';
    return OF_TOWN.test(KIND.test(noun) ? (tokens[from - 3]?.lower ?? '') : noun);
  }
  const near = tokens.slice(Math.max(0, from - 4), from - 1);
  return GOES_BY.test(before) && near.some(({ lower }) => MOVES.test(lower));
}
