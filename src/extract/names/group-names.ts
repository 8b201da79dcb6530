import type { NameType } from '../tagger/labels.ts';
import type { RegisterName } from '../types.ts';
import type { FoundName, Sentence } from './types.ts';

/** One person, organization or place of the document, with all its mentions in order. */
export interface NameGroup {
  readonly type: NameType;
  readonly name: string;
  readonly entry: string | null;
  readonly mentions: readonly FoundName[];
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

/** Joins the mentions of one type that name the same: surnames with full names, acronyms with theirs. */
export function groupNames(
  names: readonly FoundName[],
  sentences: readonly Sentence[],
  registers: readonly RegisterName[],
): NameGroup[] {
  const mainNames = new Map(registers.map(({ ref, names: [first = ''] }) => [ref, first]));
  const acronyms = findAcronyms(names, sentences);
  const groups = new Map<string, FoundName[]>();
  for (const name of names) {
    const key = `${name.type} ${findKey(name, names, acronyms)}`;
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return Array.from(groups.values(), (mentions) => {
    const entry = mentions.find((mention) => mention.entry !== null)?.entry ?? null;
    const fullest = mentions.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    const name = mainNames.get(entry ?? '') ?? SAME_PLACE[fullest.text] ?? fullest.text;
    return { type: fullest.type, name, entry, mentions };
  });
}

/** What all mentions of one thing share. */
function findKey(
  name: FoundName,
  names: readonly FoundName[],
  acronyms: ReadonlyMap<string, string>,
): string {
  if (name.entry !== null) return name.entry;
  if (name.type !== 'person') return acronyms.get(name.text) ?? SAME_PLACE[name.text] ?? name.text;
  const fuller = findFullerName(name, names);
  return fuller.entry ?? fuller.text;
}

/** The longest person's name that holds all words of this one; the nearest before it if there are two. */
function findFullerName(name: FoundName, names: readonly FoundName[]): FoundName {
  const words = name.text.split(' ');
  let fuller = name;
  for (const other of names) {
    if (other.type !== 'person' || other.text.length <= fuller.text.length) continue;
    const otherWords = new Set(other.text.split(' '));
    const isBefore =
      other.sentence < name.sentence ||
      (other.sentence === name.sentence && other.from <= name.from);
    if (words.every((word) => otherWords.has(word)) && (isBefore || fuller === name))
      fuller = other;
  }
  return fuller;
}

/** «Agencia Espacial Europea (ESA)»: the acronym in brackets stands for the name before it. */
function findAcronyms(
  names: readonly FoundName[],
  sentences: readonly Sentence[],
): Map<string, string> {
  const acronyms = new Map<string, string>();
  for (const name of names) {
    if (name.type === 'person') continue;
    const tokens = sentences[name.sentence]!;
    const [bracket, acronym, close] = tokens.slice(name.to, name.to + 3);
    if (bracket?.text !== '(' || close?.text !== ')' || acronym === undefined) continue;
    if (/^\p{Lu}[\p{L}\d-]+$/u.test(acronym.text)) acronyms.set(acronym.text, name.text);
  }
  return acronyms;
}
