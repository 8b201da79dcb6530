import { WEEKDAYS } from '../../text/calendar-words.ts';
import { DETERMINERS, PREPOSITIONS } from '../text/closed-classes.ts';
import { isOpener } from '../../names/parts-of-speech.ts';
import { isFiniteVerb, isSureVerb } from '../verbs/finite-verbs.ts';
import { isDemonym, isSpeakingPhrase } from './human-nouns.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Phrase } from './sentence-words.ts';

const TIME_NOUN =
  /^(?:mañana|tarde|noche|madrugada|semana|mes|año|pasado|pasada|próximo|próxima|día|fin|\d+)$/u;
/** Capitalized by the sentence they open, never the head of a phrase. */
const NEVER_HEAD =
  /^(?:mientras|aunque|aun|además|asimismo|sin|según|si|como|cuando|tras|después|antes|también|pero|y|no|al|durante|desde|hasta|por|para|en|con|de|ante|a|entre|sobre|así|ahora|hoy|ayer|luego|ya|solo|sólo|recién|apenas|quizá|quizás|porque|pues|que|donde|contra|bajo|hacia|incluso|sino|se|le|les|lo|finalmente|igualmente|actualmente|anteriormente|posteriormente|recientemente)$/u;
const ENDS_PHRASE =
  /^(?:que|quien|quienes|cuando|donde|mientras|aunque|pero|porque|si|tras|después|antes|durante|ante|al|según|como|hoy|ayer|anoche|cuya|cuyo|sino|también|además|sin|se|le|les|no|ya|así|mediante|incluso|luego|nunca|tampoco)$/u;
/** Prepositions that go on only with a name: «el embajador en Moscú» but not «el ministro | en su discurso». */
const LOOSE_PREPOSITION = /^(?:en|a|para|por|sobre|con|desde|hasta|contra|hacia)$/u;
const COMMON_VERB =
  /^(?:es|son|era|eran|fue|fueron|será|serán|sería|serían|ha|han|había|habían|hay|hubo|está|están|estaba|estaban|puede|pueden|podría|podrían|debe|deben|tiene|tienen|tenía|va|van|dio|dieron|hizo|hicieron|hace|hacen|tuvo|tuvieron|puso|pusieron|dejó|estuvo|estuvieron|quiso|pudo|vino|supo|trajo|quiere|quieren|sigue|siguen|queda|quedan|llega|llegan|vive|viven|busca|buscan|acaba|acaban|prefiere|prefieren|suele|suelen|vuelve|vuelven|siente|sienten|nace|nacen|muere|mueren|crece|crecen|recibe|reciben|escribe|escriben|trabaja|trabajan|sale|salen|entra|entran|pierde|pierden|consigue|consiguen|decide|deciden|empieza|empiezan)$/u;
const PLURAL_VERB = /(?:aron|ieron|aban|arán|erán|irán|arían|erían|irían)$/u;
const SINGULAR_VERB = /(?:ó|[^aeiou]ía)$/u;
const NOUN_IN_IA = /(?:ología|onomía|cía|ería|nía|tía|vía|gía|fía|pía|día|lía|ría|mía|sía)$/u;
/** What is done to a document before it speaks. */
const OF_DOCUMENTS =
  /^(?:publicad|difundid|presentad|fechad|firmad|emitid|divulgad|remitid|dictad)[oa]s?$/u;
const DOCUMENT =
  /^(?:informe|estudio|comunicado|documento|encuesta|sondeo|artículo|auto|carta|nota|sentencia|resolución|investigación|trabajo|análisis|reportaje|auditoría|manifiesto|datos?|cifras?|estadística)$/u;
/** So many are at a place, and not of it. */
const CROWD = /^(?:miles|cientos|centenares|decenas|docenas|millares|multitud)$/u;
const INFINITIVE = /^\p{Ll}{2,}(?:ar|er|ir|arse|erse|irse)$/u;
const NOUN_LIKE_INFINITIVE =
  /^(?:lugar|mujer|poder|deber|líder|dólar|militar|popular|particular|escolar|similar|nuclear|familiar|celular|titular|hogar|premier|canciller|taller|placer|alquiler|haber|azar|collar|solar|polar|singular|secular|auxiliar|lunar|circular|regular|irregular|espectacular|preliminar|primer|tercer|cualquier|ayer|mártir|bienestar|exterior)$/u;

