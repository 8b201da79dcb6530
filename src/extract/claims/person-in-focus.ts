import type { TextRange } from '../text/paragraphs.ts';
import { isCalling, isLike, toStem } from './callings.ts';
import type { Described, Gender, PersonMention } from './described-people.ts';
import { isDemonym, isPersonLike, isPersonNoun } from './human-nouns.ts';

/** «El jefe de la CGT»: where it starts, its noun, the words behind and its gender. */
export interface Description {
  readonly start: number;
  readonly noun: string;
  readonly rest: readonly string[];
  readonly gender: Gender;
}

/** Who spoke last: a person of the text, or somebody without a name. */
export interface Turn {
  readonly person: Described | null;
  /** The words of the sentence that name or describe him. */
  readonly at: TextRange;
}

interface Candidates {
  readonly text: string;
  /** Whoever was named before and may be of that gender. */
  readonly known: readonly Described[];
  readonly description: Description;
  readonly turn: Turn | null;
}

/** What a noun says of a person: it is his own, as good as his own, fits anybody, nothing, or of another. */
type Fit = 'same' | 'like' | 'anybody' | 'open' | 'clash';

/** Whoever is called so is as likely somebody new: «la fiscal», «el testigo». */
const OFFICE =
  /^(?:ex)?(?:president|vicepresident|ministr|fiscal|juez|jueza|magistrad|alcald|portavoz|vocer|director|secretari|delegad|comisari|consejer|conseller|concejal|gobernador|jefe|jefa|embajad|cancill|rey|reina|primer|agente|mandatari|responsabl)/u;
/** Whom only his part or his bond to another tells: «la jueza», «su abogada», «la viuda», «el vecino». */
const BOUND =
  /^(?:juez|magistrad|fiscal|abogad|letrad|testig|acusad|detenid|víctim|padre|madre|hij|herman|espos|marid|viud|novi|cuñad|niet|abuel|forens|perit|vecin|client|interlocutor|colega|compañer|rival|entrevistad|premiad|galardonad|homenajead|fallecid|ganador)/u;
/** Whoever holds an office may be called so. */
const GENERIC =
  /^(?:responsabl|dirigent|directiv|ejecutiv|polític|representant|mandatari|profesional|expert|funcionari|oficial|autoridad|titular|líder|mujer|hombre|joven|chic[oa]$|muchach|ancian)/u;
/** Who heads something has a trade as well: «la directora» is «la economista». */
const HEAD =
  /^(?:president|vicepresident|jef|director|subdirector|secretari|portavo|vocer|responsabl|coordinador|delegad|dirigent|líder|encargad|autor|primer|fundador|decan|rector)/u;
/** Women and men are called so alike. */
const EPICENE = /^(?:autoridad|figura|estrella|leyenda|víctima|persona|promesa|celebridad)$/u;
/** Whoever is called so holds nothing. */
const CHILD = /^(?:niñ|nen|bebé|menor$|alumn)/u;
/** Whom nothing but the sex tells. */
const ANYBODY = /^(?:mujer|hombre|chic[oa]$|muchach[oa])/u;
/** Who was spoken of, whatever stands before his name. */
const ALLUDED = /^(?:aludid|interpelad|susodich)/u;
/** Nothing but the end of a sentence. */
const SENTENCE_END = /^[»”")]*[.!?]?[»”"]*\s+$/u;
const APPOSITION = /^,\s[^,.]*(?:,|(?=\.))/u;
const CAPITAL = /^\p{Lu}/u;
/** Names behind which one is as far away as behind more. */
const FARTHEST = 2;

/**
 * Log-odds by which a person is meant: a logistic regression on 245 descriptions of the labelled texts
 * (224 right where each tenth was judged by what the other nine taught), rounded by hand.
 */
const WEIGHT = {
  none: -1,
  fit: { same: 7, like: 1.5, anybody: 0.25, open: 0.25, clash: -3 },
  /** Named in the same paragraph. */
  here: 2.25,
  /** Spoke last, in a paragraph before. */
  spokeBefore: 0.75,
  /** Nobody else of this gender was named so far. */
  only: 1,
  /** Stands right before the description. */
  adjacent: 2,
  /** Each of those of this gender who were named since, and of those who were no mere object. */
  later: -1,
  laterFree: -1.5,
  oblique: -1,
  office: -1,
  bound: -1,
  /** An office or a bond of one who has not spoken. */
  silent: -1,
  /** «la mujer» of whom no word tells whether she is one. */
  unsexed: -2,
  rest: -0.5,
  /** «La alcaldesa de Lorca» is nobody of whom Lorca was not said. */
  domain: -1.5,
  /** «una vecina» came in between. */
  rival: -3,
} as const;

export function isOffice(noun: string): boolean {
  return OFFICE.test(noun);
}

/**
 * Whom of the persons of a text a description means: «“…”, opina Domingo Celma. El camionero…»,
 * «Quien no calla es Héctor Daer. El jefe de la CGT…», «subrayó la canadiense». They are ranked by how
 * well the noun fits, how near they are named and who has the turn; null where nobody is likely.
 */
