import { FIELD_SYNONYMS, KIND_SYNONYMS, NOBODY_SYNONYMS, VALUE_SYNONYMS } from './messages.ts';
import { findNearestWord } from './nearest-word.ts';
import { toSlug } from './to-slug.ts';

/** The field that a name which no field has stands for: what editors call it, else the nearest. */
export function findMeantField(name: string, known: readonly string[]): string | null {
  return findMeantWord(name, known, FIELD_SYNONYMS);
}

/** The value that a word stands for which is none of those that a field may hold. */
export function findMeantValue(value: string, known: readonly string[]): string | null {
  return findMeantWord(value, known, VALUE_SYNONYMS);
}

/**
 * The reference that «persona: Ana Ruiz» or «nadie» stands for; null where nothing is near.
 * @param isSpeaker whether groups and nobody may stand there too
 */
export function findMeantReference(value: string, isSpeaker: boolean): string | null {
  if (isSpeaker && NOBODY_SYNONYMS.includes(fold(value))) return 'none';
  const colon = value.indexOf(':');
  const kind = fold(value.slice(0, Math.max(0, colon)));
  const rest = value.slice(colon + 1).trim();
  const kinds = ['person', 'organization', 'place', ...(isSpeaker ? ['group'] : [])];
  const meant = KIND_SYNONYMS[kind] ?? findNearestWord(kind, kinds);
  if (colon === -1 || rest === '' || meant === null || !kinds.includes(meant)) return null;
  const slug = meant === 'group' ? rest : toSlug(rest);
  return slug && `${meant}:${slug}`;
}

function findMeantWord(
  word: string,
  known: readonly string[],
  synonyms: Readonly<Record<string, readonly string[]>>,
): string | null {
  const folded = fold(word);
  const own = Object.hasOwn(synonyms, folded) ? synonyms[folded] : undefined;
  return own?.find((each) => known.includes(each)) ?? findNearestWord(folded, known);
}

/** Without accents, spaces around and capitals. */
function fold(word: string): string {
  return word.trim().toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}
