/** What claims can be filtered by. */
export const FACETS = ['speaker', 'form', 'topic', 'year'] as const;
export type Facet = (typeof FACETS)[number];

/** Those whose groups are too many for a few links: they have a list from A to Z. */
export const LISTED_FACETS = ['speaker', 'topic'] as const satisfies readonly Facet[];
