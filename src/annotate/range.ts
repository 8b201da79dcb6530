/** A stretch of the plain text: UTF-16 offsets, start included, end excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export function isEmpty(range: Range): boolean {
  return range.end <= range.start;
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders ranges as the text runs; of two that start together, the longer comes first. */
export function byPosition(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}

/** Orders annotations of several ranges as {@link byPosition} orders their first ones. */
export function byFirstRange(
  a: { readonly ranges: readonly Range[] },
  b: { readonly ranges: readonly Range[] },
): number {
  const [first] = a.ranges;
  const [second] = b.ranges;
  return first && second ? byPosition(first, second) : 0;
}

/**
 * The first index of a sorted list for which `isBefore` no longer holds, in logarithmic time.
 * @returns `length` where it holds for all
 */
export function findFirst(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first of some sorted ranges that do not overlap one another which ends after `offset`. */
export function findEndingAfter<Kind extends Range>(
  ranges: readonly Kind[],
  offset: number,
): Kind | undefined {
  return ranges[findFirst(ranges.length, (index) => (ranges[index]?.end ?? 0) <= offset)];
}

/**
 * Says for any range whether it meets one of `ranges`, in logarithmic time.
 * `ranges` may come in any order and may overlap one another.
 */
export function createOverlapTest(ranges: readonly Range[]): (range: Range) => boolean {
  const merged = mergeRanges(ranges);
  return (range) => {
    const found = findEndingAfter(merged, range.start);
    return found !== undefined && overlaps(found, range);
  };
}

/** The same stretches of text with no two ranges that touch or overlap. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: { start: number; end: number }[] = [];
  for (const range of ranges.filter((each) => !isEmpty(each)).sort(byPosition)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ start: range.start, end: range.end });
  }
  return merged;
}
