import type { NameType } from '../tagger/labels.ts';
import { findPlaceKind, isFirstName } from './gazetteer.ts';
import type { LocatedName, Sentence } from './types.ts';

/** Equal strings are of one type in one document: the most frequent, and the first where it ties. */
export function agreeOnType(names: readonly LocatedName[]): LocatedName[] {
  const counts = new Map<string, Map<NameType, number>>();
  for (const { text, type } of names) {
    const types = counts.get(text) ?? new Map<NameType, number>();
    counts.set(text, types.set(type, (types.get(type) ?? 0) + 1));
  }
  return names.map((name) => {
    const types = [...counts.get(name.text)!].toSorted(
      (a, b) => b[1] - a[1] || likePerson(name.text, b[0]) - likePerson(name.text, a[0]),
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
