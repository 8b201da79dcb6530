import { nameSchema } from '../schema/shared.ts';

/** What stands before the names. */
const BEFORE =
  /^(?:por|by|texto(?: de)?|texto y fotos(?: de)?|firma|una información de|escrito por)(?:\s*:\s*|\s+)/iu;
/** «redaccion@meseta.example (Nuria Soler)», as RSS has its authors. */
const MAIL = /\S+@\S+/gu;
const WEB = /https?:\/\/\S+/giu;
/** Accounts of programs, which nobody signs with. */
const ACCOUNTS =
  /^(?:admin(?:istrad(?:or|ora)|istrator)?|root|user|usuari[oa]|webmaster|wordpress|an[oó]nim[oa])$/iu;
const AND = /\s+(?:y|e|and|&)\s+/gu;
const NAME_WORD = /^["'«(]?\p{Lu}/u;
const PARTICLE = /^(?:de|del|la|las|los|el|da|do|dos|das|di|van|von|der|den|y|e|i|ibn|bin|al)$/u;
/** Longer names of people are no names but sentences. */
const WORDS_MAX = 7;

/**
 * The names of a byline: «Por Lía Prado y Tomás Rey» → «Lía Prado», «Tomás Rey»; «José Ortega y Gasset»
 * is one.
 * @param isKnown whether somebody signs with these words: such words are not parted
 * @returns none where it is not plain which names they are: the editor is told the words instead
 */
export function splitByline(byline: string, isKnown: (words: string) => boolean): string[] {
  const inBrackets = /@\S*\s*\((?<name>[^()]+)\)/u.exec(byline)?.groups?.['name'];
  const words = (inBrackets ?? byline)
    .replaceAll(MAIL, ' ')
    .replaceAll(WEB, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(BEFORE, '')
    .replace(/[.,;]+$/u, '');
  if (isKnown(words)) return [words];
  const parts = words
    .split(/\s*[,;/|·]\s*/u)
    .filter((part) => part !== '')
    .flatMap((part) => splitAtAnd(part, isKnown));
  const isPlain = parts.every((part) => isKnown(part) || isName(part));
  return isPlain && !isInverted(parts, isKnown) ? [...new Set(parts)] : [];
}

/** Only between two whole names: «Ramón y Cajal» is one. Who is known stays whole. */
function splitAtAnd(words: string, isKnown: (words: string) => boolean): string[] {
  if (isKnown(words)) return [words];
  const ands = [...words.matchAll(AND)];
  for (const { index, 0: and } of ands) {
    const [before, after] = [words.slice(0, index), words.slice(index + and.length)];
    if (isKnown(before)) return [before, ...splitAtAnd(after, isKnown)];
    if (isKnown(after)) return [...splitAtAnd(before, isKnown), after];
  }
  const parts = words.split(AND);
  if (parts.every((part) => part.includes(' '))) return parts;
  // With one «y» it stands in a surname; with more nobody can tell.
  return ands.length > 1 ? [''] : [words];
}

function isName(words: string): boolean {
  const each = words.split(' ');
  return (
    each.length <= WORDS_MAX &&
    each.every((word) => NAME_WORD.test(word) || PARTICLE.test(word)) &&
    NAME_WORD.test(each[0] ?? '') &&
    !ACCOUNTS.test(words) &&
    nameSchema.safeParse(words).success
  );
}

/** «Prado, Lía»: which of them is the surname, the program does not guess. */
function isInverted(parts: readonly string[], isKnown: (words: string) => boolean): boolean {
  const isWord = (part: string): boolean =>
    !part.includes(' ') && !isKnown(part) && part !== part.toUpperCase();
  return parts.length > 1 && parts.some(isWord);
}
