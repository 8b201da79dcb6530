import { isSureVerb } from '../verbs/finite-verbs.ts';
import { findGivenGender } from './given-gender.ts';
import { CALLINGS, isCalling, toStem } from './callings.ts';
import type { Described } from './callings.ts';
import { toHead } from './human-nouns.ts';
import { findInFocus, isOffice } from './person-in-focus.ts';
import type { TextRange } from '../text/paragraphs.ts';
import type { ReadText } from './read-text.ts';
import type { NameRange } from './sentence-words.ts';
import { toNamedSpeaker } from './to-named-speaker.ts';
import type { FoundSpeaker } from './types.ts';

const SINGULAR = /^(?:el|la|este|esta|dicho|dicha)\s+(?=\p{L})/iu;
/** UTF-16 units around a name in which it is described. */
const BEFORE = 80;
const TITLE = /^(el|la|un|una|del|al|su|mi)\s+(\p{L}+)((?:\s+\p{L}[\p{L}-]*){0,7}),?\s*$/iu;
/** Not that of «de la Guerra», which goes on with a title, nor that of «en el país», where it is held. */
const TITLE_START = /(?<![\p{L}-])(?<!(?:de|en) )(?:el|la|un|una|del|al|su|mi)\s/giu;
/** What stands in no office: the title is not that of the name behind it. */
const NO_TITLE =
  /(?<!\p{L})(?:que|en|a|con|por|para|y|desde|ante|tras|sobre|según|como|hasta|contra)(?!\p{L})|\sdel?\s*$/iu;
const AFTER =
  /^,\s+(?:(el|la|un|una|su|mi)\s+)?(?!(?:de|del|con|en|a|al|por|para|sin|que|quien|quienes|cuyo|cuya|y|e|pero|se|no|ya)(?!\p{L}))(\p{Ll}+)/u;

/**
 * Ties descriptions to the one person of the text whom they fit: «El corredor» to «el atleta Mateo
 * Gil», where nobody else could be meant.
 * @returns the speaker under his name, or as he was where none or several fit
 */
export function createDescriptions(read: ReadText): (speaker: FoundSpeaker) => FoundSpeaker {
  const { text } = read;
  const people = describePeople(read);
  const resolved: TextRange[] = [];
  return (speaker) => {
    const article = findArticle(text, speaker);
    if (speaker.isNamed || speaker.isPlural || article === null) return speaker;
    const [noun = '', ...rest] = toHead(speaker.text).split(/\s+/u);
    const gender = /a$/u.test(article) ? 'la' : 'el';
    const known = people.filter(
      ({ first, gender: own }) => first < speaker.start && (own === null || own === gender),
    );
    const found =
      (rest.length === 0 ? findOnly(known, noun) : null) ??
      findInFocus(read, known, { start: speaker.start, noun, rest, gender }, resolved) ??
      (rest.length === 0
        ? (findOnlyLike(known, noun) ??
          findSole(known, noun, gender) ??
          findJustBefore(text, known, noun, speaker.start))
        : null);
    if (found === null) return speaker;
    const calledHere = { start: speaker.start, end: speaker.end };
    resolved.push(calledHere);
    // Once «el escritor», he is «el autor» as well.
    if (isCalling(noun) && !isOffice(noun)) found.nouns.add(toStem(noun));
    return {
      ...speaker,
      ...toNamedSpeaker(text, found.name),
      isCollective: speaker.isCollective,
      calledHere,
    };
  };
}

/** «El corredor», «a juicio del | corredor». */
function findArticle(text: string, { text: words, start }: FoundSpeaker): string | null {
  const own = SINGULAR.exec(words)?.[0].trim().toLowerCase();
  return (
    own ?? (/(?:^|\s)(?:del|al)\s$/u.test(text.slice(Math.max(0, start - 5), start)) ? 'el' : null)
  );
}

function findOnly(people: readonly Described[], noun: string): Described | null {
  return onlyOne(people.filter(({ nouns }) => nouns.has(toStem(noun))));
}

