import { TITLES } from '../../names/trigger-words.ts';
import { MONTHS, WEEKDAYS } from '../../text/calendar-words.ts';
import { PREPOSITIONS, isClitic } from '../text/closed-classes.ts';
import { canSpeak } from './can-speak.ts';
import { isFiniteAt } from './finite-at.ts';
import { findNounPhrase } from './noun-phrase.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Phrase } from './sentence-words.ts';

const ADVERB =
  /^(?:ya|hoy|ayer|anoche|anteayer|también|además|asimismo|igualmente|luego|después|entonces|ahora|aquí|incluso|así|antes|\p{L}+mente)$/u;
const TIME_OPENER = /^(?:el|la|este|esta|los|ese|esa)$/u;
const TIME_WORD =
  /^(?:pasado|pasada|mañana|tarde|noche|madrugada|semana|mismo|misma|próximo|próxima|día|fin|mes|año|\d+)$/u;
/** Where words are said: «en rueda de prensa», «en declaraciones a la radio». */
const OCCASION =
  /^(?:rueda|conferencia|un|una|su|sus|declaraciones|entrevista|conversación|el|la|los|las|twitter|facebook|x|instagram|redes|sede|comparecencia|referencia|respuesta|alusión|relación|tono|público|directo|nombre)$/u;
/** «por teléfono», «por escrito» */
const MEANS =
  /^(?:teléfono|escrito|correo|carta|videoconferencia|mensaje|radio|televisión|señas)$/u;
const ARTICLE = /^(?:el|la|los|las)$/u;
/** Before an article these go on with the phrase: «a la prensa», «tras todas las reuniones». */
const JOINS_ARTICLE =
  /^(?:a|ante|con|contra|de|desde|durante|en|entre|hacia|hasta|para|por|según|sobre|tras|y|e|o|todo|toda|todos|todas|ambos|ambas)$/u;
/** «horas después», «una y otra vez», «de nuevo»: set phrases of when and how. */
const MANNER =
  /^(?:(?:(?:un|una|dos|tres|cuatro|cinco|pocos|pocas|varios|varias|unos|unas) )?(?:segundos?|minutos?|horas?|días?|semanas?|meses|años?) (?:después|antes|más tarde|atrás)|(?:dos|tres|cuatro|varias|muchas|repetidas|incontables) veces|una y otra vez|una vez más|otra vez|de nuevo|por enésima vez|a continuación|a su vez|en broma|en serio|entre (?:lágrimas|risas|sollozos|aplausos)|(?:con|sin) (?:ironía|sorna|rotundidad|rodeos|tapujos|pena|dudarlo|contundencia|orgullo|tristeza|emoción|resignación|cautela|firmeza)|en voz (?:alta|baja)|al? (?:mediodía|medianoche|primera hora|última hora|media (?:mañana|tarde))|de madrugada|en cambio|sin embargo|no obstante|por su parte|por el contrario|de paso)$/u;
const LONGEST_MANNER = 4;
const MEDIUM =
  /^(?:diario|periódico|medio|rotativo|agencia|cadena|emisora|radio|televisión|canal|revista|redacción|semanario|portal|web|micrófonos|prensa|periodistas|programa|streaming|pódcast|podcast|espacio|noticiario|informativo)$/u;
const STOPS = /^[.,:;]$/u;
const LONGEST_OCCASION = 9;
const LONGEST_ADDRESSEE = 12;
const MOST_STEPS = 8;

/** The first token after `from` that is no adverb, time, occasion or addressee of the verb before. */
export function skipAdverbials(view: SentenceView, from: number): number {
  let at = from;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next =
      skipAdverb(view, at) ??
      skipTime(view, at) ??
      skipAddressee(view, at) ??
      skipOccasion(view, at) ??
      skipPlace(view, at);
    if (next === null) return at;
    at = next;
  }
  return at;
}

