import { isEmpty, type Range } from './range.ts';

/** A range with what it stands for. */
export interface Layer<Value> extends Range {
  readonly value: Value;
}

/** A piece of text between two boundaries and everything that covers it, in the order given. */
export interface Segment<Value> extends Range {
  readonly values: readonly Value[];
}

/** A layer with its place among those given. */
interface Ordered<Value> {
  readonly layer: Layer<Value>;
  readonly order: number;
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
  const starting: Ordered<Value>[] = [];
  const edges = [0, length];
  for (const [order, layer] of layers.entries()) {
    if (isEmpty(layer) || layer.start < 0 || layer.end > length) continue;
    starting.push({ layer, order });
    edges.push(layer.start, layer.end);
  }
  starting.sort((a, b) => a.layer.start - b.layer.start);
  const boundaries = Float64Array.from(edges).sort();
  const segments: Segment<Value>[] = [];
  let next = 0;
  let active: Ordered<Value>[] = [];
  let start = 0;
  for (const end of boundaries) {
    if (end === start) continue;
    active = active.filter(({ layer }) => layer.end > start);
    for (let each = starting[next]; each && each.layer.start === start; each = starting[next]) {
      active.push(each);
      next += 1;
    }
    if (active.length > 1) active.sort((a, b) => a.order - b.order);
    segments.push({ start, end, values: active.map(({ layer }) => layer.value) });
    start = end;
  }
  return segments;
}
