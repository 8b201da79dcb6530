interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The ranges that lie wholly between two offsets. They must be sorted by `start` and apart, so that
 * a long document is not read again for each of its sentences.
 */
export function findInside<Kind extends Range>(
  sorted: readonly Kind[],
  start: number,
  end: number,
): Kind[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const inside: Kind[] = [];
  for (let index = low; index < sorted.length && sorted[index]!.start < end; index += 1) {
    if (sorted[index]!.end <= end) inside.push(sorted[index]!);
  }
  return inside;
}
