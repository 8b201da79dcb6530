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

/** Orders ranges as the text runs; of two that start together, the longer comes first. */
export function byPosition(a: Range, b: Range): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * Says for any range whether it meets one of `ranges`, in logarithmic time.
 * `ranges` may come in any order and may overlap one another.
 */
export function toOverlapTest(ranges: readonly Range[]): (range: Range) => boolean {
  const merged = mergeRanges(ranges);
  return (range) => {
    let low = 0;
    let high = merged.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const candidate = merged[middle];
      if (candidate && candidate.end <= range.start) low = middle + 1;
      else high = middle;
    }
    const found = merged[low];
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
