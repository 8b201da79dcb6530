import { diffArrays } from 'diff';

interface Different<Item> {
  /** What only the first list has. */
  readonly gone: Item[];
  /** What only the second one has. */
  readonly added: Item[];
  /** What both have, in the same order. */
  readonly kept: (readonly [before: Item, after: Item])[];
}

/** What only one of two lists has, and what both have: the same is what has the same key. */
export function findDifferent<Item>(
  before: readonly Item[],
  after: readonly Item[],
  toKey: (item: Item) => string,
): Different<Item> {
  const found: Different<Item> = { gone: [], added: [], kept: [] };
  const [old, now] = [[...before], [...after]];
  for (const { added, removed, count } of diffArrays(before.map(toKey), after.map(toKey))) {
    if (removed) found.gone.push(...old.splice(0, count));
    else if (added) found.added.push(...now.splice(0, count));
    else {
      const same = now.splice(0, count);
      found.kept.push(
        ...old.splice(0, count).flatMap((item, index) => {
          const other = same[index];
          return other === undefined ? [] : [[item, other] as const];
        }),
      );
    }
  }
  return found;
}