/**
 * The noun phrase that starts at a token, with its «de …» and names, or null where none starts. It
 * ends at punctuation, at a relative, at a verb and at a quotation.
 */
export function findNounPhrase(view: SentenceView, from: number): Phrase | null {
  if (!startsPhrase(view, from)) return null;
  let to = from + 1;
  let depth = 0;
  for (; to < view.length; to += 1) {
    const word = view.word(to);
    if (word === '(') depth += 1;
    else if (word === ')') depth -= 1;
    else if (depth <= 0 && endsPhrase(view, from, to)) break;
    if (depth < 0) break;
  }
  return { from, to };
}

function startsPhrase(view: SentenceView, from: number): boolean {
  if (from >= view.length || from < 0 || view.isQuoted(from)) return false;
  const lower = view.lower(from);
  if (lower === 'al' || lower === 'del') return false;
  if (NEVER_HEAD.test(lower)) return false;
  if (isTimePhrase(view, from)) return false;
  if (DETERMINERS.has(lower)) return true;
  if (/^(?:don|doña|sor|fray)$/u.test(lower) && view.isCapital(from + 1)) return true;
  // «Atribuyen el cambio a la lluvia»
  const isVerb = from === 0 && /(?:en|an|ó)$/u.test(lower) && isFiniteVerb(lower);
  if (isVerb && view.nameStartingAt(0) === null && !isSpeakingPhrase(lower)) return false;
  // «Llevando en brazos…», «Recién en mayo…»: what only opens a sentence is nobody.
  if (view.isCapital(from)) return view.nameStartingAt(from) !== null || !isOpenerHere(view, from);
  return isSpeakingPhrase(view.word(from));
}

/** «Hija de un barrenero, ganó», «Conciliador, el consejero»: a noun alone before the comma describes who comes behind. */
export function isDetached(view: SentenceView, from: number): boolean {
  if (from > 0 || DETERMINERS.has(view.lower(0)) || !view.isCapital(0)) return false;
  const phrase = findNounPhrase(view, 0);
  if (phrase === null || view.word(phrase.to) !== ',' || view.nameStartingAt(0) !== null)
    return false;
  return (
    !/s$/u.test(view.lower(0)) && !PRONOUN.test(view.lower(0)) && !view.isQuoted(phrase.to + 1)
  );
}

/** «Secándose»: a gerund with what it takes behind. */
export function isLooseGerund(lower: string): boolean {
  return /(?:ándo|iéndo|yéndo)(?:se|lo|la|le|los|las|les|me|nos)$/u.test(lower);
}

function isOpenerHere(view: SentenceView, from: number): boolean {
  const lower = view.lower(from);
  // «Apoyada en su bastón, …»
  if (from === 0 && /[aií]d[oa]s?$/u.test(lower) && PREPOSITIONS.has(view.lower(from + 1)))
    return !isSpeakingPhrase(lower);
  if (isLooseGerund(lower)) return true;
  return isOpener(lower) && !isSpeakingPhrase(lower) && !PRONOUN.test(lower);
}

