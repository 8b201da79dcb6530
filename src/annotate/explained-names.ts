import { dropAccents } from '../names/accents.ts';
import { findPlaceKind } from '../names/known-names.ts';
import type { EntryRef } from '../schema/ids.ts';
import { findWordsOf, type SearchedText } from './find-quote.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameInText } from './name-in-text.ts';

/** A short name that the text itself explains: «Comisión Interamericana … (CIDH)». */
export interface ExplainedName {
  readonly name: string;
  readonly ref: EntryRef;
  /** Everywhere in the text. */
  readonly places: readonly NameInText[];
}

/** « (CIDH)», « (Acnur)», « (CIDH, por sus siglas en inglés)», the short name apart. */
const EXPLANATION = / \("?(\p{Lu}[\p{L}\d]+)"?(\)|, por su)/uy;
/** «SPRI», «UdeG»: letters of a short name, and not the capital of a word. */
const ACRONYM = /^\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*$/u;
const UPPERCASE_MIN = 3;
/** Words of a body that is told by others' letters: of two, the brackets may hold its land or its league. */
const WORDS_MIN = 3;
/** Of a short name, by which it is known though its last letter is not the long one's. */
const LETTERS_MIN = 5;
const INITIAL = /\p{Lu}/gu;

/** The short names in brackets after the whole name whose initials they are, those that no register has. */
export function findExplainedNames(
  searched: SearchedText,
  named: readonly NameInText[],
  { entries }: Lexicon,
): ExplainedName[] {
  if (!searched.text.includes('(')) return [];
  const found = new Map<string, ExplainedName>();
  const starts = new Set(named.map(({ start }) => start));
  for (const whole of named) {
    const [ref] = whole.refs;
    EXPLANATION.lastIndex = whole.end;
    const [, name = '', close] = EXPLANATION.exec(searched.text) ?? [];
    if (!ref || whole.refs.length > 1 || name === '' || found.has(name)) continue;
    if (entries.get(ref)?.names.includes(name)) continue;
    const ranges = findWordsOf(searched, name);
    const isOwn = isShortFor(name, whole) || isShuffled(name, whole.name);
    const isOthers = ranges.some(({ start }) => starts.has(start));
    if (close === ')' && !isOwn && (isOthers || !isUsed(name, whole, ranges.length))) continue;
    const places = ranges.map(
      ({ start, end }): NameInText => ({
        ...whole,
        start,
        end,
        name,
        isShouted: false,
      }),
    );
    found.set(name, { name, ref, places });
  }
  return [...found.values()];
}

/**
 * Whether a body goes by letters that are not its own («Agencia Vasca de Desarrollo Empresarial (SPRI)»):
 * the text calls it so again. Behind a person stands a party, behind a club of two words a land.
 */
function isUsed(short: string, { kind, name }: NameInText, count: number): boolean {
  if (kind !== 'organization' || count < 2 || findPlaceKind(short) !== null) return false;
  return (
    ACRONYM.test(short) && short.length >= UPPERCASE_MIN && name.split(' ').length >= WORDS_MIN
  );
}

/** Whether a short name is made of the first letters of the words of the long one: «CIDH», «AMLO», «Acnur», «Minsa». */
function isShortFor(short: string, { kind, name: long }: NameInText): boolean {
  if (!ACRONYM.test(short))
    return kind === 'organization' && findPlaceKind(short) === null && isOfBeginnings(short, long);
  const initials = long.split(/[^\p{L}\p{N}]+/u).map((word) => word.charAt(0).toUpperCase());
  let at = 0;
  for (const [letter] of short.matchAll(INITIAL)) {
    const next = initials.indexOf(letter, at);
    // «EEUU», «CCOO»: a doubled letter is one plural word.
    if (next === -1 && initials[at - 1] !== letter) return false;
    if (next !== -1) at = next + 1;
  }
  return at > 1;
}

/** «Acnur», «Minsa», «Aemet»: beginnings of words of the long name, in its order and together the short one. */
function isOfBeginnings(short: string, long: string): boolean {
  const words = dropAccents(long.toLowerCase()).split(/[^\p{L}\p{N}]+/u);
  const letters = dropAccents(short.toLowerCase());
  const canBegin = (at: number, from: number, count: number): boolean => {
    // «Fenafuth»: the last letter may be another's.
    const left = letters.length - at;
    if (left === 0 || (left === 1 && at >= LETTERS_MIN)) return count > 1;
    return words.slice(from).some((word, index) => {
      let length = 0;
      while (at + length < letters.length && letters[at + length] === word[length]) length += 1;
      for (; length > 0; length -= 1)
        if (canBegin(at + length, from + index + 1, count + 1)) return true;
      return false;
    });
  };
  return canBegin(0, 0, 0);
}

/** «MIT» of the Instituto Tecnológico de Massachusetts: initials in the order of another language. */
function isShuffled(short: string, long: string): boolean {
  const initials = long.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return initials.length > 2 && initials.sort().join('') === [...short].sort().join('');
}
