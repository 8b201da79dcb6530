/** By what results may be narrowed, in the order of the form. */
export const FILTERS = ['person', 'organization', 'place', 'topic', 'year'] as const;
export type Filter = (typeof FILTERS)[number];