export function findInFocus(
  text: string,
  people: readonly Described[],
  description: Description,
  turn: Turn | null,
): Described | null {
  const { noun, gender, start } = description;
  if (!isCalling(noun) && !isPersonLike(noun) && !GENERIC.test(noun) && !ALLUDED.test(noun))
    return null;
  const known = people.filter(
    (one) =>
      (one.gender === null || one.gender === gender || EPICENE.test(noun)) &&
      one.mentions.some(({ end }) => end <= start),
  );
  let best: Described | null = null;
  let most = 0;
  for (const person of known) {
    const score = scorePerson(person, { text, known, description, turn });
    if (score > most) [best, most] = [person, score];
  }
  return best;
}

function scorePerson(person: Described, { text, known, description, turn }: Candidates): number {
  const { start, noun, rest } = description;
  const paragraph = text.lastIndexOf('\n', start - 1) + 1;
  const last = findLast(person, start);
  const isTurn = turn?.person === person;
  const since = Math.max(last?.end ?? 0, isTurn ? turn.at.end : 0);
  const isHere = last !== undefined && last.start >= paragraph;
  const isAdjacent = last !== undefined && SENTENCE_END.test(text.slice(last.end, start));
  const fit = toFit(person, description);
  const others = known.filter((other) => other !== person);
  const later = others.flatMap((other) => {
    const mention = findLast(other, start);
    return mention !== undefined && mention.start > (last?.start ?? -1) ? [mention] : [];
  });
  const free = later.filter(({ isOblique }) => !isOblique);
  const isNew = OFFICE.test(noun) || BOUND.test(noun);
  const isElsewhere = rest.some((word) => CAPITAL.test(word) && !person.domains.has(word));
  let score = WEIGHT.none + WEIGHT.fit[fit];
  if (isHere) score += WEIGHT.here;
  else if (isTurn) score += WEIGHT.spokeBefore;
  if (others.length === 0) score += WEIGHT.only;
  if (isAdjacent) score += WEIGHT.adjacent;
  score += WEIGHT.later * Math.min(FARTHEST, later.length);
  score += WEIGHT.laterFree * Math.min(FARTHEST, free.length);
  if (last?.isOblique === true && !isTurn) score += WEIGHT.oblique;
  if (fit !== 'same') {
    if (OFFICE.test(noun)) score += WEIGHT.office;
    if (BOUND.test(noun)) score += WEIGHT.bound;
    if (isNew && !isTurn && !isAdjacent) score += WEIGHT.silent;
    if (isNew && isElsewhere) score += WEIGHT.domain;
    if (others.some(({ nouns }) => nouns.has(toStem(noun)))) score += WEIGHT.domain;
  }
  if (person.gender === null && ANYBODY.test(noun)) score += WEIGHT.unsexed;
  if (rest.length > 0) score += WEIGHT.rest;
  const between = withoutQuotations(text.slice(Math.max(paragraph, since), start));
  if (hasRival(between.replace(APPOSITION, ''), description.gender)) score += WEIGHT.rival;
  return score;
}

/** The last mention of a person before, but for those in somebody's words. */
function findLast({ mentions }: Described, before: number): PersonMention | undefined {
  return mentions.findLast(({ end, isQuoted }) => end <= before && !isQuoted);
}

/** A minister is no mayor and a lawyer no chemist; where one is from contradicts nothing. */
function toFit({ nouns, domains }: Described, { noun, rest }: Description): Fit {
  const stem = toStem(noun);
  if (nouns.has(stem)) {
    const isOther = rest.some((word) => CAPITAL.test(word) && !domains.has(word));
    if (!isOther) return 'same';
    return domains.size > 0 ? 'clash' : 'open';
  }
  const own = [...nouns].filter(
    (other) => !isDemonym(other) && (isPersonNoun(other) || isCalling(other)),
  );
  if (own.some((other) => isLike(other, noun))) return 'like';
  if (isDemonym(noun) || GENERIC.test(noun) || ALLUDED.test(noun)) return 'anybody';
  const isRole = isOffice(noun) || BOUND.test(noun) || CHILD.test(noun);
  const isContrary = isRole ? own.length > 0 : !own.every(isHead);
  return isContrary ? 'clash' : 'open';
}

function isHead(noun: string): boolean {
  return HEAD.test(noun);
}

/** «una vecina», «otro testigo»: somebody without a name who may be meant as well. */
function hasRival(words: string, gender: Gender): boolean {
  const article = gender === 'la' ? '(?:una|otra)' : '(?:un|otro)';
  const phrases = new RegExp(`(?<!\\p{L})${article}\\s+(\\p{Ll}+)`, 'giu');
  return [...words.matchAll(phrases)].some(([, noun = '']) => isPersonNoun(noun));
}

function withoutQuotations(words: string): string {
  return words.replaceAll(/«[^»]*»?|“[^”]*”?|"[^"]*"?/gu, '');
}
