import type { TextRange } from '../text/paragraphs.ts';
import { isLike, toStem } from './callings.ts';
import type { Described, Gender, PersonMention } from './described-people.ts';
import { isKindOfPeople, toPersonClass } from './person-classes.ts';
import type { PersonClass } from './person-classes.ts';

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

/** A description with all whom it may mean. */
export interface Focus {
  readonly text: string;
  readonly description: Description;
  readonly kind: PersonClass;
  /** Whoever was named before and may be of that gender. */
  readonly known: readonly Described[];
  readonly turn: Turn | null;
}

const CAPITAL = /^\p{Lu}/u;
const SENTENCE_END = /[.!?…»”"]\s+(?=[\p{Lu}«“"¿¡—])/gu;
/** Behind it starts the sentence in which somebody is named. */
const SENTENCE_BREAK = /[.!?…»”"]\s+|\n/u;
/** UTF-16 units of what stands before a name in its sentence. */
const LONGEST_LEAD = 160;
/** Counts above which one more tells nothing. */
const MOST = { sentences: 4, paragraphs: 3, names: 3 } as const;

/** What speaks for or against a person being meant, each by its name in the table of weights. */
export function toFeatures(person: Described, focus: Focus): string[] {
  return [
    'some',
    ...describeNoun(person, focus),
    ...describePlace(person, focus),
    ...describeOthers(person, focus),
  ];
}

/** How well the words fit what the person was called. */
function describeNoun({ nouns, domains, gender }: Described, focus: Focus): string[] {
  const { description, kind } = focus;
  const { noun, rest } = description;
  const capitals = rest.filter((word) => CAPITAL.test(word));
  const features = rest.length > 0 ? ['rest'] : [];
  const kinds = new Set([...nouns].map(toPersonClass));
  for (const word of rest.filter(isKindOfPeople)) {
    if (nouns.has(toStem(word))) features.push('rest:same');
    else features.push(kinds.has(toPersonClass(word)) ? 'rest:other' : 'rest:new');
  }
  if (gender === null) features.push('sexless', `sexless:${kind === 'sex'}`);
  if (nouns.has(toStem(noun))) {
    // «La alcaldesa de Lorca» is nobody of whom another town was said.
    const isHit = capitals.some((word) => domains.has(word));
    const fit = isHit ? 'hit' : domains.size === 0 ? 'open' : 'miss';
    return [...features, 'same', `same:${capitals.length > 0 ? fit : 'alone'}`];
  }
  features.push(`noun:${kind}`);
  if (nouns.size === 0) return [...features, 'bare'];
  if ([...nouns].some((own) => isLike(own, noun))) return [...features, 'like'];
  return [...features, 'unlike', ...[...kinds].map((own) => `${kind} of ${own}`)];
}

/** How near the person was named or spoke, and how. */
function describePlace(person: Described, { text, description, known, turn }: Focus): string[] {
  const { start } = description;
  const paragraph = text.lastIndexOf('\n', start - 1) + 1;
  const last = findLast(person, start);
  const isTurn = turn?.person === person;
  const between = text.slice(Math.max(last?.end ?? 0, isTurn ? turn.at.end : 0), start);
  const sentences = count(between, SENTENCE_END, MOST.sentences);
  const isHere = Math.max(last?.start ?? -1, isTurn ? turn.at.start : -1) >= paragraph;
  const features = [
    isHere ? 'here' : `paragraphs:${count(between, /\n+/gu, MOST.paragraphs)}`,
    `sentences:${sentences}`,
  ];
  if (isTurn) features.push('turn');
  if (last === undefined) return features;
  if (last.isOblique) return isTurn ? features : [...features, 'oblique'];
  if (isFirstInSentence(text, last, known)) features.push('first');
  if (isFirstInSentence(text, last, known) && sentences === 1) features.push('first before');
  return features;
}

/** Who else was named since. */
function describeOthers(person: Described, { description, known, turn }: Focus): string[] {
  const { start } = description;
  const toPlace = (one: Described): number =>
    Math.max(findLast(one, start)?.start ?? -1, turn?.person === one ? turn.at.start : -1);
  const own = toPlace(person);
  const later = known.filter(
    (other) =>
      other !== person && toPlace(other) > own && findLast(other, start)?.isOblique === false,
  );
  return [`later:${Math.min(MOST.names, later.length)}`];
}

/** The last mention of a person before, but for those in somebody's words. */
function findLast({ mentions }: Described, before: number): PersonMention | undefined {
  return mentions.findLast(({ end, isQuoted }) => end <= before && !isQuoted);
}

function isFirstInSentence(
  text: string,
  { start }: TextRange,
  known: readonly Described[],
): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LEAD), start);
  const from = start - before.split(SENTENCE_BREAK).at(-1)!.length;
  return !known.some(({ mentions }) =>
    mentions.some((one) => from <= one.start && one.start < start),
  );
}

function count(words: string, what: RegExp, most: number): number {
  return Math.min(most, words.match(what)?.length ?? 0);
}
