/** Where a gloss would stand if it were alone, and what it needs. Pixels down from any one line. */
export interface Wish {
  /** Where its top would stand. */
  readonly top: number;
  readonly height: number;
  /** Room above it, where another stands before it. */
  readonly gap: number;
  /** How much its distance counts beside those of others. */
  readonly weight: number;
}

/** Glosses that touch, and move as one. */
interface Group {
  weight: number;
  /** Weighted sum of where its members would have the first of all touching glosses. */
  sum: number;
  count: number;
}

/**
 * Tops of glosses in their order that never overlap and stand as near to their wishes as can be: the
 * least sum of weighted squares, found by pooling adjacent violators. None stands above `floor`; the
 * last ends above `ceiling` unless all of them together are taller.
 */
export function settle(wishes: readonly Wish[], floor: number, ceiling: number): number[] {
  const offsets: number[] = [];
  const groups: Group[] = [];
  let end = 0;
  for (const [index, { top, height, gap, weight }] of wishes.entries()) {
    const offset = index === 0 ? 0 : end + gap;
    offsets.push(offset);
    end = offset + height;
    let group: Group = { weight, sum: weight * (top - offset), count: 1 };
    for (let last = groups.at(-1); last && toMean(last) > toMean(group); last = groups.at(-1)) {
      groups.pop();
      group = {
        weight: last.weight + group.weight,
        sum: last.sum + group.sum,
        count: last.count + group.count,
      };
    }
    groups.push(group);
  }
  const highest = Math.max(floor, ceiling - end);
  const firsts = groups.flatMap((group) =>
    new Array<number>(group.count).fill(Math.min(Math.max(toMean(group), floor), highest)),
  );
  return offsets.map((offset, index) => offset + (firsts[index] ?? floor));
}

function toMean({ sum, weight }: Group): number {
  return sum / weight;
}
