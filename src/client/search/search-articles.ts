import {
  type ArticleIndex,
  type ArticleText,
  fromPosting,
  toFilterWord,
} from '../../exports/search/article-index.ts';
import { type FilterValues, toFilterValues } from '../../exports/search/filter-values.ts';
import { FILTERS } from '../../exports/search/filters.ts';
import type { WordFile } from '../../exports/search/word-files.ts';
import { askSites } from './ask-sites.ts';
import { hasPhrase } from './find-asked.ts';
import { type Fitting, findByWords } from './find-by-words.ts';
import { loadJson } from './load-json.ts';
import { toQuery } from './query.ts';
import type { SearchState } from './search-state.ts';

/** An article that was found. */
export interface ArticleResult {
  /** The path of its page. */
  readonly path: string;
  readonly text: ArticleText;
}

/** Finds articles, and reads those that are shown. */
export interface ArticleSearch {
  readonly find: (state: SearchState) => Promise<FoundArticles>;
  readonly read: (numbers: readonly number[]) => Promise<readonly ArticleResult[]>;
  readonly loadFilters: () => Promise<FilterValues>;
}

export interface FoundArticles {
  /** By their numbers, the best first. */
  readonly found: readonly Fitting[];
  /** How many more have the words of a phrase, and were not read to see whether they stand together. */
  readonly unread: number;
}

/** Phrases are sought in the texts themselves, some 2 kB each, of the best that have their words. */
const READ_FOR_PHRASES = 50;
/** What a word in the title weighs: as much as the whole word before a form of it. */
const IN_TITLE = 3;

/**
 * Searches the articles of one site.
 * @param base the site's path
 */
export function createArticleSearch(base: string): ArticleSearch {
  const path = `${base}buscar/articulos/`;
  const load = <Content>(name: string): Promise<Content> =>
    loadJson(`${path}${name}.json`) as Promise<Content>;
  const loadIndex = (): Promise<ArticleIndex> => load('palabras');
  const readOne = async (number: number): Promise<ArticleResult[]> => {
    const { perPage } = await loadIndex();
    const slugs = await load<readonly string[]>(`lista-${Math.floor(number / perPage) + 1}`);
    const slug = slugs[number % perPage];
    if (slug === undefined) return [];
    const text = await load<ArticleText>(`texto/${slug}`);
    return [{ path: `${base}articulos/${slug}/`, text }];
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
    if (query.quoted.length === 0) return { found, unread: 0 };
    const near = found.slice(0, READ_FOR_PHRASES);
    const texts = await read(near.map(({ item }) => item));
    const holding = near.filter((_, at) =>
      query.quoted.every((phrase) => holdsPhrase(texts[at]?.text, phrase)),
    );
    return { found: holding, unread: found.length - near.length };
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

/** What the articles of all sites may be narrowed by. */
export async function loadAllFilters(sites: readonly ArticleSearch[]): Promise<FilterValues> {
  const answers = await askSites(sites, ({ loadFilters }) => loadFilters());
  return toFilterValues(
    answers.flatMap(({ answer }) =>
      FILTERS.flatMap((filter) => answer[filter].map((value) => [filter, value] as const)),
    ),
  );
}
