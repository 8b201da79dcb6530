import { capitalize } from '../schema/capitalize.ts';
import { isDemonym } from './demonyms.ts';
import { findPlaceKind } from './known-names.ts';
import {
  isFunctionWord,
  isNounLikeSurname,
  isNounToo,
  isOpener,
  isOrdinaryOrInfinitive,
} from './parts-of-speech.ts';
import type { PlacedName } from './placed-name.ts';
import { isNounPlace } from './said-with-article.ts';
import { findLandAfter } from './said-to-lie.ts';
import {
  findWordAfter,
  findWordBefore,
  isAtHead,
  isCapitalized,
  isShouted,
  type Neighbour,
} from './text-around.ts';
import { isTitle, MEDIA_NOUNS, MONTHS, SET_PHRASES } from './trigger-words.ts';
import { isThirdPerson } from './verb-forms.ts';

/** What may stand between a subject and its verb. */
const BEFORE_VERB =
  /^(?:no|se|le|les|lo|la|los|las|me|nos|ya|también|tampoco|nunca|siempre|aún|además|apenas|jamás|sí)$/u;
/** With nothing after it, it stands for the verb of the sentence before. */
const SAYS_OR_NOT = /^(?:no|sí|también|tampoco)$/u;
const STOPS = /[.,;:!?"]/u;
const BEFORE_VERB_MAX = 3;
/** «Pereira está en Colombia» speaks of the town. */
const LIES = /^(?:está|queda)$/u;
const JOINS = /^(?:y|e|o|u|ni)$/u;
/** After the comma that a subject may take, or somebody who is called: «Podemos, por su parte, no», «Santos, ¿dimite?». */
const AFTER_COMMA =
  /^, (?:[¿¡]|por su parte|a su vez|en cambio|sin embargo|además|que |quien |cuy[oa]s? |sin más)/u;
/** «Calle arriba», «Ríos cerca del mar»: forms of verbs that are adverbs after a noun. */
const ADVERB = /^(?:arriba|abajo|adentro|afuera|adelante|encima|cerca|fuera)$/u;
/** The same, and «Paz para todos», «Guerra sobre ruedas». */
const NO_VERB = /^(?:arriba|encima|cerca|fuera|para|entre|sobre)$/u;
/** What may stand before the name of one letter that is no «rayos X». */
const BEFORE_LETTER =
  /^(?:a|ante|bajo|con|contra|de|desde|e|en|entre|hacia|hasta|ni|o|para|por|que|según|sin|sobre|tras|vía|y)$/u;
const ONE_LETTER = 1;
/** UTF-16 units of how the longest of the sayings goes on, or a little more. */
const SET_PHRASE_MAX = 30;
/** «Casado y yo», «Casado y su equipo». */
const COMPANION = /^(?:yo|tú|él|ella|usted|ellos|ellas|nosotros|su|sus|mi|mis|otros|otras)$/u;
/** «EN LIMA», «SEGÚN CASADO»: in capitals too, this is no saw and no married man. */
const TO_PLACE = /^(?:a|al|en|de|del|desde|hasta|hacia|por|para|con|contra|según|entre)$/u;
const TO_PERSON = /^(?:según|contra)$/u;
const OF_YEAR = /^ del? \d{4}/u;
/** Verbs whose object follows them: a person would follow «a». */
const WE_OR_I = /[aei]mos$|^(?:hago|tengo|doy|digo|quiero|pido|busco|exijo|veo)$/u;
/** «Mas de uno», «Mas que nunca» */
const OF_OR_THAN = /^(?:de|que)$/u;
/** «de nuevo», «de gira»: what goes with a verb. */
const IN_A_WAY =
  /^(?:nuevo|momento|pronto|verdad|hecho|gira|visita|viaje|pie|acuerdo|vacaciones|vuelta|regreso|luto|rodillas|espaldas|repente|entrada|salida|madrugada|noche|día|camino|paso|baja|parte|inmediato|milagro|memoria|sobra|lejos|cerca|todo|todos|todas|nada|negro|blanco|verde|rojo|azul|guardia|fiesta|compras|campaña)$/u;
const PRESENTED = /^, (?:(de \d+ años)|(?:el |la |un |una )?(?:ex ?)?(\p{Ll}+))/u;
/** UTF-16 units of the longest office, or a little more. */
const PRESENTED_MAX = 30;
const WITH = /^(?:con|sin|por|en|de|a)$/u;

/**
 * Whether a single word that is no part of a longer name is just a word: its capital comes from the
 * head of the sentence, and nothing after it shows a subject.
 */
export function readsAsWord(text: string, name: PlacedName): boolean {
  const word = text.slice(name.start, name.end);
  if (word.includes(' ')) return false;
  if (word.length === ONE_LETTER) return !standsAsLetter(text, name);
  const lower = word.toLowerCase();
  if (SET_PHRASES.get(lower)?.test(text.slice(name.end, name.end + SET_PHRASE_MAX))) return true;
  if (name.form !== 'whole' && isSaidAsWord(text, name, lower)) return true;
  if (name.form === 'surname' && findPlaceKind(word) !== null && findLandAfter(text, name) !== null)
    return true;
  const isSmallCase = !isShouted(word);
  if (!isSmallCase && !name.isShouted) return false;
  if (!name.isShouted && !isAtHead(text, name.start)) return false;
  if (name.isShouted && isSaidToOrAt(text, name)) return false;
  const next = findWordAfter(text, name.end);
  if (next && isJoinedToNoun(text, next.lower, next.end)) return true;
  if (name.form === 'given' && next && /^del?$/u.test(next.lower)) return true;
  const isShort = name.form === 'surname' || name.kind === 'organization';
  if (isShort && isSmallCase && next?.lower === 'de' && isMadeOf(text, next.end)) return true;
  if (name.form === 'surname' && next && LIES.test(next.lower) && findPlaceKind(word) !== null)
    return true;
  if (next && isNounLikeSurname(lower) && isDescription(next)) return true;
  if (lower === 'mas' && next && OF_OR_THAN.test(next.lower)) return true;
  if (name.kind === 'place' && next && isNounPlace(word) && isAdjective(next)) return true;
  const isNoun =
    name.kind === 'person'
      ? isOrdinaryOrInfinitive(lower) || isSaidOfMany(text, name, lower)
      : isNounToo(toTitleCase(lower));
  return isNoun && !hasSubjectEvidence(text, name);
}

/** «en Abril de 1974», «No hago Caso», «¡Qué Bueno!»: a word with a capital, wherever it stands. */
function isSaidAsWord(text: string, { start, end }: PlacedName, lower: string): boolean {
  const before = findWordBefore(text, start);
  if (MONTHS.has(lower) && (OF_YEAR.test(text.slice(end, end + 9)) || isDay(text, before)))
    return true;
  if (!before) return false;
  return before.lower === 'qué' || (WE_OR_I.test(before.lower) && isNounToo(toTitleCase(lower)));
}

function isSaidToOrAt(text: string, { start, kind }: PlacedName): boolean {
  const before = findWordBefore(text, start)?.lower ?? '';
  return (kind === 'person' ? TO_PERSON : TO_PLACE).test(before);
}

/** «el 3 de Mayo» */
function isDay(text: string, before: Neighbour | null): boolean {
  if (before?.lower !== 'de') return false;
  return /^\d/u.test(findWordBefore(text, before.start)?.text ?? '');
}

/** «altas», «centenarios», «arriba»: neither a verb nor a small word. */
function isDescription({ text, lower }: Neighbour): boolean {
  return !isCapitalized(text) && (ADVERB.test(lower) || !isOpener(lower));
}

/** «Lima agria» */
function isAdjective({ text, lower }: Neighbour): boolean {
  return !isCapitalized(text) && !isOpener(lower) && !isDemonym(lower);
}

function toTitleCase(lower: string): string {
  return capitalize(lower);
}

/** «Lima y tornillo»: a name is joined to names, or to words with an article. */
function isJoinedToNoun(text: string, join: string, end: number): boolean {
  if (!JOINS.test(join)) return false;
  const other = findWordAfter(text, end);
  if (other === null || isCapitalized(other.text) || COMPANION.test(other.lower)) return false;
  return WITH.test(other.lower) || !isFunctionWord(other.lower);
}

function hasSubjectEvidence(text: string, { end }: PlacedName): boolean {
  let next = findWordAfter(text, end);
  if (!next)
    return (
      text[end] === ':' || AFTER_COMMA.test(text.slice(end, end + 20)) || isPresented(text, end)
    );
  if (JOINS.test(next.lower)) {
    const other = findWordAfter(text, next.end);
    return other !== null && (isCapitalized(other.text) || COMPANION.test(other.lower));
  }
  // «Mena no.», «Calle tampoco, pero …»
  if (SAYS_OR_NOT.test(next.lower) && STOPS.test(text.charAt(next.end))) return true;
  for (let skipped = 0; next && skipped < BEFORE_VERB_MAX; skipped += 1) {
    if (!BEFORE_VERB.test(next.lower)) break;
    next = findWordAfter(text, next.end);
  }
  return (
    next !== null &&
    (isShouted(next.text) || !isCapitalized(next.text)) &&
    isThirdPerson(next.lower) &&
    !NO_VERB.test(next.lower)
  );
}

/** «Botella de plástico», «Rueda de prensa»; but «Rivera de nuevo calló». */
function isMadeOf(text: string, end: number): boolean {
  const noun = findWordAfter(text, end);
  return (
    noun !== null &&
    !isCapitalized(noun.text) &&
    !isFunctionWord(noun.lower) &&
    !IN_A_WAY.test(noun.lower)
  );
}

/** «Flores, ni una»: a plural needs no article at the head of a sentence; but «Torres, escéptica». */
function isSaidOfMany(
  text: string,
  { end, isShouted: isLoud }: PlacedName,
  lower: string,
): boolean {
  if (isLoud || !lower.endsWith('s') || !isNounLikeSurname(lower) || text[end] !== ',')
    return false;
  const next = findWordAfter(text, end + 1);
  return next !== null && (isFunctionWord(next.lower) || next.lower.endsWith('s'));
}

/** «Flores, ministra de Exteriores», «Torres, la portavoz», «Prado, de 45 años» */
function isPresented(text: string, end: number): boolean {
  const [, age, office] = PRESENTED.exec(text.slice(end, end + PRESENTED_MAX)) ?? [];
  return age !== undefined || (office !== undefined && isTitle(office));
}

/** «en X», «la red social X», «X y Meta», but not «los rayos X». */
function standsAsLetter(text: string, { start, end }: PlacedName): boolean {
  const before = findWordBefore(text, start);
  const next = findWordAfter(text, end);
  if (next && isJoinedToNoun(text, next.lower, next.end)) return false;
  if (!before) return text[start - 1] !== '-' && text[end] !== '-';
  return (
    BEFORE_LETTER.test(before.lower) || MEDIA_NOUNS.has(before.lower) || isThirdPerson(before.lower)
  );
}
