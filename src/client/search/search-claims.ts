import type { ClaimFile, FoundClaim } from '../../exports/search/claim-file.ts';
import type { ClaimWords } from '../../exports/search/claim-words.ts';
import type { WordFile } from '../../exports/search/word-files.ts';
import { hasPhrase } from './find-asked.ts';
import { type Fitting, findByWords } from './find-by-words.ts';
import { loadJson } from './load-json.ts';
import type { Query } from './query.ts';

/** A claim with the article that holds it. */
export interface ClaimResult {
  readonly claim: FoundClaim;
  readonly article: ClaimFile['articles'][number];
  /** The path of the article's page. */
  readonly path: string;
}

/** Finds claims, and reads those that are shown. */
export interface ClaimSearch {
  /** The claims that fit, by their numbers, the best first. */
  readonly find: (query: Query) => Promise<readonly Fitting[]>;
  readonly read: (numbers: readonly number[]) => Promise<readonly ClaimResult[]>;
}

/** Phrases are sought in the claims themselves, in the best of those that have their words. */
const READ_FOR_PHRASES = 500;

/**
 * Searches the claims of one site.
 * @param base the site's path
 */
export function createClaimSearch(base: string): ClaimSearch {
  const path = `${base}buscar/`;
  const loadWords = (): Promise<ClaimWords> =>
    loadJson(`${path}palabras.json`) as Promise<ClaimWords>;
  const loadFile = (number: number): Promise<WordFile> =>
    loadJson(`${path}palabras-${number}.json`) as Promise<WordFile>;
  const readOne = async (number: number): Promise<ClaimResult[]> => {
    const { perPage } = await loadWords();
    const file = Math.floor(number / perPage) + 1;
    const { claims, articles } = (await loadJson(`${path}afirmaciones-${file}.json`)) as ClaimFile;
    const claim = claims[number % perPage];
    const article = articles[claim?.[0] ?? -1];
    return claim && article ? [{ claim, article, path: `${base}articulos/${article[0]}/` }] : [];
  };
  const read = async (numbers: readonly number[]): Promise<readonly ClaimResult[]> =>
    (await Promise.all(numbers.map(readOne))).flat();
  const find = async (query: Query): Promise<readonly Fitting[]> => {
    const index = await loadWords();
    const found = await findByWords({ index, loadFile, toMeant }, query);
    if (query.quoted.length === 0) return found;
    const near = found.slice(0, READ_FOR_PHRASES);
    const claims = await read(near.map(({ item }) => item));
    return near.filter((_, at) => {
      const [, , , speakers = '', summary = '', words = ''] = claims[at]?.claim ?? [];
      const texts = [speakers, summary, words];
      return query.quoted.every((phrase) => texts.some((text) => hasPhrase(text, phrase)));
    });
  };
  return { find, read };
}

function toMeant(posting: number): { readonly item: number; readonly weight: number } {
  return { item: posting, weight: 0 };
}
