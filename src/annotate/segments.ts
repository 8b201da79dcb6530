import { isEmpty, type Range } from './range.ts';

/** A range with what it stands for. */
export interface Layer<Value> extends Range {
  readonly value: Value;
}

/** A piece of text between two boundaries and everything that covers it, in the order given. */
export interface Segment<Value> extends Range {
  readonly values: readonly Value[];
}

/**
 * Splits `0…length` at every boundary of the layers. Joined, the segments are the whole text;
 * each layer is the union of the segments that carry its value.
 * Values come in the order in which their layers are given, wherever those start.
 */
export function toSegments<Value>(
  length: number,
  layers: readonly Layer<Value>[],
): Segment<Value>[] {
  const kept = layers.filter((layer) => !isEmpty(layer) && layer.start >= 0 && layer.end <= length);
  const boundaries = new Set([0, length]);
  for (const { start, end } of kept) boundaries.add(start).add(end);
  const sorted = Uint32Array.from(boundaries).sort();
  const starting = kept
    .map((layer, order) => ({ layer, order }))
    .sort((a, b) => a.layer.start - b.layer.start);
  let next = 0;
  let active: typeof starting = [];
  const segments: Segment<Value>[] = [];
  for (const [index, start] of sorted.entries()) {
    const end = sorted[index + 1];
    if (end === undefined) break;
    if (active.some(({ layer }) => layer.end === start))
      active = active.filter(({ layer }) => layer.end !== start);
    const before = active.length;
    for (let each = starting[next]; each && each.layer.start === start; each = starting[next]) {
      active.push(each);
      next += 1;
    }
    if (before > 0 && active.length > before) active.sort((a, b) => a.order - b.order);
    segments.push({ start, end, values: active.map(({ layer }) => layer.value) });
  }
  return segments;
}
