import { isSureVerb } from '../verbs/finite-verbs.ts';
import type { TextRange } from '../text/paragraphs.ts';
import { toStem } from './callings.ts';
import { isPersonLike } from './human-nouns.ts';
import { isKindOfPeople } from './person-classes.ts';
import { findGivenGender } from './given-gender.ts';
import type { ReadText } from './read-text.ts';
import type { NameRange } from './sentence-words.ts';

export type Gender = 'el' | 'la';

/** Where a person is named. */
export interface PersonMention extends TextRange {
  /** Inside quotation marks: named by who speaks. */
  readonly isQuoted: boolean;
  /** Behind a preposition: «con la ministra Ana Gil». */
  readonly isOblique: boolean;
}

/** A person of the text with what he or she was called beside the name. */
export interface Described {
  /** The fullest mention. */
  readonly name: NameRange;
  readonly words: string;
  /** In the order of the text. */
  readonly mentions: readonly PersonMention[];
  /** Stems of the nouns, and of the adjectives that tell where one is from or of which party. */
  readonly nouns: Set<string>;
  /** Names in the offices: «Lorca» of «la alcaldesa de Lorca». */
  readonly domains: ReadonlySet<string>;
  readonly gender: Gender | null;
}

interface Growing {
  name: NameRange;
  words: string;
  readonly mentions: PersonMention[];
  readonly nouns: Set<string>;
  readonly domains: Set<string>;
  gender: Gender | null;
}

/** UTF-16 units around a name in which it is described. */
const BEFORE = 110;
const TITLE = /^(el|la|un|una|del|al|su|mi)\s+(\p{L}+)((?:\s+\p{L}[\p{L}-]*){0,9}),?\s*$/iu;
/** Not that of «de la Guerra», which goes on with a title, nor that of «en el país», where it is held. */
const TITLE_START = /(?<![\p{L}-])(?<!(?:de|en) )(?:el|la|un|una|del|al|su|mi)\s/giu;
/** What stands in no office: the title is not that of the name behind it. */
const NO_TITLE =
  /(?<!\p{L})(?:que|en|a|con|por|para|desde|ante|tras|sobre|según|como|hasta|contra)(?!\p{L})|\sdel?\s*$/iu;
/** «la cantante y | compositora correntina» */
const SECOND = /\s[ye]\s+(\p{Ll}{4,})/u;
const AFTER =
  /^,\s+(?:(el|la|un|una|su|mi)\s+)?(?!(?:de|del|con|en|a|al|por|para|sin|que|quien|quienes|cuyo|cuya|y|e|pero|se|no|ya)(?!\p{L}))(\p{Ll}+)([^,.;:]*)/u;
/** What stands right before a name or its title: the name hangs from it. */
const PREPOSITION =
  /(?:^|[^\p{L}])(?:(?:a|ante|con|contra|de|en|entre|hacia|para|por|sobre|sin|tras)\s+|(?:al|del)\s+(?:\p{Ll}+\s+)?)$/u;

const CAPITALIZED = /(?<!\p{L})\p{Lu}[\p{L}-]+/gu;

/** The persons by their fullest names, with their nouns gathered over all mentions. */
export function describePeople({ text, names, quotations }: ReadText): Described[] {
  const people: Growing[] = [];
  for (const name of names) {
    if (name.type !== 'person') continue;
    const words = text.slice(name.start, name.end);
    const known = findSame(people, words) ?? findOwner(people, name, text);
    const person = known ?? toPerson(name, words);
    // «Petro» of the headline is «Gustavo Petro» from his whole name on.
    if (known !== undefined && words.length > known.words.length)
      Object.assign(known, { name, words });
    if (known === undefined) people.push(person);
    const paragraph = text.lastIndexOf('\n', name.start) + 1;
    const before = text.slice(Math.max(paragraph, name.start - BEFORE), name.start);
    const title = findTitle(before);
    person.mentions.push({
      start: name.start,
      end: name.end,
      isQuoted: quotations.some(({ start, end }) => start <= name.start && name.end <= end),
      isOblique:
        /^(?:al|del)$/iu.test(title?.article ?? '') || PREPOSITION.test(title?.lead ?? before),
    });
    const apposed = findApposed(text.slice(name.end, name.end + BEFORE));
    for (const one of [title, apposed]) {
      for (const noun of one?.nouns ?? []) person.nouns.add(toStem(noun));
      for (const word of one?.rest.split(/\s+/u) ?? [])
        if (isKindOfPeople(word)) person.nouns.add(toStem(word));
      for (const [domain] of one?.rest.matchAll(CAPITALIZED) ?? []) person.domains.add(domain);
    }
    person.gender ??= toGender(title ?? apposed);
  }
  for (const person of people) person.gender ??= toGivenGender(person.words);
  return people;
}

