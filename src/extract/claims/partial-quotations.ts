import { isSpeakingPhrase } from './human-nouns.ts';
import { REPORTING_VERBS } from '../verbs/reporting-verbs.ts';
import { isClitic } from '../text/closed-classes.ts';
import { skipAdverbials } from './adverbials.ts';
import { isFiniteAt } from './finite-at.ts';
import { findSpeakerBefore } from './find-speaker.ts';
import type { VerbInSentence } from './verb-in-sentence.ts';
import type { SentenceClaims } from './sentence-claims.ts';
import type { SentenceView } from './sentence-view.ts';

/** Characters between the verb and its quotation beyond which they do not belong together. */
const REACH = 140;
const FEWEST_WORDS = 2;
/** What figures do, not speakers: «los datos muestran una “caída leve”». */
const SHOWS = /^(?:mostrar|demostrar|reflejar|evidenciar)$/u;
const DESCRIBES = /^(?:describir|definir|calificar|tachar|tildar)$/u;
/** «declaró la “alerta naranja”» is an act; «declaró su “apoyo total”» tells what was said. */
const ACT = /^declarar$/u;
/** «llamó «traidor» al alcalde», but «llamó a la marcha «Ni una menos»». */
const NAMES = /^(?:llamar|invitar|emplazar|alentar)$/u;
const AFTER_QUOTATION = /^(?:cuando|mientras|aunque|pero|,|;)$/u;
const DESCRIPTION_REACH = 20;
/** «su segundo libro» */
const WORK =
  /^(?:(?:primer|segund|tercer|últim|nuev|gran)[oa]? )?(?:libro|novela|ensayo|poemario|cómic|relato|cuento|disco|álbum|canción|sencillo|tema|película|filme|documental|cortometraje|serie|obra|comedia|ópera|musical|exposición|muestra|pódcast|programa)(?!\p{L})/u;

/** «ha descrito las capacidades como cruciales», «calificó de injusta la medida». */
export function findDescription(claims: SentenceClaims, verb: VerbInSentence): boolean {
  const { view, context } = claims;
  if (!verb.isFiniteForm || !DESCRIBES.test(verb.verb.infinitive)) return false;
  // «califica | a Abril de «gigante»»: whom or what it is about belongs to the words.
  const first = /^al?$/u.test(view.lower(verb.to)) ? verb.to : skipAdverbials(view, verb.to);
  const link = view.tokens.findIndex(
    (token, index) => index >= first && /^(?:como|de)$/u.test(token.lower),
  );
  if (link < 0 || link - first >= DESCRIPTION_REACH || first >= view.length - 2) return false;
  const speaker = findSpeakerBefore(view, verb, context);
  const quoted = view.quotations.filter(({ start }) => start > view.tokens[link]!.start);
  const end = quoted.length === 0 ? endOfDescription(view, link) : endAfter(view, quoted[0]!.end);
  // «lo definió como | «un gesto»»
  const start = first === link && view.lower(link) === 'como' ? link + 1 : first;
  claims.add({ start: view.tokens[start]!.start, end, verb, speaker });
  return true;
}

/** «tachó al alcalde de irresponsable | y pidió calma» */
function endOfDescription(view: SentenceView, link: number): number {
  const stop = view.tokens.findIndex((_, index) => index > link && isNextVerb(view, index));
  return stop > 0 ? view.tokens[stop - 1]!.end : view.end;
}

/** «prometió “apoyo total”», «habló de la “situación en la región”»: an object with words quoted. */
export function findPartialQuotation(claims: SentenceClaims, verb: VerbInSentence): boolean {
  const { view, context } = claims;
  if (!verb.isFiniteForm || SHOWS.test(verb.verb.infinitive)) return false;
  if (!verb.verb.isStrong && isInsideClaim(claims, verb)) return false;
  const verbEnd = view.tokens[verb.to - 1]!.end;
  const isKnown = REPORTING_VERBS.has(verb.verb.infinitive);
  const quoted = view.quotations.filter(({ start, innerStart, innerEnd }) => {
    const words = view.text.slice(innerStart, innerEnd).split(/\s+/u).length;
    if (!isKnown && hasVerbBetween(claims, verb, start)) return false;
    if (view.text.slice(verbEnd, start).includes(';')) return false;
    if (start < verbEnd || isTaken(claims, start) || isNickname(view, start, innerStart))
      return false;
    return words >= FEWEST_WORDS || isOneSaidWord(view, verb, start);
  });
  const first = quoted[0];
  if (
    first === undefined ||
    first.start > verbEnd + REACH ||
    hasVerbBetween(claims, verb, first.start)
  )
    return false;
  if (NAMES.test(verb.verb.infinitive) && !view.isQuoted(verb.to)) return false;
  const object = skipAdverbials(view, verb.to);
  if (object >= view.length) return false;
  const beforeQuotation = view.lower(view.indexFrom(first.start) - 1);
  if (ACT.test(verb.verb.infinitive) && /^(?:el|la|un|una)$/u.test(beforeQuotation)) return false;
  const isRequest = verb.verb.uses.has('ask') && verb.verb.infinitive !== 'reclamar';
  // «defendió todo el trabajo hecho, | “la mejor racha” del club»
  const comma = view.lower(view.indexFrom(first.start) - 1) === ',';
  // «habló de | «negligencia»»
  const isBareObject = /^(?:de|como)$/u.test(view.lower(object)) && view.isQuoted(object + 1);
  const start =
    isRequest || comma || isBareObject
      ? first.start
      : Math.min(view.tokens[isKnown ? object : verb.to]!.start, first.start);
  const speaker = findSpeakerBefore(view, verb, context);
  // «El tren funciona como «un reloj»»: only of whoever speaks any verb will do.
  const speaks = speaker !== null && (speaker.isNamed || isSpeakingPhrase(speaker.text));
  if (!isKnown && !speaks) return false;
  claims.add({ start, end: endAfter(view, quoted.at(-1)!.end), verb, speaker });
  return true;
}