function skipAdverb(view: SentenceView, at: number): number | null {
  for (let to = at + 2; to <= at + LONGEST_MANNER; to += 1) {
    const words = view.tokens.slice(at, to).map(({ lower }) => lower);
    if (MANNER.test(words.join(' '))) return to;
  }
  if (!ADVERB.test(view.lower(at))) return null;
  // «aquí mismo», «ayer mismo»
  return view.lower(at + 1) === 'mismo' ? at + 2 : at + 1;
}

/** «el miércoles», «este lunes por la noche», «el pasado 3 de mayo», «, martes,». */
function skipTime(view: SentenceView, at: number): number | null {
  if (view.word(at) === ',' && WEEKDAYS.has(view.lower(at + 1)) && view.word(at + 2) === ',')
    return at + 3;
  // «opina | Domingo Celma»
  // «en 2023», «en mayo»
  const isYear = /^(?:1[89]|20)\d\d$/u.test(view.lower(at + 1)) || isMonth(view.lower(at + 1));
  if (view.lower(at) === 'en' && isYear) return at + 2;
  const isLoose = WEEKDAYS.has(view.lower(at)) && !view.isCapital(at);
  if (!isLoose && !TIME_OPENER.test(view.lower(at))) return null;
  let next = isLoose ? at : at + 1;
  while (isTimeWord(view, next)) next += 1;
  if (next === at + 1 && !isLoose) return null;
  if (view.lower(next) === 'por' && view.lower(next + 1) === 'la' && isTimeWord(view, next + 2))
    next += 3;
  return next;
}

function isTimeWord(view: SentenceView, at: number): boolean {
  const lower = view.lower(at);
  if (lower === 'de')
    return (
      isTimeWord(view, at + 1) &&
      (isMonth(view.lower(at + 1)) || /^\d+$|^semana$/u.test(view.lower(at + 1)))
    );
  return WEEKDAYS.has(lower) || TIME_WORD.test(lower) || isMonth(lower);
}

function isMonth(lower: string): boolean {
  return MONTHS.includes(lower as (typeof MONTHS)[number]);
}

/** «a la agencia Efe», «al diario “El País”», «a los periodistas». */
function skipAddressee(view: SentenceView, at: number): number | null {
  const lower = view.lower(at);
  if (lower === 'al') {
    let next = at + 1;
    while (
      next < view.length &&
      !STOPS.test(view.word(next)) &&
      !/^(?:que|en|por|para|sobre|cuando)$/u.test(view.lower(next)) &&
      !(view.lower(next) === 'y' && isNextVerb(view, next + 1)) &&
      !view.isQuoted(next) &&
      !isWhoeverDoes(view, at, next) &&
      !(next === at + 2 && opensSubject(view, next) && !/[aei]r$/u.test(view.lower(at + 1))) &&
      view.verbAt(next) === null
    )
      next += 1;
    return next - at <= LONGEST_ADDRESSEE ? next : null;
  }
  if (lower !== 'a' || /^(?:que|su)$/u.test(view.lower(at + 1))) return null;
  // «dijo a EFE | María Gómez»
  const body = view.nameStartingAt(ARTICLE.test(view.lower(at + 1)) ? at + 2 : at + 1);
  const next = body?.name.type === 'organization' ? view.nameStartingAt(body.to) : null;
  // «declaró a EFE | el director, Luis Amaya»
  const isSubjectNext =
    body?.name.type === 'organization' &&
    /^(?:el|la|los|las|su|sus|un[oa]?|otr[oa])$/u.test(view.lower(body.to));
  if (body !== null && (isSubjectNext || next?.name.type === 'person')) return body.to;
  const phrase = findNounPhrase(view, at + 1);
  if (phrase === null || phrase.to - at > LONGEST_ADDRESSEE) return null;
  // «riñó a los chavales | la bedel»
  for (let next = at + 3; next < phrase.to; next += 1) if (opensSubject(view, next)) return next;
  const speaker = findPersonAfterMedium(view, phrase);
  if (speaker !== null) return speaker;
  if (view.word(phrase.to) !== ',') return phrase.to;
  const named = view.nameStartingAt(phrase.to + 1);
  return named !== null && view.word(named.to) === ',' ? named.to + 1 : phrase.to;
}