function toPerson(name: NameRange, words: string): Growing {
  return { name, words, mentions: [], nouns: new Set(), domains: new Set(), gender: null };
}

/** «Luna» is whoever of that name comes first; «Facundo Luna» is not Ramona Luna. */
function findSame(people: readonly Growing[], words: string): Growing | undefined {
  const own = words.split(' ');
  return people.find((one) => {
    const other = one.words.split(' ');
    const [short, long] = own.length < other.length ? [own, other] : [other, own];
    return short.every((word) => long.includes(word)) && short.at(-1) !== long[0];
  });
}

/** «José Rojo, | Pacheta, compareció»: the other name of whoever is named right before. */
function findOwner(
  people: readonly Growing[],
  { start, end }: NameRange,
  text: string,
): Growing | undefined {
  const isAlias = !/\s/u.test(text.slice(start, end)) && text.startsWith(',', end);
  return isAlias
    ? people.find(
        ({ mentions, words }) =>
          words.includes(' ') && text.slice(mentions.at(-1)!.end, start) === ', ',
      )
    : undefined;
}

interface Title {
  readonly article: string;
  readonly nouns: readonly string[];
  /** What stands behind its noun. */
  readonly rest: string;
  /** What stands before it. */
  readonly lead: string;
}

/** The office right before a name: of «El presidente recibió a la ministra» the last. */
function findTitle(before: string): Title | null {
  const starts = Array.from(before.matchAll(TITLE_START), ({ index }) => index);
  // «el portavoz del PP, Miguel Tellado»: the PP holds no office.
  for (const start of starts.toReversed()) {
    const [, article = '', noun = '', rest = ''] = TITLE.exec(before.slice(start)) ?? [];
    if (!/^\p{Ll}/u.test(noun) || NO_TITLE.test(rest) || hasVerb(rest)) continue;
    if (!isPersonLike(noun)) continue;
    const second = SECOND.exec(rest)?.[1];
    const nouns = second !== undefined && isPersonLike(second) ? [noun, second] : [noun];
    return { article: article.toLowerCase(), nouns, rest, lead: before.slice(0, start) };
  }
  return null;
}

/** «Rosa Mir, | presidenta del gremio» */
function findApposed(behind: string): Title | null {
  const [, article = '', noun = '', rest = ''] = AFTER.exec(behind) ?? [];
  if (noun === '' || isSureVerb(noun) || !isPersonLike(noun)) return null;
  return { article: article.toLowerCase(), nouns: [noun], rest, lead: '' };
}

/** «su nieta», «su hijo»: where the article does not tell, the noun may. */
function toGender(title: Title | null): Gender | null {
  if (title === null) return null;
  const { article, nouns } = title;
  if (/^(?:el|un|al|del)$/u.test(article)) return 'el';
  if (/^(?:la|una)$/u.test(article)) return 'la';
  if (/a$/u.test(nouns[0]!) && !/(?:ista|iatra)$/u.test(nouns[0]!)) return 'la';
  return /(?:o|[dst]or)$/u.test(nouns[0]!) ? 'el' : null;
}

/** Of a surname alone the ending tells nothing. */
function toGivenGender(words: string): Gender | null {
  const [given = '', ...surnames] = words.split(' ');
  return surnames.length === 0 ? null : findGivenGender(given);
}

function hasVerb(words: string): boolean {
  return words.split(/\s+/u).some((word) => isSureVerb(word));
}
