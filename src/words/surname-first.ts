import { isFirstName, isLastName } from '../names/known-names.ts';
import type { Person } from '../schema/person.ts';

/** Small words before a surname: Spanish order passes over them, «de la Rúa» stands under R. */
const PARTICLE = /^(?:al|bin|d[aeiou]|das|de[ln]|der|dos|el|l[ao]s?|ibn|te[nr]|v[ao]n|y|zum?)$/u;
const INITIAL = /^\p{Lu}\.?$/u;
/** Popes and kings have no surname. */
const ROMAN = /^[IVX]+$/u;
/** «Kim Jong-un», as names from Korea are written: the surname comes first. */
const KOREAN = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;
/** Sorts before a second surname: «García  Zoe» before «García Márquez  Ana». */
const GAP = '  ';

/**
 * A person's name as lists put it in order: surname first, small words before it last. What stands in
 * `sortName` counts; without it, the first word is a given name, and those after it that are known as
 * such while two words are left; the second also before one, where it is no surname.
 */
export function toSurnameFirst({
  name,
  aliases,
  sortName,
}: Pick<Person, 'name' | 'aliases' | 'sortName'>): string {
  if (sortName !== undefined) return sortName.replace(/,\s*/u, GAP);
  const words = name.split(/\s+/u);
  if (words.some((word) => ROMAN.test(word)) || hasKoreanForm(name, aliases)) return name;
  let start = 1;
  while (start < words.length - 1 && isGiven(words, start)) start += 1;
  while (start < words.length - 1 && PARTICLE.test(words[start] ?? '')) start += 1;
  const surname = words.slice(start).join(' ');
  return surname === '' ? name : surname + GAP + words.slice(0, start).join(' ');
}

function isGiven(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (INITIAL.test(word)) return true;
  const left = words.length - at - 1;
  return isFirstName(word) && (left > 1 || (at === 1 && !isLastName(word)));
}

/** Another form of the name may show what it is. */
function hasKoreanForm(name: string, aliases: readonly string[]): boolean {
  const toLetters = (form: string): string => form.replaceAll(/[ -]/gu, '').toLowerCase();
  return [name, ...aliases].some(
    (form) => KOREAN.test(form) && toLetters(form) === toLetters(name),
  );
}
