import { isFirstName, isPersonalName } from './gazetteer.ts';
import { startsCompany } from './type-by-words.ts';
import type { LocatedName } from './types.ts';

/** «Saloni» for «Cerámicas Saloni»: the companies of a text by the last word that goes on alone. */
export function findShortNames(names: readonly LocatedName[]): Map<string, string> {
  const short = new Map<string, string>();
  for (const { type, text } of names) {
    const words = text.split(' ');
    const last = words.at(-1)!;
    if (
      type === 'organization' &&
      words.length > 1 &&
      startsCompany(words[0]!) &&
      !isFirstName(last)
    )
      short.set(last, text);
  }
  return short;
}

/** «En Saloni no opinan igual» speaks of Cerámicas Saloni, whatever else is called so. */
export function typeShortNames(names: readonly LocatedName[]): LocatedName[] {
  const short = findShortNames(names);
  return names.map((name) =>
    short.has(name.text) && !isPersonalName(name.text) ? { ...name, type: 'organization' } : name,
  );
}
