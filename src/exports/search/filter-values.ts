import type { Filter } from './filters.ts';

/** What articles may be narrowed by: for each filter its values, in the order of the alphabet, years from the last. */
export type FilterValues = Readonly<Record<Filter, readonly string[]>>;

/** Sorts values under their filters, each once. */
export function toFilterValues(all: readonly (readonly [Filter, string])[]): FilterValues {
  const { compare } = new Intl.Collator('es');
  const toValues = (filter: Filter): string[] => {
    const values = all.filter(([own]) => own === filter).map(([, value]) => value);
    return [...new Set(values)].sort(compare);
  };
  return {
    person: toValues('person'),
    organization: toValues('organization'),
    place: toValues('place'),
    topic: toValues('topic'),
    year: toValues('year').reverse(),
  };
}
