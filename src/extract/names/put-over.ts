import type { LocatedName } from './types.ts';

/** Whether two names have a word of the text in common. */
export function overlaps(a: LocatedName, b: LocatedName): boolean {
  return a.sentence === b.sentence && a.from < b.to && b.from < a.to;
}

/** The names that none of the `better` ones overlaps, and then these. */
export function putOver(
  names: readonly LocatedName[],
  better: readonly LocatedName[],
): LocatedName[] {
  const others = names.filter((name) => !better.some((each) => overlaps(name, each)));
  return [...others, ...better];
}
