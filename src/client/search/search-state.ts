import { FILTERS, type Filter } from '../../exports/search/filters.ts';

/** What a reader looks for; it stands in the address of the page, so that it can be shared. */
export interface SearchState {
  readonly words: string;
  readonly filters: Readonly<Partial<Record<Filter, string>>>;
}

const WORDS = 'q';

/** Reads a state from an address: `?q=putin&person=Kim+Jong+Un`. */
export function toSearchState(parameters: URLSearchParams): SearchState {
  const chosen = FILTERS.flatMap((filter) => {
    const value = parameters.get(filter);
    return value ? [[filter, value] as const] : [];
  });
  return { words: parameters.get(WORDS)?.trim() ?? '', filters: Object.fromEntries(chosen) };
}

/** The inverse of {@link toSearchState}. */
export function toParameters({ words, filters }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams(words === '' ? [] : [[WORDS, words]]);
  for (const [filter, value] of Object.entries(filters)) parameters.set(filter, value);
  return parameters;
}

/** Nothing is asked: there is nothing to search for. */
export function isEmptySearch({ words, filters }: SearchState): boolean {
  return words === '' && Object.keys(filters).length === 0;
}
