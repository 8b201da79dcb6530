import { findAliases } from './aliases.ts';
import { findShortNames } from './short-names.ts';
import { findPlaceKind } from './gazetteer.ts';
import type { NameType } from '../tagger/labels.ts';
import type { RegisterName } from '../types.ts';
import type { LocatedName, Sentence } from './types.ts';

/** One person, organization or place of the document, with all its mentions in order. */
export interface NameGroup {
  readonly type: NameType;
  readonly name: string;
  readonly entry: string | null;
  readonly mentions: readonly LocatedName[];
}

/** Names so usual for one country that the document need not explain them. */
const SAME_PLACE: Readonly<Record<string, string>> = {
  'EE. UU.': 'Estados Unidos',
  'EE.UU.': 'Estados Unidos',
  'EE. UU': 'Estados Unidos',
  'EE.UU': 'Estados Unidos',
  'EE UU': 'Estados Unidos',
  EEUU: 'Estados Unidos',
  EUA: 'Estados Unidos',
  'Estados Unidos de América': 'Estados Unidos',
  URSS: 'Unión Soviética',
  UE: 'Unión Europea',
  ONU: 'Naciones Unidas',
};

/** Namesakes in one article beyond which no more are told apart. */
const MOST_NAMESAKES = 50;

/** Joins the mentions of one type that name the same: surnames with full names, acronyms with theirs. */
export function groupNames(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
  registers: readonly RegisterName[],
): NameGroup[] {
  const mainNames = new Map(registers.map(({ ref, names: [first = ''] }) => [ref, first]));
  const people = indexPeople(names);
  const wholes = new Map([...findShortNames(names), ...findAcronyms(names, sentences)]);
  const aliases = findAliases(names, sentences);
  const spelled = findSpelled(names);
  const groups = new Map<string, LocatedName[]>();
  for (const name of names) {
    const plain = spelled.get(`${name.type} ${name.text}`) ?? name;
    const key = `${name.type} ${findKey(plain, people, wholes, aliases)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [name]);
    else group.push(name);
  }
  return Array.from(groups.values(), (mentions) => {
    const entry = mentions.find((mention) => mention.entry !== null)?.entry ?? null;
    const own = mentions.filter(({ text }) => !aliases.has(text));
    const fullest = (own.length > 0 ? own : mentions).reduce((a, b) => {
      const isSpelled = b.text.length === a.text.length && isShouted(a.text) && !isShouted(b.text);
      return b.text.length > a.text.length || isSpelled ? b : a;
    });
    const name = mainNames.get(entry ?? '') ?? SAME_PLACE[fullest.text] ?? fullest.text;
    return { type: fullest.type, name, entry, mentions };
  });
}

/** «ÁVILA.- El juez…, de Ávila»: names in capitals, by type and text, with the same name as it is spelled. */
function findSpelled(names: readonly LocatedName[]): Map<string, LocatedName> {
  return new Map(
    names
      .filter(({ text }) => !isShouted(text))
      .map((name) => [`${name.type} ${name.text.toUpperCase()}`, name]),
  );
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

/** What all mentions of one thing share. */
function findKey(
  name: LocatedName,
  people: ReadonlyMap<string, readonly LocatedName[]>,
  wholes: ReadonlyMap<string, string>,
  aliases: ReadonlyMap<string, LocatedName>,
): string {
  if (name.entry !== null) return name.entry;
  if (name.type !== 'person') return wholes.get(name.text) ?? SAME_PLACE[name.text] ?? name.text;
  const fuller = findFullerName(aliases.get(name.text) ?? name, people);
  return fuller.entry ?? fuller.text;
}

/** The different names of people, in order, by each word of theirs. */
function indexPeople(names: readonly LocatedName[]): Map<string, LocatedName[]> {
  const byWord = new Map<string, LocatedName[]>();
  const seen = new Set<string>();
  for (const name of names) {
    if (name.type !== 'person' || seen.has(name.text)) continue;
    seen.add(name.text);
    for (const word of toWords(name)) {
      const sharers = byWord.get(word);
      if (sharers === undefined) byWord.set(word, [name]);
      else if (sharers.length < MOST_NAMESAKES) sharers.push(name);
    }
  }
  return byWord;
}

/** The fullest name that holds all words of this one; of two, the last that came before it. */
function findFullerName(
  name: LocatedName,
  people: ReadonlyMap<string, readonly LocatedName[]>,
): LocatedName {
  const words = toWords(name);
  const holders = (people.get(words.at(-1)!) ?? []).filter((other) => {
    const otherWords = toWords(other);
    return otherWords.length > words.length && words.every((word) => otherWords.includes(word));
  });
  const before = holders.filter(
    (other) =>
      other.sentence < name.sentence ||
      (other.sentence === name.sentence && other.from <= name.from),
  );
  const fuller = before.at(-1) ?? holders[0];
  return fuller === undefined ? name : findFullerName(fuller, people);
}

/** «Joaquín “El Chapo” Guzmán» without its marks; «Al» is the same particle as «al». */
function toWords({ text }: LocatedName): string[] {
  return text
    .replaceAll(/["“”«»‘’]/gu, '')
    .replaceAll(/\b(?:Al|El)(?= )/gu, (particle) => particle.toLowerCase())
    .split(' ');
}

/** «Agencia Espacial Europea (ESA)»: the acronym in brackets stands for the name before it. */
function findAcronyms(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): Map<string, string> {
  const acronyms = new Map<string, string>();
  for (const name of names) {
    if (name.type !== 'organization') continue;
    const tokens = sentences[name.sentence]!;
    const [bracket, acronym, close] = tokens.slice(name.to, name.to + 3);
    if (bracket?.text !== '(' || !/^[),]$/u.test(close?.text ?? '') || acronym === undefined)
      continue;
    if (/^\p{Lu}[\p{L}\d-]+$/u.test(acronym.text) && findPlaceKind(acronym.text) === null)
      acronyms.set(acronym.text, name.text);
  }
  return acronyms;
}