/** «La intérprete» in a text that so far names only Victoria Abril, and by no other noun. */
function findSole(
  known: readonly Described[],
  noun: string,
  gender: 'el' | 'la',
): Described | null {
  const sole = onlyOne(known);
  if (isOffice(noun) || sole === null || sole.nouns.size > 0 || !isCalling(noun)) return null;
  const [given = '', surname] = sole.words.split(' ');
  // «Leonor Fuentes» may be «el escolta» or «la escolta».
  if (!/[ao]$/u.test(given) && surname !== undefined && /(?:ta|te|al)$/u.test(noun)) return sole;
  return findGivenGender(given) === gender ? sole : null;
}

/** «Budimir pidió perdón. | El delantero aseguró»: who opens the sentence before and goes by no other noun. */
function findJustBefore(
  text: string,
  known: readonly Described[],
  noun: string,
  at: number,
): Described | null {
  if (!isCalling(noun)) return null;
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const sentence =
    before
      .trimEnd()
      .split(/(?<=[.!?…»”"])\s+(?=\p{Lu})/u)
      .at(-1) ?? '';
  return onlyOne(known.filter(({ words, nouns }) => nouns.size === 0 && isFirst(sentence, words)));
}

function isFirst(sentence: string, name: string): boolean {
  return sentence.startsWith(name) && !/^[\p{L}-]/u.test(sentence.slice(name.length));
}

function findOnlyLike(people: readonly Described[], noun: string): Described | null {
  const classes = CALLINGS.filter((nouns) => nouns.has(toStem(noun)));
  return onlyOne(
    people.filter(({ nouns }) =>
      classes.some((likes) => [...nouns].some((other) => likes.has(other))),
    ),
  );
}

function onlyOne(people: readonly Described[]): Described | null {
  return people.length === 1 ? people[0]! : null;
}

/** The persons by their fullest names, with their nouns gathered over all mentions. */
function describePeople({ text, names }: ReadText): Described[] {
  const people: {
    name: NameRange;
    first: number;
    words: string;
    nouns: Set<string>;
    gender: 'el' | 'la' | null;
  }[] = [];
  for (const name of names) {
    if (name.type !== 'person') continue;
    const words = text.slice(name.start, name.end);
    const known = people.find((one) => one.words.split(' ').at(-1) === words.split(' ').at(-1));
    const person = known ?? {
      name,
      first: name.start,
      words,
      nouns: new Set<string>(),
      gender: null,
    };
    // «Petro» of the headline is «Gustavo Petro» from his whole name on.
    if (known !== undefined && words.length > known.words.length && words.endsWith(known.words))
      Object.assign(known, { name, words });
    if (known === undefined) people.push(person);
    const paragraph = text.lastIndexOf('\n', name.start) + 1;
    const title = findTitle(text.slice(Math.max(paragraph, name.start - BEFORE), name.start));
    const after = AFTER.exec(text.slice(name.end, name.end + BEFORE));
    const isTitle = title !== null && !NO_TITLE.test(title[3] ?? '') && !hasVerb(title[3] ?? '');
    const first = isTitle ? title[2] : undefined;
    if (first !== undefined) person.nouns.add(toStem(first));
    if (after?.[2] !== undefined && !isSureVerb(after[2])) person.nouns.add(toStem(after[2]));
    const article = ((isTitle ? title[1] : undefined) ?? after?.[1])?.toLowerCase();
    if (article !== undefined) person.gender = toGender(article, first);
  }
  return people;
}

/** The office right before a name: of «El presidente recibió a la ministra» the last. */
function findTitle(before: string): RegExpExecArray | null {
  const starts = Array.from(before.matchAll(TITLE_START), ({ index }) => index);
  // «el portavoz del PP, Miguel Tellado»: the PP holds no office.
  for (const start of starts.toReversed()) {
    const title = TITLE.exec(before.slice(start));
    if (title !== null && /^\p{Ll}/u.test(title[2]!)) return title;
  }
  return null;
}

/** «su nieta», «su hijo»: where the article does not tell, the noun may. */
function toGender(article: string, noun = ''): 'el' | 'la' | null {
  if (!/^(?:su|mi)$/u.test(article)) return /a$/u.test(article) ? 'la' : 'el';
  if (/a$/u.test(noun)) return 'la';
  return /o$/u.test(noun) ? 'el' : null;
}

function hasVerb(words: string): boolean {
  return words.split(/\s+/u).some((word) => isSureVerb(word));
}
