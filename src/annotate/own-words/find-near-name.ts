import { dropAccents } from '../../names/accents.ts';
import { findCountryCode, findCountryName } from '../../names/country-codes.ts';
import { findPlaceKind, isFirstName, isPersonalName } from '../../names/known-names.ts';
import { findPartyWords } from '../../names/party-words.ts';
import { findSeatCountries, listSeats } from '../../names/seats.ts';
import { isCapitalized } from '../../names/text-around.ts';
import { ORGANIZATION_HEADS } from '../../names/trigger-words.ts';
import { toBareNames } from '../bare-names.ts';
import { findWordsOf, type SearchedText } from '../find-quote.ts';
import type { Range } from '../range.ts';
import type { NamedEntry } from '../types.ts';
import { findDemonymOf } from './find-demonym.ts';

const HEAD = /^(\p{L}+) (?:de (?:l[ao]s? )?)?/u;
/** «Aemet», «Banxico», «Usal». */
const SHORT_FORM = /^\p{Lu}\p{Ll}{3,7}$/u;
/** «Agencia Estatal de Meteorología». */
const LONG_NAME =
  /(?<!\p{L})(?!(?:El|L[ao]s?|Una?|En) )\p{Lu}\p{L}{1,30}(?: (?:(?:de|del|la|las|los|el|y|e|para|por|en|contra) ){0,2}\p{Lu}\p{L}{1,30}){1,10}/gu;
const INITIALS = /^\p{Lu}{3,5}$/u;
const FIRST_WORD = /^\p{L}+/u;
/** Small words between the words of a name. */
const BETWEEN = '(?: (?:de|del|la|las|los|el|y|e|para|por|en))* ';
const HEAD_BEFORE = /(?<!\p{L})(\p{Lu}\p{Ll}+) (?:de|del|de la) $/u;
const ARTICLE = /^(?:El|L[ao]s?)$/u;
const WORD_BEFORE = /(\p{L}+)[ -]$/u;

/** A name of ours that the article does not have. */
interface AbsentName {
  readonly name: string;
  /** Our words before it. */
  readonly before: string;
  /** Of the registers, where the name is theirs. */
  readonly entries: readonly NamedEntry[];
}

/**
 * The words of an article that may name what a text of ours names otherwise: «Italia» for «Roma», «el Supremo» for
 * «Tribunal Supremo», «Feijóo» for «Alberto Núñez Feijóo». Only an editor knows whether they do.
 */
export function findNearName(
  { name, before, entries }: AbsentName,
  searched: SearchedText,
): Range | null {
  return (
    findCountryOf(name, searched) ??
    findWithoutHead(name, searched) ??
    findHead(before, searched) ??
    findLongForm(name, searched) ??
    findInitials(name, searched) ??
    findParty(name, searched) ??
    findSurname(entries, searched)
  );
}

function findCountryOf(name: string, searched: SearchedText): Range | null {
  const own = findCountryCode(name);
  const codes = own === null ? findSeatCountries(name) : [own];
  for (const code of codes) {
    const country = findCountryName(code);
    const names = [...listSeats(code), ...(country === null ? [] : [country])];
    for (const other of names) {
      const at = searched.text.search(new RegExp(`(?<!\\p{L})${other}`, 'u'));
      if (other !== name && at !== -1) return { start: at, end: at + other.length };
    }
    const demonym = country && findDemonymOf(searched.text, country);
    if (demonym) return demonym;
  }
  return null;
}

function findWithoutHead(name: string, searched: SearchedText): Range | null {
  const [head, word = ''] = HEAD.exec(name) ?? [];
  if (head === undefined || !ORGANIZATION_HEADS.has(word.toLowerCase())) return null;
  const rest = name.slice(head.length);
  if (!isCapitalized(rest)) return null;
  return findWordsOf(searched, rest, Infinity).find((range) => isAlone(range, searched)) ?? null;
}

/** «la Junta» for «la Junta de Andalucía». */
function findHead(before: string, searched: SearchedText): Range | null {
  const head = HEAD_BEFORE.exec(before)?.[1] ?? '';
  if (!ORGANIZATION_HEADS.has(head.toLowerCase())) return null;
  return findWordsOf(searched, head, Infinity).find((range) => isAlone(range, searched)) ?? null;
}

/** «Petróleos Mexicanos» for «Pemex»: its letters stand in their order in the words of the longer name. */
function findLongForm(name: string, { text }: SearchedText): Range | null {
  const isOther = isPersonalName(name) || findPlaceKind(name) !== null;
  if (!SHORT_FORM.test(name) || isOther) return null;
  const letters = toLetters(name);
  const long = [...text.matchAll(LONG_NAME)].find(([words]) => {
    let at = 0;
    for (const letter of toLetters(words)) if (letter === letters[at]) at += 1;
    return words.startsWith(name.charAt(0)) && at === letters.length;
  });
  return long ? { start: long.index, end: long.index + long[0].length } : null;
}

/** «Fondo Monetario» for «FMI»: who reads «Internacional» with it. */
function findInitials(name: string, searched: SearchedText): Range | null {
  if (!INITIALS.test(name)) return null;
  const words = [...name].slice(0, -1).map((letter) => `${letter}\\p{Ll}+`);
  const found = findMatch(new RegExp(`(?<!\\p{L})${words.join(BETWEEN)}(?!\\p{L})`, 'u'), searched);
  // «OTAN» is not short for Olga Torres Alba.
  const first = found === null ? null : FIRST_WORD.exec(searched.text.slice(found.start));
  return first !== null && isFirstName(first[0]) ? null : found;
}

/** «los socialistas» for «PSOE». */
function findParty(name: string, searched: SearchedText): Range | null {
  const words = findPartyWords(name);
  return words && findMatch(words, searched);
}

function findMatch(pattern: RegExp, { text }: SearchedText): Range | null {
  const found = pattern.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

function toLetters(words: string): string {
  return dropAccents(words.toLowerCase()).replaceAll(' ', '');
}

function findSurname(entries: readonly NamedEntry[], searched: SearchedText): Range | null {
  for (const entry of entries)
    if (entry.kind === 'person')
      for (const { name, form } of toBareNames(entry)) {
        const found = form === 'surname' ? findWordsOf(searched, name, Infinity) : [];
        // Where the text calls somebody else so in full, the surname alone is that one's.
        if (found[0] && found.every((range) => isAlone(range, searched))) return found[0];
      }
  return null;
}

/** Whether a name is no part of a longer one: «Trump» of «Ivanka Trump» is somebody else. */
function isAlone({ start, end }: Range, { text }: SearchedText): boolean {
  const before = WORD_BEFORE.exec(text.slice(0, start))?.[1] ?? '';
  const isPart = isCapitalized(before) && !ARTICLE.test(before);
  return !isPart && !/^(?:[ -]| de | del )\p{Lu}\p{L}/u.test(text.slice(end));
}
