import type { Facet } from './facets.ts';

/**
 * All claims by what they can be filtered by, without their words: small enough for a browser to
 * load for ten thousand articles.
 */
export interface ClaimIndex {
  /** The groups of each facet: the last part of the address and the name. */
  readonly groups: Readonly<Record<Facet, readonly (readonly [slug: string, name: string])[]>>;
  /** The articles that have claims, in the order of the list of all claims. */
  readonly articles: readonly IndexedClaims[];
}

/**
 * The year and the topics of an article, and for each of its claims the speaker (or a list of
 * several) and the form, all as positions in {@link ClaimIndex.groups}; -1 is a speaker whose claims are gathered nowhere.
 */
export type IndexedClaims = readonly [
  year: number,
  topics: readonly number[],
  speakers: readonly (number | readonly number[])[],
  forms: readonly number[],
];
