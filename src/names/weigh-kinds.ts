import { findPlaceKind } from './known-names.ts';
import type { PlacedName } from './placed-name.ts';
import { findLandAfter } from './said-to-lie.ts';
import { findWordAfter, findWordBefore, isAtHead } from './text-around.ts';
import { BUILT, isTitle } from './trigger-words.ts';
import { isThirdPerson } from './verb-forms.ts';
import type { Span } from './words.ts';

type Kind = PlacedName['kind'];

/** What the text around says of those who share a name. */
export interface NamedAround {
  /** The kind of the one whom the same block named last before, by a name that is decided. */
  readonly last: Kind | null;
  /** The kind of the name to which it is joined: «entre Lleida y Valls». */
  readonly joined: Kind | null;
  /** A person among them whom nothing before names whole: nobody is called by a surname before he is named. */
  readonly isUnknown: boolean;
}

export const NOTHING_AROUND: NamedAround = { last: null, joined: null, isUnknown: false };

/** What no reader doubts, what speaks for one of them, and what only agrees with it. */
const SURE = 3;
const STRONG = 2;
const WEAK = 1;
/** By which the best kind must lead, or nobody is meant. */
const MARGIN = 2;
/** UTF-16 units before and after a name that are asked. */
const REACH = 44;

/** «un vecino de Marín», «la ría de Marín»; a friend or a lawyer «de Marín» may be those of a man. */
const OF_TOWN =
  /(?<!\p{L})(?:vecin[oa]s?|natural|naturales|nacid[oa]s?|habitantes|residentes?|alcald[ea]s?|alcaldesas?|ayuntamiento|alcaldía|pueblo|villa|ciudad|municipio|localidad|puerto|playas?|ría|bahía|provincia|región|departamento|estado|isla|comarca|valle|barrio|afueras|alrededores|inmediaciones|cercanías|calles|término municipal|casco antiguo|centro|aeropuerto|estación|obispo|arzobispo|diócesis|gobernador|gobernadora|catedral|santuario|fiestas|ferias|feria|colles|colla|castellers|costas?|sierra|fuera|dentro|norte|sur|este|oeste|interior|camino|procedentes?|carretera|vía|autovía|autopista|tramo|accesos|juzgados?|oriundo|oriunda) de(?:l| la)? $/iu;
/** «en Valls», «regresará hoy a Gran Canaria», «hasta Valls» */
const AT_PLACE =
  /(?<!\p{L})(?:en|desde|hacia|hasta|rumbo a|de camino a|(?:lleg|regres|viaj|vol|volv|vuelv|traslad|acud|entr|march|dirig|conduc|mud|desplaz|acerc)\p{Ll}{0,6}(?: \p{Ll}+){0,2} a|(?:vuelos?|viajes?|llegada|regreso|vuelta|autobús|autobuses|trenes|tren|carretera|visita|traslado|peregrinación) a) $/iu;
/** «desde Ávila y Lugo», «la carretera de Gandia a Dénia» */
const AFTER_PLACE =
  /(?<!\p{L})(?:(?:en|desde|hacia) \p{Lu}[\p{L} ,]{2,24} y|(?:carretera|vía|autovía|autopista|camino|tren|trenes|trayecto|viaje|ruta|línea|tramo|desde) (?:de )?\p{Lu}[\p{L} ]{2,20} (?:a|hasta)) $/u;
/** «que une Lugo con Oviedo» */
const JOINS =
  /(?<!\p{L})(?:une|unen|unirá|unía|conecta|conectan|conectará|comunica|enlaza|separa) $/u;
/** «saldrá de Sevilla» */
const OUT_OF =
  /(?<!\p{L})(?:sal|sald|part|proced|emigr|huy)(?:e|en|ió|ieron|ía|ían|rá|rán|irá|irán|ían?|ido|ente|ir|ó|aron) de $/u;
const AREA_BEFORE = /(?<!\p{L})(?:comarca|provincia|ciudad|estado|municipio|región|isla|villa) $/iu;
/** «Valls, capital del Alt Camp», «Valls, a 20 kilómetros» */
const TOWN_AFTER =
  /^, (?:(?:la|una|el|un) )?(?:capital|ciudad|localidad|municipio|pueblo|villa|isla|a (?:\p{Ll}+|\d+) kilómetros)(?!\p{L})/u;
