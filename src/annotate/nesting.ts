import type { Annotation, Annotations } from './types.ts';

/**
 * The lists of annotations, outermost first: a claim holds its names, never the other way round. A
 * kind that is missing here fails the type check.
 */
const LISTS = {
  claim: 'claims',
  note: 'notes',
  date: 'dates',
  mention: 'mentions',
} as const satisfies Readonly<Record<Annotation['type'], keyof Annotations>>;

/** All annotations of an article, a list for each type, outermost first. */
export function toNestedLists(annotations: Annotations): readonly (readonly Annotation[])[] {
  return Object.values(LISTS).map((list) => annotations[list]);
}