/** «identificado como «el Chuy»», «alias «Iván»»: what somebody is called is nobody's words. */
function isNickname(view: SentenceView, start: number, innerStart: number): boolean {
  const first = view.indexFrom(start);
  const isCalled =
    /^(?:alias|apodad[oa]s?|llamad[oa]s?|conocid[oa]s?|denominad[oa]s?|titulad[oa]s?|bautizad[oa]s?|identificad[oa]s?)$/u;
  if (isCalled.test(view.lower(first - 1))) return true;
  if (isWork(view, start)) return true;
  const isLinked = view.lower(first - 1) === 'como' && isCalled.test(view.lower(first - 2));
  return (
    isLinked ||
    /^(?:el|la|los|las|El|La|Los|Las) \p{Lu}\p{L}*$/u.test(
      view.text.slice(innerStart, innerStart + 40).split(/[»”"]/u)[0]!,
    )
  );
}

/** «publica «La noche en vela», | un libro»: a title. */
function isWork(view: SentenceView, start: number): boolean {
  const quotation = view.quotations.find((one) => one.start === start);
  if (quotation === undefined || !/^\p{Lu}/u.test(view.text.slice(quotation.innerStart)))
    return false;
  const comma = view.indexFrom(quotation.end);
  return (
    view.word(comma) === ',' &&
    /^(?:una?|el|la|su)$/u.test(view.lower(comma + 1)) &&
    WORK.test(view.text.slice(view.tokens[comma + 2]?.start))
  );
}

/** «pidió «sensatez»», «habla de «negligencia»»: a title has a capital, a borrowed word an article. */
function isOneSaidWord(view: SentenceView, { verb, to }: VerbInSentence, start: number): boolean {
  if (verb.isWeak && verb.infinitive !== 'hablar') return false;
  const first = view.indexFrom(start);
  const from = view.lower(to) === 'de' ? to + 1 : to;
  return first === from && /^[\p{Ll}¡¿]/u.test(view.word(first + 1));
}

/** «Dijo que Putin aceptó con “placer”»: what the reported one does is part of the report. */
function isInsideClaim({ view, found }: SentenceClaims, verb: VerbInSentence): boolean {
  const { start, end } = view.rangeOf(verb);
  return found.some((claim) => claim.start <= start && end <= claim.end);
}

/** Words that a formula has already given to somebody. */
function isTaken({ found }: SentenceClaims, offset: number): boolean {
  return found.some((claim) => claim.start <= offset && offset < claim.end);
}

function hasVerbBetween({ view }: SentenceClaims, verb: VerbInSentence, offset: number): boolean {
  return view.verbs.some(
    (other) => other.from > verb.from && view.tokens[other.from]!.start < offset,
  );
}

/** «… a «la falta de médicos» | y prevé que»: the speaker's next verb. */
function isNextVerb(view: SentenceView, index: number): boolean {
  if (!/^[ye]$/u.test(view.lower(index))) return false;
  let next = index + 1;
  while (isClitic(view.lower(next)) || view.lower(next) === 'no') next += 1;
  return (isFiniteAt(view, next) || view.verbAt(next) !== null) && !view.isQuoted(next);
}

/** A quotation's sentence goes on to the next comma or conjunction. */
export function endAfter(view: SentenceView, offset: number): number {
  const stop = view.tokens.findIndex(
    (token, index) =>
      token.start >= offset && (AFTER_QUOTATION.test(token.lower) || isNextVerb(view, index)),
  );
  return stop > 0 ? view.tokens[stop - 1]!.end : view.end;
}
