import type { TextRange } from '../text/paragraphs.ts';
import { isCalling, isLike, toStem } from './callings.ts';
import type { Described } from './callings.ts';
import { findGivenGender } from './given-gender.ts';
import { isDemonym, isPersonNoun } from './human-nouns.ts';
import type { ReadText } from './read-text.ts';

/** «El jefe de la CGT»: where it starts, its noun, the words behind and its gender. */
interface Description {
  readonly start: number;
  readonly noun: string;
  readonly rest: readonly string[];
  readonly gender: 'el' | 'la';
}

/** Whoever is called so is as likely somebody new: «la fiscal», «el testigo». */
const OFFICE =
  /^(?:ex)?(?:president|vicepresident|ministr|fiscal|juez|jueza|magistrad|alcald|portavoz|vocer|director|secretari|delegad|comisari|consejer|conseller|concejal|gobernador|jefe|jefa|embajad|cancill|rey|reina|primer|agente|mandatari|responsabl)/u;
/** Whom only his bond to another tells: «su abogada», «la viuda», «el vecino». */
const BOUND =
  /^(?:abogad|letrad|testig|acusad|detenid|víctim|padre|madre|hij|herman|espos|marid|viud|novi|cuñad|niet|abuel|forens|perit|vecin|client|interlocutor|colega|compañer|rival|entrevistad)/u;
/** Whoever holds any office may be called so. */
const GENERIC =
  /^(?:responsabl|dirigent|directiv|ejecutiv|polític|representant|mandatari|profesional)/u;
/** Who was spoken of, whatever stands before his name. */
const ALLUDED = /^(?:aludid|interpelad|susodich)/u;
const PREPOSITION =
  /(?:^|\s)(?:a|al|ante|con|contra|de|del|en|entre|para|por|sobre|tras|sin)\s+$/iu;
/** Nothing but the end of a sentence. */
const SENTENCE_END = /^[»”")]*[.!?]?[»”"]*\s+$/u;
const APPOSITION = /^,\s[^,.]*(?:,|(?=\.))/u;
/** Letters of the shortest adjective. */
const ADJECTIVE = /^\p{Ll}{4,}$/u;

export function isOffice(noun: string): boolean {
  return OFFICE.test(noun);
}

/**
 * «opina Domingo Celma. El camionero…», «Quien no calla es Héctor Daer. El jefe de la CGT…», «subrayó
 * la canadiense»: the person whom the paragraph named last, where nobody without a name came between.
 * An office is his only right behind his name at the end of a sentence.
 * @param known the persons named before, of this gender or of none that is known
 * @param resolved descriptions of the text already tied to a person, in UTF-16 offsets
 */
export function findInFocus(
  { text, names }: ReadText,
  known: readonly Described[],
  description: Description,
  resolved: readonly TextRange[],
): Described | null {
  const { start, noun, rest, gender } = description;
  if (BOUND.test(noun) || !(isCalling(noun) || isPersonNoun(noun))) return null;
  const paragraph = text.lastIndexOf('\n', start - 1) + 1;
  const people = names.filter(
    (name) =>
      name.type === 'person' &&
      name.start >= paragraph &&
      name.end <= start &&
      !isQuotedIn(text, paragraph, name.start),
  );
  const [before, newest] = [people.at(-2), people.at(-1)];
  // «José Rojo, | Pacheta, compareció»
  const isAlias = before !== undefined && text.slice(before.end, newest!.start) === ', ';
  const last = isAlias ? before : newest;
  if (last === undefined) return null;
  const surname = text.slice(last.start, last.end).split(' ').at(-1);
  const person = known.find(({ words }) => words.split(' ').at(-1) === surname);
  if (person === undefined || !isGender(person, gender)) return null;
  if (ALLUDED.test(noun)) return person;
  if (isOtherCalling(person, noun)) return null;
  if (SENTENCE_END.test(text.slice(last.end, start))) return person;
  // «La arqueóloga vasca», but «La alcaldesa de Lorca»
  const isShort = rest.length === 0 || (rest.length === 1 && ADJECTIVE.test(rest[0]!));
  if (OFFICE.test(noun) || !isShort) return null;
  const isAnybody = /^(?:mujer|hombre|joven|chic[oa]|muchach[oa]|ancian[oa])$/u.test(noun);
  if (isAnybody && people.length > 1) return null;
  const isOnly = people.length === 1 && isCalling(noun);
  if (!isOnly && PREPOSITION.test(text.slice(paragraph, last.start))) return null;
  const between = withoutQuotations(withoutRanges(text, last.end, start, resolved));
  return hasRival(between.replace(APPOSITION, ''), gender) ? null : person;
}

function isGender({ words, gender }: Described, other: 'el' | 'la'): boolean {
  const [given = ''] = words.split(' ');
  const own = gender ?? findGivenGender(given);
  return own === null || own === other;
}

/** A minister is no mayor and a lawyer no chemist; where one is from contradicts nothing. */
function isOtherCalling({ nouns }: Described, noun: string): boolean {
  if (isDemonym(noun) || GENERIC.test(noun)) return false;
  // «la primera firmante» holds no office.
  const own = [...nouns].filter(
    (other) => other !== 'primer' && (isPersonNoun(other) || isCalling(other)),
  );
  const stem = toStem(noun);
  return own.length > 0 && !own.some((other) => other === stem || isLike(other, noun));
}

/** Whether a mark is open before: what is named there is named by who speaks. */
function isQuotedIn(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  const opened = (before.match(/[«“]/gu) ?? []).length - (before.match(/[»”]/gu) ?? []).length;
  return opened > 0 || (before.match(/"/gu) ?? []).length % 2 === 1;
}

/** «una vecina», «la arrestada»: somebody without a name who may be meant as well. */
function hasRival(words: string, gender: 'el' | 'la'): boolean {
  const article = gender === 'la' ? '(?:la|una|su|otra|esta)' : '(?:el|un|al|del|su|otro|este)';
  const phrases = new RegExp(`(?<!\\p{L})${article}\\s+(\\p{Ll}+)`, 'giu');
  return [...words.matchAll(phrases)].some(([, noun = '']) => isPersonNoun(noun));
}

function withoutRanges(
  text: string,
  from: number,
  to: number,
  ranges: readonly TextRange[],
): string {
  let words = text.slice(from, to);
  for (const { start, end } of ranges)
    if (start >= from && end <= to)
      words = words.slice(0, start - from) + ' '.repeat(end - start) + words.slice(end - from);
  return words;
}

function withoutQuotations(words: string): string {
  return words.replaceAll(/«[^»]*»?|“[^”]*”?|"[^"]*"?/gu, '');
}
