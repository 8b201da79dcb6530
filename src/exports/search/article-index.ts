import type { Filter } from './filters.ts';
import type { WordIndex } from './word-files.ts';

/*
 * The index of articles: what a browser loads of it, below `buscar/articulos/`. An article's number is
 * its place among all, the newest 0.
 */

/** What a browser loads first; `lista-N.json` has the slugs of articles, `perPage` in each. */
export interface ArticleIndex extends WordIndex {
  readonly perPage: number;
}

/** An article as a result shows it: `texto/<slug>.json`. */
export interface ArticleText {
  readonly title: string;
  readonly published: string;
  readonly description: string;
  readonly blocks: readonly ArticleBlock[];
  /** What the newsroom added to the title, and to title and description together; none where it added nothing. */
  readonly added?: { readonly title: string | null; readonly both: string };
}

/**
 * A paragraph, heading or item of a list, and the ids in it with where they stand, in UTF-16 units of
 * its text.
 */
export type ArticleBlock = readonly [text: string, ...ids: (readonly [id: string, at: number])[]];

/** A hundred slugs are some 2 kB compressed. */
export const SLUGS_PER_FILE = 100;

/** What an article may be narrowed by stands among the words, as one that no text has. */
export function toFilterWord(filter: Filter, value: string): string {
  return `${filter}=${value}`;
}

/**
 * Articles stand in the index by twice their number, and one more where their title has the word.
 * The pair of {@link fromPosting}.
 */
export function toPosting(number: number, isInTitle: boolean): number {
  return 2 * number + Number(isInTitle);
}

/** The inverse of {@link toPosting}. */
export function fromPosting(posting: number): {
  readonly number: number;
  readonly isInTitle: boolean;
} {
  return { number: Math.floor(posting / 2), isInTitle: posting % 2 === 1 };
}
