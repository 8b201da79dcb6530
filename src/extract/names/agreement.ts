import type { NameType } from '../tagger/labels.ts';
import { findPlaceKind, isFirstName } from './gazetteer.ts';
import type { LocatedName, Sentence } from './types.ts';

/** How often a string has a type, and how sure the tagger is in all. */
interface Votes {
  readonly times: number;
  readonly sum: number;
}

/** Equal strings are of one type in one document: the most frequent, where it ties that of which the tagger is surest. */
export function agreeOnType(names: readonly LocatedName[]): LocatedName[] {
  const counts = new Map<string, Map<NameType, Votes>>();
  for (const { text, type, certainty = 1 } of names) {
    const types = counts.get(text) ?? new Map<NameType, Votes>();
    const { times, sum } = types.get(type) ?? { times: 0, sum: 0 };
    counts.set(text, types.set(type, { times: times + 1, sum: sum + certainty }));
  }
  return names.map((name) => {
    const types = [...counts.get(name.text)!].toSorted(
      ([oneType, one], [otherType, other]) =>
        other.times - one.times ||
        likePerson(name.text, otherType) - likePerson(name.text, oneType) ||
        other.sum - one.sum,
    );
    return { ...name, type: types[0]![0] };
  });
}

/** Where it ties, a given name and a surname are a person. */
function likePerson(text: string, type: NameType): number {
  const [first = '', second] = text.split(' ');
  return type === 'person' && second !== undefined && isFirstName(first) ? 1 : 0;
}

/** «Procuraduría del Consumidor (Profeco)», «(WEO, en inglés)»: what stands in brackets is of the same type. */
export function typeBracketedAcronym(
  names: readonly LocatedName[],
  sentences: readonly Sentence[],
): LocatedName[] {
  const types = new Map<string, NameType>();
  for (const { type, sentence, to } of names) {
    const [bracket, acronym, close] = sentences[sentence]!.slice(to, to + 3);
    if (type !== 'organization' || bracket?.text !== '(' || !/^[),]$/u.test(close?.text ?? ''))
      continue;
    if (acronym !== undefined && findPlaceKind(acronym.text) === null)
      types.set(acronym.text, type);
  }
  return names.map((name) => ({ ...name, type: types.get(name.text) ?? name.type }));
}
