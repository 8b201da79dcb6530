import { findGivenGender } from './given-gender.ts';
import type { ReadText } from './read-text.ts';
import { toNamedSpeaker } from './to-named-speaker.ts';
import type { FoundClaim, FoundSpeaker } from './types.ts';

const PRONOUN = /^(?:él|ella)(?: mism[oa])?$/iu;
const FEMALE_TITLE = /^(?:la|una|su\s+\p{L}+a)(?!\p{L})/iu;
const MALE_TITLE = /^(?:el|un)(?!\p{L})/iu;
/** How the line of a dialogue begins. */
const DASH_BEFORE = /[—―–]\s*$/u;

/**
 * «—De las de antes —responde ella»: in a dialogue with two voices «él» and «ella» are not who had
 * the turn before but who had it before that one. The claims with the person in the pronoun's place where
 * one fits.
 * @param claims in the order of the text
 */
export function resolvePronouns(read: ReadText, claims: readonly FoundClaim[]): FoundClaim[] {
  const resolved: FoundClaim[] = [];
  /** «—Dormir —respondió él—. Y después ya veremos.»: one word, two claims. */
  const byPronoun = new Map<number, FoundSpeaker | null>();
  for (const claim of claims) {
    const { speaker } = claim;
    if (speaker === null || !PRONOUN.test(speaker.text)) {
      resolved.push(claim);
      continue;
    }
    const person = byPronoun.get(speaker.start) ?? findPerson(read, claim, speaker, resolved);
    byPronoun.set(speaker.start, person);
    resolved.push(person === null ? claim : { ...claim, speaker: person, via: 'carried' });
  }
  return resolved;
}

function findPerson(
  read: ReadText,
  { start, form, verb }: FoundClaim,
  { text: pronoun, start: at, end }: FoundSpeaker,
  before: readonly FoundClaim[],
): FoundSpeaker | null {
  const { text, names } = read;
  const gender = /^ella/iu.test(pronoun) ? 'la' : 'el';
  const own = before.flatMap(({ speaker }) =>
    speaker?.isNamed === true && !speaker.isPlural ? [speaker] : [],
  );
  const last = before.at(-1);
  const isTurn =
    last !== undefined && [start, last.start].every((at) => DASH_BEFORE.test(text.slice(0, at)));
  // «“…”, le advirtió Abadía. “Por eso”, dijo ella.»
  // «Ella misma abrió la puerta. “Me lo creí”» goes on.
  const isAnswer = form === 'direct' && verb !== null && last?.form === 'direct';
  const previous = isAnswer ? last.speaker : null;
  const people = own.filter(
    (speaker) =>
      speaker.text !== previous?.text &&
      names.some(
        ({ type, start: from, end: to }) =>
          type === 'person' && from >= speaker.start && to <= speaker.end,
      ),
  );
  const unknown = isTurn || !isAnswer ? gender : null;
  // Of two voices the other one, whatever the name sounds like: «Amparo» is «ella».
  const found =
    people.findLast(
      (speaker) => (findGender(toWhole(read, toName(read, speaker))) ?? unknown) === gender,
    ) ??
    (isTurn ? people.at(-1) : undefined) ??
    (isTurn || isAnswer ? null : findNamed(read, at, gender));
  if (found === null) return null;
  const calledHere = { start: at, end };
  const { start: first, coreEnd, text: words } = found;
  return {
    ...found,
    calledHere,
    end: coreEnd,
    text: words.slice(0, coreEnd - first),
    via: 'carried',
  };
}

/** «Jimena Blázquez no seguirá. Lo ha comunicado | ella misma»: of those who have not spoken the last. */
function findNamed(
  { text, names }: ReadText,
  at: number,
  gender: 'el' | 'la',
): FoundSpeaker | null {
  const name = names.findLast(
    ({ type, start, end }) =>
      type === 'person' && end <= at && findGender(text.slice(start, end)) === gender,
  );
  return name === undefined ? null : toNamedSpeaker(text, name);
}

/** «presidenta, Carmen Flores» is Carmen Flores; a title with an article tells more. */
function toName({ text, names }: ReadText, { start, end, text: words }: FoundSpeaker): string {
  if (FEMALE_TITLE.test(words) || MALE_TITLE.test(words)) return words;
  const name = names.find((one) => one.type === 'person' && one.start >= start && one.end <= end);
  return name === undefined ? words : text.slice(name.start, name.end);
}

/** «Abadía» is «Saúl Abadía». */
function toWhole({ text, names }: ReadText, words: string): string {
  const whole = names
    .filter(({ type }) => type === 'person')
    .map(({ start, end }) => text.slice(start, end))
    .find((name) => name.endsWith(` ${words}`));
  return whole ?? words;
}

/** By the title or the given name, where they tell. */
function findGender(words: string): 'el' | 'la' | null {
  if (FEMALE_TITLE.test(words)) return 'la';
  if (MALE_TITLE.test(words)) return 'el';
  const [given = ''] = words.split(/\s+/u);
  return findGivenGender(given);
}
