import type { IndexedName } from '../../exports/search/name-index.ts';
import { toBare, toPlain, toSearchWords } from '../../exports/search/search-words.ts';
import { isWithoutEnye } from './enye-pairs.ts';
import { differByOne } from './one-letter.ts';
import type { Query } from './query.ts';
import { toAllWords } from './query.ts';

/** An entry that was found. */
export interface FoundName {
  readonly entry: IndexedName;
  /** The name or alias by which it was found; null where its description has the words. */
  readonly by: string | null;
}

/** How well a name fits, the best first. Those from `OneLetter` on are sought where none fits better. */
const Fit = { Whole: 0, Start: 1, Words: 2, Initials: 3, Enye: 4, Description: 5, OneLetter: 6 };
/** In shorter words another letter makes another word. */
const MISTAKEN_MIN = 4;
/** «Organización de las Naciones Unidas» is known as ONU: small words give no initial. */
const INITIAL = /(?<![\p{L}\p{N}])[\p{Lu}\p{N}]/gu;

/** A name as it is compared. */
interface Readied {
  readonly entry: IndexedName;
  readonly names: readonly ReadiedName[];
  /** The words of its description. */
  readonly described: readonly string[];
}

interface ReadiedName {
  readonly name: string;
  /** Its letters and figures alone: «eeuu» of «EE. UU.». */
  readonly letters: string;
  readonly words: readonly string[];
  readonly initials: string;
}

/** Makes entries ready to be searched; once for all questions. */
export function createNameFinder(
  entries: readonly IndexedName[],
): (query: Query) => readonly FoundName[] {
  const readied = entries.map(toReadied);
  return (query) => {
    const words = toAllWords(query).map(toPlain);
    if (words.length === 0) return [];
    const near = rank(readied, (each) => findFit(each, words));
    return near.length > 0 ? near : rank(readied, (each) => findMistaken(each, words));
  };
}

interface Fitting {
  readonly fit: number;
  readonly by: string | null;
}

/** The best fits first; entries come in the order of their articles, and keep it. */
function rank(
  readied: readonly Readied[],
  toFit: (each: Readied) => Fitting | null,
): readonly FoundName[] {
  return readied
    .flatMap((each) => {
      const fitting = toFit(each);
      return fitting ? [{ entry: each.entry, ...fitting }] : [];
    })
    .sort((a, b) => a.fit - b.fit)
    .map(({ entry, by }) => ({ entry, by }));
}

function findFit({ names, described }: Readied, words: readonly string[]): Fitting | null {
  const letters = words.join('');
  let best: Fitting | null = null;
  for (const each of names) {
    const fit = toNameFit(each, words, letters);
    if (fit !== null && fit < (best?.fit ?? Number.POSITIVE_INFINITY))
      best = { fit, by: each.name };
  }
  if (best) return best;
  const isDescribed = haveAll(described, words, (word, asked) => word.startsWith(asked));
  // One letter begins a word of nearly every description.
  return isDescribed && letters.length > 2 ? { fit: Fit.Description, by: null } : null;
}

function toNameFit(
  { letters: own, words: ownWords, initials }: ReadiedName,
  words: readonly string[],
  letters: string,
): number | null {
  if (own === letters) return Fit.Whole;
  if (own.startsWith(letters)) return Fit.Start;
  if (haveAll(ownWords, words, (word, asked) => word.startsWith(asked))) return Fit.Words;
  if (initials.length > 2 && initials === letters) return Fit.Initials;
  const isEnyeLost = (word: string, asked: string): boolean =>
    word.startsWith(asked) || isWithoutEnye(asked, word);
  return toBare(own) !== own && haveAll(ownWords, words, isEnyeLost) ? Fit.Enye : null;
}

function findMistaken({ names }: Readied, words: readonly string[]): Fitting | null {
  const letters = words.join('');
  const found = names.find(
    (each) =>
      isMistaken(each.letters, letters) ||
      haveAll(each.words, words, (word, asked) => word === asked || isMistaken(word, asked)),
  );
  return found ? { fit: Fit.OneLetter, by: found.name } : null;
}

/** «ano» is no mistake for «año»: they are two words. */
function isMistaken(word: string, asked: string): boolean {
  return asked.length >= MISTAKEN_MIN && toBare(word) !== toBare(asked) && differByOne(word, asked);
}

/** Whether each word that is asked has a word of its own. */
function haveAll(
  words: readonly string[],
  asked: readonly string[],
  fits: (word: string, asked: string) => boolean,
): boolean {
  const left = [...words];
  return asked.every((each) => {
    const at = left.findIndex((word) => fits(word, each));
    if (at === -1) return false;
    left.splice(at, 1);
    return true;
  });
}

function toReadied(entry: IndexedName): Readied {
  const [, , , description, ...names] = entry;
  return {
    entry,
    names: names.map((name) => {
      const words = toSearchWords(name).map(toPlain);
      const initials = toPlain((name.match(INITIAL) ?? []).join(''));
      return { name, words, letters: words.join(''), initials };
    }),
    described: toSearchWords(description).map(toPlain),
  };
}