const BUILDINGS =
  /^(?:lonja|iglesia|castillo|cementerio|cárcel|prisión|comisaría|cuartel|parroquia|ambulatorio|palacio|polígono|campus|trinquet|hospital|instituto|colegio|museo|plaza|ermita|basílica|mezquita|sinagoga|embalse|pantano)$/u;
const OF_PLACES =
  /^(?:est[áa]|estaba|queda|acog|alberg|amanec|celebr|limita|crece|creció|recib|vive|vivió|registr|cuenta|contará|figura|tiene|sufr)/u;

/** «“Caiga quien caiga”, repitió Valencia.» */
const SAID_BY = /", (?:(?:le|les|me|nos|se) )?(\p{Ll}+) $/u;
const AFTER_SPEAKER = /^(?:[.,;)\n]|$| (?:a|ante|en|al|tras|durante|con|desde|por) )/u;
/** «Valencia: “No hay blindaje”», «Marín, de 45 años,», «Marín, quien» */
const SPEAKS_OR_AGES = /^(?:: "|, de \d+ años|, quien(?!\p{L}))/u;
const PRESENTED = /^, (?:(?:el|la|un|una|también|entonces|hoy|actual) )?(?:ex)?(\p{Ll}+)/u;
const SPOKEN_OF = /(?:^|[.\n"(:;] ?)(?:(?:Según|Para) $|A $)/u;
const TO_HIS_MIND = /Para $/u;
const ACCORDING = /(?<!\p{L})según $/iu;
const TO_HIM = /^ (?:l[oae]s?|se l[oae]) /u;
const HUMAN =
  /^(?:dij|dic|dirá|explic|afirm|señal|contó|asegur|añad|respond|contest|insist|lament|recuerd|record|sonr|brome|confes|reconoc|admit|opin|cree|creyó|piens|pens|advert|advirt|adviert|sostien|sostuv|matiz|subray|coment|relat|resum|conclu|escrib|aclar|apunt|dud|murmur|llor|declar|reproch|replic|repus|agradec|naci|nace|muri|muere|fallec|dimit|juró|firm|ironiz|zanj|precis|detall|suspir|rectific|aplaud)/u;
const CLUB_VERBS =
  /^(?:gan[óa]|perd|pierde|empat|venc|derrot|remont|gole|descend|ascend|jugará|juega|jugó|marcó|marca|fichó|ficha|doblegó|tumb|elimin)/u;
const CLUB_BEFORE = /(?<!\p{L})(?:ante|contra|frente a|partido con|derrota ante|filial de) $/iu;
/** What may stand between a subject and its verb. */
const BEFORE_VERB = /^(?:no|se|le|les|lo|la|ya|también|tampoco|nunca|siempre|aún)$/u;
const BEFORE_VERB_MAX = 2;

/**
 * Which of several entries of different kinds that share a name the words beside it mean, or null where they do
 * not tell: a town «Valls» or Mireia Valls, an island or its club.
 * @param name how it stands; `place` speaks of the place that is among them
 * @param kinds of the entries that may be meant
 */
export function chooseKind(
  text: string,
  name: Span & Pick<PlacedName, 'place'>,
  kinds: readonly Kind[],
  around: NamedAround,
): Kind | null {
  const weights = weighKinds(text, name, around);
  const [best, next] = [...new Set(kinds)]
    .map((kind) => ({ kind, weight: weights[kind] }))
    .sort((a, b) => b.weight - a.weight);
  if (!best) return null;
  return best.weight - (next?.weight ?? 0) >= MARGIN ? best.kind : null;
}

/** All that speaks for a person, a place and a club, each sign once. */
function weighKinds(
  text: string,
  name: Span & Pick<PlacedName, 'place'>,
  around: NamedAround,
): Record<Kind, number> {
  const before = text.slice(Math.max(0, name.start - REACH), name.start);
  const after = text.slice(name.end, name.end + REACH);
  const verb = findVerbAfter(text, name.end);
  const kind = name.place?.kind ?? findPlaceKind(text.slice(name.start, name.end));
  const isCountry = kind === 'country';
  let person = weighPersonBeside(text, name, before, after);
  let place = weighPlaceBeside(text, name, before, after);
  let organization = CLUB_BEFORE.test(before) ? STRONG : 0;
  if (around.isUnknown) place += STRONG;
  if (around.joined === 'place') place += STRONG;
  if (around.joined === 'person') person += STRONG;
  if (verb !== null && isSubject(text, name.start)) {
    // Bodies speak as people do, and so do the governments of countries.
    if (HUMAN.test(verb)) {
      person += isCountry ? WEAK : SURE;
      organization += SURE;
    }
    if (CLUB_VERBS.test(verb)) organization += STRONG;
    else if (OF_PLACES.test(verb)) place += WEAK;
    else if (!isCountry && !HUMAN.test(verb)) person += WEAK;
    if (around.last === 'person' && isAtHead(text, name.start)) person += WEAK;
    if (around.last === 'place') place += WEAK;
  }
  if (person === WEAK && around.last === 'person' && TO_HIS_MIND.test(before)) person += WEAK;
  return { person, place, organization };
}

function weighPersonBeside(text: string, name: Span, before: string, after: string): number {
  const said = SAID_BY.exec(before)?.[1];
  const isSayer = said !== undefined && isThirdPerson(said) && AFTER_SPEAKER.test(after);
  const office = PRESENTED.exec(after)?.[1];
  const title = findWordBefore(text, name.start)?.lower ?? '';
  if (SPEAKS_OR_AGES.test(after) || isSayer || isTitle(title)) return SURE;
  // «En León, la concejala Elena Ros» presents somebody else.
  if (office !== undefined && isTitle(office) && !AT_PLACE.test(before)) return SURE;
  if (HUMAN.test(title) && isThirdPerson(title) && AFTER_SPEAKER.test(after)) return SURE;
  if (ACCORDING.test(before)) return STRONG;
  if (!SPOKEN_OF.test(before)) return 0;
  return before.endsWith('A ')
    ? TO_HIM.test(after)
      ? STRONG
      : 0
    : after.startsWith(',')
      ? WEAK
      : 0;
}

function weighPlaceBeside(text: string, name: Span, before: string, after: string): number {
  // Nobody is where one is.
  if (AT_PLACE.test(before) || OF_TOWN.test(before) || AREA_BEFORE.test(before)) return SURE;
  if (AFTER_PLACE.test(before) || isOfBuilding(text, name.start)) return SURE;
  if (OUT_OF.test(before) || (JOINS.test(before) && after.startsWith(' con '))) return STRONG;
  return findLandAfter(text, name) !== null || TOWN_AFTER.test(after) ? SURE : 0;
}

/** «la lonja de Dénia», «el auditorio de Castelló» */
function isOfBuilding(text: string, start: number): boolean {
  const tie = findWordBefore(text, start);
  const thing = tie?.lower === 'de' ? findWordBefore(text, tie.start) : null;
  return thing !== null && (BUILT.has(thing.lower) || BUILDINGS.test(thing.lower));
}

/** Whether no preposition or noun takes a name from the verb that follows: «El hijo de Valls explica». */
function isSubject(text: string, start: number): boolean {
  if (isAtHead(text, start)) return true;
  const before = text.slice(Math.max(0, start - 2), start);
  const word = findWordBefore(text, start)?.lower;
  return (
    before === ', ' ||
    (word !== undefined &&
      /^(?:que|y|pero|cuando|si|porque|como|aunque|donde|mientras)$/u.test(word))
  );
}

/** The verb in the third person of which a name may be the subject. */
function findVerbAfter(text: string, end: number): string | null {
  let next = findWordAfter(text, end);
  for (let skipped = 0; next && skipped < BEFORE_VERB_MAX; skipped += 1) {
    if (!BEFORE_VERB.test(next.lower)) break;
    next = findWordAfter(text, next.end);
  }
  return next && isThirdPerson(next.text) ? next.text : null;
}
