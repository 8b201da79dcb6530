import {
  type ArticleIndex,
  type ArticleText,
  type FilterValues,
  fromPosting,
  toFilterWord,
} from '../../exports/search/article-index.ts';
import { FILTERS } from '../../exports/search/filters.ts';
import type { WordFile } from '../../exports/search/word-files.ts';
import { hasPhrase } from './find-asked.ts';
import { findByWords } from './find-by-words.ts';
import { loadJson } from './load-json.ts';
import { toQuery } from './query.ts';
import type { SearchState } from './search-state.ts';

/** An article that was found. */
export interface ArticleResult {
  readonly slug: string;
  readonly text: ArticleText;
}

/** Finds articles, and reads those that are shown. */
export interface ArticleSearch {
  readonly find: (state: SearchState) => Promise<FoundArticles>;
  readonly read: (numbers: readonly number[]) => Promise<readonly ArticleResult[]>;
  readonly loadFilters: () => Promise<FilterValues>;
}

export interface FoundArticles {
  /** Numbers of articles, the best first. */
  readonly numbers: readonly number[];
  /** How many more have the words of a phrase, and were not read to see whether they stand together. */
  readonly unread: number;
}

/** Phrases are sought in the texts themselves, some 2 kB each, of the best that have their words. */
const READ_FOR_PHRASES = 50;
/** What a word in the title weighs: as much as the whole word before a form of it. */
const IN_TITLE = 3;

/** @param path of the folder of the index */
export function createArticleSearch(path: string): ArticleSearch {
  const load = <Content>(name: string): Promise<Content> =>
    loadJson(`${path}${name}.json`) as Promise<Content>;
  const loadIndex = (): Promise<ArticleIndex> => load('palabras');
  const readOne = async (number: number): Promise<ArticleResult[]> => {
    const { perPage } = await loadIndex();
    const slugs = await load<readonly string[]>(`lista-${Math.floor(number / perPage) + 1}`);
    const slug = slugs[number % perPage];
    return slug === undefined ? [] : [{ slug, text: await load<ArticleText>(`texto/${slug}`) }];
  };
  const read = async (numbers: readonly number[]): Promise<readonly ArticleResult[]> =>
    (await Promise.all(numbers.map(readOne))).flat();
  const find = async ({ words, filters }: SearchState): Promise<FoundArticles> => {
    const query = toQuery(words);
    const chosen = FILTERS.flatMap((filter) => {
      const value = filters[filter];
      return value === undefined ? [] : [toFilterWord(filter, value)];
    });
    const searched = { index: await loadIndex(), loadFile, toMeant };
    const found = await findByWords(searched, query, chosen);
    if (query.quoted.length === 0) return { numbers: found, unread: 0 };
    const near = found.slice(0, READ_FOR_PHRASES);
    const texts = await read(near);
    const numbers = near.filter((_, at) =>
      query.quoted.every((phrase) => holdsPhrase(texts[at]?.text, phrase)),
    );
    return { numbers, unread: found.length - near.length };
  };
  const loadFile = (number: number): Promise<WordFile> => load(`palabras-${number}`);
  return { find, read, loadFilters: () => load('filtros') };
}

function toMeant(posting: number): { readonly item: number; readonly weight: number } {
  const { number, isInTitle } = fromPosting(posting);
  return { item: number, weight: isInTitle ? IN_TITLE : 0 };
}

function holdsPhrase(text: ArticleText | undefined, phrase: string): boolean {
  if (!text) return false;
  const { title, description, blocks } = text;
  return [title, description, ...blocks.map(([words]) => words)].some((each) =>
    hasPhrase(each, phrase),
  );
}