/** «el lunes», «este fin de semana», «la pasada noche»: a time, not a subject. */
function isTimePhrase(view: SentenceView, from: number): boolean {
  const isSpan = /^(?:un|una|dos|tres|cuatro|cinco|seis|varios|varias|pocos|pocas)$/u.test(
    view.lower(from),
  );
  if (isSpan && /^(?:días?|semanas?|mes(?:es)?|años?|horas?|minutos?)$/u.test(view.lower(from + 1)))
    return true;
  if (
    !/^(?:el|la|este|esta|ese|esa|los|las|lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/u.test(
      view.lower(from),
    )
  )
    return false;
  const next = view.lower(from + 1);
  // «Domingo Celma» is somebody.
  const isDay = WEEKDAYS.has(view.lower(from)) && (from === 0 || !view.isCapital(from));
  return isDay || ((WEEKDAYS.has(next) || TIME_NOUN.test(next)) && !view.isCapital(from + 1));
}

function endsPhrase(view: SentenceView, from: number, at: number): boolean {
  const word = view.word(at);
  const lower = view.lower(at);
  const isInside = at > from + 1;
  // «Ella | prefiere», «él | mismo»
  if (at === from + 1 && /^(?:él|ellas?|ellos)$/u.test(view.lower(from)))
    return !/^mism[oa]s?$/u.test(lower);
  if (isInsideName(view, from, at) || isUntilNow(view, from, at)) return false;
  if (view.isQuoted(at) && !isQuotedName(view, at)) return true;
  if (/^(?:[.,;:!?…—–]|\.\.\.)$/u.test(word)) return true;
  // «un estudio publicado en la revista Nature», «incorporado al sumario»
  const isAfterParticiple =
    isInside &&
    /^\p{Ll}+(?:[ai]d|escrit|impres)[oa]s?$|^(?:escrit|próxim|cercan|ajen)[oa]s?$/u.test(
      view.word(at - 1),
    );
  const isTied = isAfterParticiple && lower === 'al' && view.lower(at + 1) !== 'que';
  const isByHand = isAfterParticiple && /^(?:mano|máquina|lápiz|tinta)$/u.test(view.lower(at + 1));
  if (isByHand && /^(?:a|con)$/u.test(lower)) return false;
  if (ENDS_PHRASE.test(lower) && !isTied) return true;
  // «El juez | lo dejó libre»
  const isBeforeVerb = isSureVerb(view.lower(at + 1)) && !view.isCapital(at + 1);
  if (/^(?:lo|la|los|las|me|nos|te)$/u.test(lower) && isBeforeVerb) return true;
  // «Los abogados | lo niegan», but «el Juzgado de lo Penal»
  if (lower === 'lo' && !PREPOSITIONS.has(view.lower(at - 1))) return true;
  // «A Obligado | los elogios le dan pudor»
  const isAfterBareName = view.nameStartingAt(from)?.to === at;
  if (isAfterBareName && /^(?:el|la|los|las|una?)$/u.test(word)) return true;
  // «escribió Neymar en Instagram»: a bare name needs no place.
  if (
    LOOSE_PREPOSITION.test(lower) &&
    !isAfterParticiple &&
    !isWhereItStands(view, from, at) &&
    (isAfterBareName || !continuesAfterPreposition(view, from, at))
  )
    return true;
  // «un informe del tribunal publicado el martes | dice»
  if (isTimePhrase(view, at) && isInside && !isDate(view, from, at)) return true;
  if (view.verbAt(at) !== null) return true;
  const isBehindName = isInside || isAfterBareName;
  if (isBehindName && isFiniteVerb(lower) && endsName(view, at)) return true;
  const followsName = view.isCapital(from) && !DETERMINERS.has(view.lower(from));
  if (view.isCapital(at) || !(isInside || followsName)) return false;
  // «Algunas fuentes | barajan»
  if (/s$/u.test(view.lower(at - 1)) && /[ae]n$/u.test(lower) && isFiniteVerb(lower)) return true;
  // «un portavoz de la | compañía»
  if (/^(?:el|la|una?)$/u.test(view.lower(at - 1)) && lower.endsWith('ía')) return false;
  return isVerbLike(lower);
}

/** «el | hasta ahora | consejero», «el | todavía | alcalde» */
function isUntilNow(view: SentenceView, from: number, at: number): boolean {
  if (!/^(?:el|la|los|las)$/u.test(view.lower(from))) return false;
  const words = [view.lower(from + 1), view.lower(from + 2)];
  const isSpan = words[0] === 'hasta' && /^(?:ahora|hoy|ayer|entonces)$/u.test(words[1]!);
  if (isSpan) return at <= from + 2 && /^\p{Ll}/u.test(view.word(from + 3));
  const isWord = /^(?:ya|todavía|aún|entonces|también)$/u.test(words[0]!);
  return isWord && at === from + 1 && isSpeakingPhrase(words[1]!);
}

/** «la Oficina de la ONU | para la Coordinación de Asuntos Humanitarios» is one name. */
function isInsideName(view: SentenceView, from: number, at: number): boolean {
  const { start } = view.tokens[at]!;
  return view.names.some(
    (name) => name.start >= view.tokens[from]!.start && name.start < start && start < name.end,
  );
}

/** «una investigación publicada este miércoles | en la revista Science» */
function isWhereItStands(view: SentenceView, from: number, at: number): boolean {
  if (view.lower(at) !== 'en' || !DOCUMENT.test(view.lower(from + 1))) return false;
  for (let index = from + 2; index < at; index += 1)
    if (OF_DOCUMENTS.test(view.lower(index))) return true;
  return false;
}

function isDate(view: SentenceView, from: number, at: number): boolean {
  const before = /^(?:el|este)$/u.test(view.lower(at - 1)) ? at - 2 : at - 1;
  if (before <= from || !OF_DOCUMENTS.test(view.lower(before))) return false;
  return DOCUMENT.test(view.lower(from + 1));
}

/** «Banco Austral | recorta su previsión»: after a name a verb is hardly an adjective. */
function endsName(view: SentenceView, at: number): boolean {
  const end = view.tokens[at - 1]!.end;
  return view.isCapital(at - 1) && view.names.some((name) => name.end === end);
}

/** «el diario “El Mundo”» goes on; a sentence in quotation marks does not. */
function isQuotedName(view: SentenceView, at: number): boolean {
  const quotation = view.quotationAt(at)!;
  const inner = view.text.slice(quotation.innerStart, quotation.innerEnd);
  // «El “lehendakari” advierte»: one word in marks is part of its phrase.
  if (/^\p{L}+$/u.test(inner)) return true;
  return /^\p{Lu}/u.test(inner) && inner.split(/\s+/u).length <= 4 && !/[.,;]/u.test(inner);
}

function continuesAfterPreposition(view: SentenceView, from: number, at: number): boolean {
  // «entonaron miles de mujeres | en Morelia»
  if (view.lower(at) === 'en' && CROWD.test(view.lower(from))) return false;
  // «se quejó el argentino | en Movistar»
  if (isDemonym(view.lower(from + 1))) return false;
  // «se quejó el argentino | en Radio Marca»
  if (view.lower(at) === 'en' && view.nameStartingAt(at + 1)?.name.type === 'organization')
    return false;
  if (view.isCapital(at + 1))
    return view.lower(at) === 'en' || view.lower(at) === 'para' || view.lower(at) === 'por';
  // «el portavoz en la Cámara», «la responsable para América»
  return (
    view.lower(at) === 'en' &&
    /^(?:el|la|los|las)$/u.test(view.lower(at + 1)) &&
    view.isCapital(at + 2)
  );
}

const PRONOUN =
  /^(?:él|ella|ellos|ellas|quien|quienes|nadie|alguien|uno|una|todo|todos|todas|muchos|muchas|varios|varias|algunos|algunas|otros|otras)$/u;

/** «placer», «poder»: nouns that end as infinitives do. */
export function isNounInR(lower: string): boolean {
  return NOUN_LIKE_INFINITIVE.test(lower);
}

function isVerbLike(lower: string): boolean {
  if (COMMON_VERB.test(lower)) return true;
  if (lower.length > 4 && PLURAL_VERB.test(lower)) return true;
  // «Olmos | leyó una carta»
  if (/^\p{Ll}{3,}ó$/u.test(lower)) return true;
  // «El escritor | presentaba», but «la guayaba»
  if (/^\p{Ll}{4,}aba$/u.test(lower) && !/^(?:guayaba|sílaba)$/u.test(lower)) return true;
  if (lower.length > 4 && SINGULAR_VERB.test(lower) && !NOUN_IN_IA.test(lower)) return true;
  return INFINITIVE.test(lower) && !NOUN_LIKE_INFINITIVE.test(lower);
}
