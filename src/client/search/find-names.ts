import type { IndexedName } from '../../exports/search/name-index.ts';
import { isTelling, toTellingWords } from '../../exports/search/common-words.ts';
import { toBare, toPlain, toSearchWords } from '../../exports/search/search-words.ts';
import { isWithoutEnye } from './enye-pairs.ts';
import { differByOne } from './one-letter.ts';
import type { Query } from './query.ts';
import { toAllWords } from './query.ts';
import { toStem } from './spanish-stem.ts';

/** An entry that was found. */
export interface FoundName {
  readonly entry: IndexedName;
  /** The name or alias by which it was found; null where its description has the words. */
  readonly by: string | null;
}

/**
 * How well a name fits, the best first: `All` has no other words than those that are asked. Those from
 * `Related` on are sought where none fits better.
 */
const Fit = {
  Whole: 0,
  Start: 1,
  All: 2,
  Words: 3,
  Initials: 4,
  Enye: 5,
  Described: 6,
  Description: 7,
  RelatedName: 8,
  Related: 9,
  RelatedPart: 10,
  RelatedInside: 11,
  OneLetter: 12,
  OneLetterInside: 13,
};
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

/** What is asked of names. */
interface Asked {
  /** Those that tell something. */
  readonly words: readonly string[];
  /** The letters and figures of all that was typed. */
  readonly letters: string;
}

/** Makes entries ready to be searched; once for all questions. */
export function createNameFinder(
  entries: readonly IndexedName[],
): (query: Query) => readonly FoundName[] {
  const readied = entries.map(toReadied);
  return (query) => {
    const all = toAllWords(query).map(toPlain);
    const asked = { words: toTellingWords(all), letters: all.join('') };
    if (all.length === 0) return [];
    for (const find of [findFit, findRelated, findMistaken]) {
      const found = rank(readied, (each) => find(each, asked));
      if (found.length > 0) return found;
    }
    return [];
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

function findFit({ names, described }: Readied, asked: Asked): Fitting | null {
  const { words, letters } = asked;
  let best: Fitting | null = null;
  for (const each of names) {
    const fit = toNameFit(each, asked);
    if (fit !== null && fit < (best?.fit ?? Number.POSITIVE_INFINITY))
      best = { fit, by: each.name };
  }
  if (best) return best;
  const isDescribed = haveAll(described, words, (word, asked) => word.startsWith(asked));
  // One letter begins a word of nearly every description.
  if (!isDescribed || letters.length <= 2) return null;
  // «Presidente de Rusia» before «Portavoz del presidente de Rusia».
  const isAtStart = described[0]?.startsWith(words[0] ?? '');
  return { fit: isAtStart ? Fit.Described : Fit.Description, by: null };
}

/**
 * A name, or a description, that has the words in other forms: «presidente ruso» for «Presidente de Rusia».
 */
function findRelated({ names, described }: Readied, { words }: Asked): Fitting | null {
  if (words.length === 1) return null;
  const isSameStem = (word: string, asked: string): boolean => toStem(word) === toStem(asked);
  const own = findShortest(names, words, (each) => haveAll(each.words, words, isSameStem));
  if (own) return { fit: own.isWhole ? Fit.RelatedName : Fit.RelatedPart, by: own.name };
  if (!haveAll(described, words, isSameStem)) return null;
  const isAtStart = toStem(described[0] ?? '') === toStem(words[0] ?? '');
  return { fit: isAtStart ? Fit.Related : Fit.RelatedInside, by: null };
}

function toNameFit(
  { letters: own, words: ownWords, initials }: ReadiedName,
  { words, letters }: Asked,
): number | null {
  if (own === letters) return Fit.Whole;
  if (own.startsWith(letters)) return Fit.Start;
  if (haveAll(ownWords, words, (word, asked) => word.startsWith(asked)))
    return ownWords.filter(isTelling).length === words.length ? Fit.All : Fit.Words;
  if (initials.length > 2 && initials === words.join('')) return Fit.Initials;
  const isEnyeLost = (word: string, asked: string): boolean =>
    word.startsWith(asked) || isWithoutEnye(asked, word);
  return toBare(own) !== own && haveAll(ownWords, words, isEnyeLost) ? Fit.Enye : null;
}

/** «Rsuia» is meant for «Rusia» before «Lejano Oriente de Rusia». */
function findMistaken({ names }: Readied, { words, letters }: Asked): Fitting | null {
  const isMeant = (word: string, asked: string): boolean =>
    word === asked || isMistaken(word, asked);
  const own = findShortest(
    names,
    words,
    (each) => isMistaken(each.letters, letters) || haveAll(each.words, words, isMeant),
  );
  return own && { fit: own.isWhole ? Fit.OneLetter : Fit.OneLetterInside, by: own.name };
}

/** A name that fits: before others one that has no other words than those that are asked. */
function findShortest(
  names: readonly ReadiedName[],
  words: readonly string[],
  fits: (name: ReadiedName) => boolean,
): { readonly name: string; readonly isWhole: boolean } | null {
  const found = names.filter(fits);
  const whole = found.find((each) => each.words.filter(isTelling).length === words.length);
  const best = whole ?? found[0];
  return best ? { name: best.name, isWhole: best === whole } : null;
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
