/** By what results may be narrowed: the names of Pagefind's filters, in the order of the form. */
export const FILTERS = ['person', 'organization', 'place', 'topic', 'year'] as const;
export type Filter = (typeof FILTERS)[number];
