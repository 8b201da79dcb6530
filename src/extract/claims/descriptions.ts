import { toStem } from './callings.ts';
import { describePeople } from './described-people.ts';
import type { Described } from './described-people.ts';
import { toHead } from './human-nouns.ts';
import type { Turn } from './focus-features.ts';
import { toPersonClass } from './person-classes.ts';
import type { PersonClass } from './person-classes.ts';
import { chooseLikeliest, findCandidates } from './person-in-focus.ts';
import type { Candidate } from './person-in-focus.ts';
import type { ReadText } from './read-text.ts';
import { toNamedSpeaker } from './to-named-speaker.ts';
import type { FoundSpeaker } from './types.ts';

/** Of such nouns one fits for good; an office is held by one today and by another tomorrow. */
const STAYS: ReadonlySet<PersonClass | null> = new Set<PersonClass>([
  'calling',
  'sport',
  'origin',
  'party',
]);

/** Who of the candidates is meant by the description that starts there. */
export type Choose = (candidates: readonly Candidate[], start: number) => Described | null;

const PRONOUN = /^(?:él|ella)(?: mism[oa])?$/iu;
const SINGULAR = /^(?:el|la|este|esta|dicho|dicha)\s+(?=\p{L})/iu;

/**
 * Ties descriptions to the person of the text whom they mean: «El corredor» to «el atleta Mateo Gil».
 * Speakers are asked for in the order of the text: who spoke last is the likeliest to be described.
 * @returns the speaker under his name, or as he was where nobody is likely
 */
export function createDescriptions(
  read: ReadText,
  choose: Choose = chooseLikeliest,
): (speaker: FoundSpeaker) => FoundSpeaker {
  const { text } = read;
  const people = describePeople(read);
  /** By where the description starts: one goes on under it in the sentences behind. */
  const meant = new Map<number, Described | null>();
  let turn: Turn | null = null;
  return (speaker) => {
    const { start, end } = speaker;
    // Whoever it means has the turn already, or will be found by it.
    if (PRONOUN.test(speaker.text)) return speaker;
    const isNamed = speaker.isNamed && !isOfAnother(read, speaker);
    const article = isNamed || speaker.isPlural ? null : findArticle(text, speaker);
    if (article === null) {
      turn = { person: findNamed(people, speaker), at: { start, end } };
      return speaker;
    }
    const [noun = '', ...rest] = toHead(speaker.text).split(/\s+/u);
    const gender = /a$/u.test(article) ? 'la' : 'el';
    const found = meant.has(start)
      ? meant.get(start)!
      : choose(findCandidates(text, people, { start, noun, rest, gender }, turn), start);
    meant.set(start, found);
    turn = { person: found, at: { start, end } };
    if (found === null) return speaker;
    // Once «el escritor», he is «el autor» as well.
    for (const word of [noun, ...rest])
      if (STAYS.has(toPersonClass(word))) found.nouns.add(toStem(word));
    return {
      ...speaker,
      ...toNamedSpeaker(text, found.name),
      isCollective: speaker.isCollective,
      calledHere: { start, end },
    };
  };
}

/** «El asesor de Donald Trump»: no name but that of somebody to whom he belongs. */
function isOfAnother({ text, names }: ReadText, { start, end }: FoundSpeaker): boolean {
  const inside = names.filter((name) => start <= name.start && name.end <= end);
  return (
    inside.length > 0 &&
    inside.every(
      (name) => name.type === 'person' && /\sdel?\s$/u.test(text.slice(start, name.start)),
    )
  );
}

/** «El corredor», «a juicio del | corredor». */
function findArticle(text: string, { text: words, start }: FoundSpeaker): string | null {
  const own = SINGULAR.exec(words)?.[0].trim().toLowerCase();
  return (
    own ?? (/(?:^|\s)(?:del|al)\s$/u.test(text.slice(Math.max(0, start - 5), start)) ? 'el' : null)
  );
}

function findNamed(people: readonly Described[], { start, end }: FoundSpeaker): Described | null {
  return (
    people.find(({ mentions }) =>
      mentions.some((mention) => start <= mention.start && mention.end <= end),
    ) ?? null
  );
}
