import type { Lexicon } from './lexicon.ts';
import type { NameInText, TextOfNames } from './name-in-text.ts';
import { narrowToLand } from './namesakes.ts';

const CLUB = /(?:^|\s)(?:CF|FC|CD|UD|SD|RC|AD|Club de Fútbol|Fútbol Club|Club Deportivo)(?:\s|$)/u;

/** The longest whole name at each place. */
export function findWholeNames(
  { text, words, shape }: TextOfNames,
  lexicon: Lexicon,
): NameInText[] {
  return lexicon.names.findAll(text, words).map(({ start, end, name, values, isShouted }) => {
    const range = { start, end };
    const refs = narrowToLand(shape, range, values, lexicon);
    const [first] = refs;
    const entry = first && lexicon.entries.get(first);
    const kind = entry?.kind ?? 'person';
    const form = kind === 'person' && isSurname(name, entry?.names[0] ?? '') ? 'surname' : 'whole';
    const place = refs.length === 1 ? entry?.place : undefined;
    const main = entry?.names[0] ?? '';
    const isShortOfBody = kind === 'organization' && name !== main && main.includes(name);
    const isTownToo = isShortOfBody && CLUB.test(main);
    return {
      ...range,
      name,
      kind,
      form,
      refs,
      isShouted,
      isListed: true,
      place,
      isTownToo,
      isShortOfBody,
    };
  });
}

/** Marks short names of bodies whose longer names, that they are a part of, the text gives too. */
export function withLongNames(names: readonly NameInText[]): NameInText[] {
  const long = names.filter(({ kind, name }) => kind === 'organization' && name.includes(' '));
  return names.map((name) => {
    const isShort = name.kind === 'organization' && !name.name.includes(' ');
    const isNamedToo =
      isShort &&
      long.some((other) => other.refs[0] === name.refs[0] && other.name.includes(name.name));
    return isNamedToo ? { ...name, isNamedToo } : name;
  });
}

/** «Obama» is read as a surname even where it is an alias. */
function isSurname(name: string, main: string): boolean {
  return !name.includes(' ') && name !== main && main.includes(name);
}
