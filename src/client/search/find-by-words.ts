import { toTellingWords } from '../../exports/search/common-words.ts';
import { toBare, toPlain } from '../../exports/search/search-words.ts';
import type { WordFile, WordIndex } from '../../exports/search/word-files.ts';
import { type Query, toAllWords } from './query.ts';
import { toStem } from './spanish-stem.ts';
import { toFit, toLeastFit } from './word-fit.ts';

/** What a number in the index stands for, and what it weighs beside how well its word fits. */
export interface Meant {
  readonly item: number;
  readonly weight: number;
}

interface Searched {
  readonly index: WordIndex;
  /** A file of words by its number from 1. */
  readonly loadFile: (number: number) => Promise<WordFile>;
  readonly toMeant: (posting: number) => Meant;
}

/** An item with how well it fits a question. */
export interface Fitting {
  readonly item: number;
  /** How many of the question's words it has. */
  readonly has: number;
  readonly score: number;
}

/** By items, how well they fit. */
type Scores = ReadonlyMap<number, number>;

/** Of so many words and more, as of a sentence that was pasted, some may be missing where none has all. */
const MANY = 6;
const MISSING_PART = 1 / 3;
/** Each word has a file to load: of more the longest tell enough, and 60 kB hold them. */
const WORDS_MAX = 8;

/**
 * The items that have all words of a question, the best fitting first and the lowest number among
 * equals; of a long one those that have most, where none has all.
 * @param exact what they must have beside, as it stands in the index
 */
export async function findByWords(
  searched: Searched,
  query: Query,
  exact: readonly string[] = [],
): Promise<readonly Fitting[]> {
  const words = toTellingWords(toAllWords(query))
    .toSorted((a, b) => b.length - a.length)
    .slice(0, WORDS_MAX);
  const [scores, required] = await Promise.all([
    Promise.all(words.map((word) => scoreWord(searched, word))),
    Promise.all(exact.map((word) => scoreExact(searched, word))),
  ]);
  const found = rank(scores, required, scores.length);
  if (found.length > 0 || words.length < MANY) return found;
  return rank(scores, required, Math.ceil(words.length * (1 - MISSING_PART)));
}

/** @param least how many of the words an item must have */
function rank(words: readonly Scores[], required: readonly Scores[], least: number): Fitting[] {
  const candidates = new Set(
    (least === words.length ? words.slice(0, 1) : words).flatMap((each) => [...each.keys()]),
  );
  if (words.length === 0) for (const item of required[0]?.keys() ?? []) candidates.add(item);
  return [...candidates]
    .filter((item) => required.every((each) => each.has(item)))
    .map((item) => {
      const own = words.flatMap((each) => each.get(item) ?? []);
      return { item, has: own.length, score: own.reduce((sum, score) => sum + score, 0) };
    })
    .filter(({ has }) => has >= least)
    .sort((a, b) => b.has - a.has || b.score - a.score || a.item - b.item);
}

async function scoreWord({ index, loadFile, toMeant }: Searched, asked: string): Promise<Scores> {
  const files = findFiles(index, toBare(toStem(toPlain(asked))));
  const words = (await Promise.all(files.map(loadFile))).flat();
  const fits = words.map(([word]) => toFit(word, asked));
  const least = toLeastFit(fits);
  const scores = new Map<number, number>();
  for (const [at, [, ...distances]] of words.entries()) {
    const fit = fits[at] ?? 0;
    if (fit < least) continue;
    for (const { item, weight } of toItems(distances, toMeant))
      scores.set(item, Math.max(fit + weight, scores.get(item) ?? 0));
  }
  return scores;
}

/** What has a word as it stands in the index; all of it fits alike. */
async function scoreExact({ index, loadFile, toMeant }: Searched, word: string): Promise<Scores> {
  const files = await Promise.all(findFiles(index, toBare(word)).map(loadFile));
  const found = files.flat().find(([each]) => each === word);
  return new Map(
    toItems((found?.slice(1) as number[] | undefined) ?? [], toMeant).map(({ item }) => [item, 0]),
  );
}

/** The numbers of the files where words may stand that begin so. */
function findFiles({ firsts }: WordIndex, start: string): number[] {
  return firsts.flatMap((first, index) => {
    const next = firsts[index + 1];
    const isBefore = next !== undefined && next <= start;
    const isAfter = first > start && !first.startsWith(start);
    return isBefore || isAfter ? [] : [index + 1];
  });
}

function toItems(distances: readonly number[], toMeant: Searched['toMeant']): Meant[] {
  let posting = 0;
  return distances.map((distance) => {
    posting += distance;
    return toMeant(posting);
  });
}