/** «resopla al bajar del autobús | Evaristo Quiroga»: behind an infinitive, who speaks. */
function isWhoeverDoes(view: SentenceView, at: number, next: number): boolean {
  if (next < at + 2 || !/^\p{Ll}{2,}[aei]rs?e?$/u.test(view.word(at + 1))) return false;
  if (opensPerson(view, next)) return true;
  if (next === at + 2 || !opensSubject(view, next)) return false;
  const phrase = findNounPhrase(view, next);
  return phrase !== null && canSpeak(view, phrase);
}

/** «felicitó al rival y | se marchó» */
function isNextVerb(view: SentenceView, at: number): boolean {
  return isFiniteAt(view, isClitic(view.lower(at)) ? at + 1 : at);
}

/** «relató a este diario | Eusebio Cortés», «contó a la cadena SER | Ana Ruiz»: where the person starts. */
function findPersonAfterMedium(view: SentenceView, { from, to }: Phrase): number | null {
  if (!MEDIUM.test(view.lower(from)) && !MEDIUM.test(view.lower(from + 1))) return null;
  for (let at = from + 1; at < to; at += 1)
    if (view.nameStartingAt(at)?.name.type === 'person' && !PREPOSITIONS.has(view.lower(at - 1)))
      return at;
  return null;
}

function skipOccasion(view: SentenceView, at: number): number | null {
  if (view.lower(at) === 'por' && MEANS.test(view.lower(at + 1)))
    return /^(?:electrónico|postal)$/u.test(view.lower(at + 2)) ? at + 3 : at + 2;
  if (view.lower(at) === 'a' && (view.lower(at + 1) === 'través' || view.lower(at + 1) === 'su')) {
    return endOfOccasion(view, at);
  }
  if (!/^(?:en|durante|tras|ante|mediante)$/u.test(view.lower(at))) return null;
  if (view.lower(at) !== 'en' ? view.isCapital(at + 1) : !OCCASION.test(view.lower(at + 1)))
    return null;
  return endOfOccasion(view, at);
}

function endOfOccasion(view: SentenceView, at: number): number | null {
  let next = at + 1;
  while (next < view.length && next - at < LONGEST_OCCASION && !STOPS.test(view.word(next))) {
    if (next > at + 1 && /^(?:que|haber)$/u.test(view.lower(next))) break;
    if (next > at + 2 && (opensSubject(view, next) || opensPerson(view, next))) return next;
    if (view.isQuoted(next)) break;
    next += 1;
  }
  if (next >= view.length || next - at >= LONGEST_OCCASION) return null;
  return view.word(next) === ',' ? next + 1 : next;
}

/** «en un comunicado | la Oficina de Prensa»: an article that follows a noun opens another phrase. */
export function opensSubject(view: SentenceView, at: number): boolean {
  return ARTICLE.test(view.lower(at)) && !JOINS_ARTICLE.test(view.lower(at - 1));
}

/** «en una nota | Aránzazu Bueno», but «en la casa de Ana Ruiz», «en el estadio Ana Ruiz». */
export function opensPerson(view: SentenceView, at: number): boolean {
  const before = view.lower(at - 1);
  if (view.nameStartingAt(at)?.name.type !== 'person') return false;
  // «en el streaming | Carajo»
  return !JOINS_ARTICLE.test(before) && !TITLES.has(before) && !MEDIUM.test(before);
}

/** «en Bruselas», «desde Ciudad de México». */
function skipPlace(view: SentenceView, at: number): number | null {
  if (!/^(?:en|desde)$/u.test(view.lower(at)) || !view.isCapital(at + 1)) return null;
  let next = at + 1;
  while (
    view.isCapital(next) ||
    (/^(?:de|del|la|las|los)$/u.test(view.lower(next)) && view.isCapital(next + 1))
  )
    next += 1;
  return next;
}
