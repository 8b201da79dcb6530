import { ORGANIZATION_HEADS } from '../../names/trigger-words.ts';
import { findPlaceKind, isFirstName, isPersonalName } from './gazetteer.ts';
import { startsCompany } from './type-rules/company-words.ts';
import type { LocatedName } from './types.ts';

/** Organizations of a text by the one word that goes on for their whole name: «Saloni» for «Cerámicas Saloni», «Fiscalía» for «Fiscalía de Valparaíso». */
export function findShortNames(names: readonly LocatedName[]): Map<string, string> {
  return new Map([...findHeads(names), ...findLastWords(names)]);
}

function findLastWords(names: readonly LocatedName[]): Map<string, string> {
  const short = new Map<string, string>();
  for (const { type, text } of names) {
    const words = text.split(' ');
    const last = words.at(-1)!;
    if (
      type === 'organization' &&
      words.length === 2 &&
      startsCompany(words[0]!) &&
      !isFirstName(last) &&
      findPlaceKind(last) !== 'country'
    )
      short.set(last, text);
  }
  return short;
}

/** «En Saloni no opinan igual» speaks of Cerámicas Saloni, whatever else is called so. */
export function typeShortNames(names: readonly LocatedName[]): LocatedName[] {
  const short = findLastWords(names);
  return names.map((name) =>
    short.has(name.text) && !isPersonalName(name.text) ? { ...name, type: 'organization' } : name,
  );
}

/** «Fiscalía» of a headline for the one «Fiscalía de Valparaíso» of its text. */
function findHeads(names: readonly LocatedName[]): Map<string, string> {
  const bodies = new Set(
    names.flatMap(({ type, text }) => (type === 'organization' ? [text] : [])),
  );
  const heads = [...bodies].filter((text) => ORGANIZATION_HEADS.has(text.toLowerCase()));
  return new Map(
    heads.flatMap((head) => {
      const whole = [...bodies].filter((text) => text.startsWith(`${head} `));
      return whole.length === 1 ? [[head, whole[0]!] as const] : [];
    }),
  );
}
