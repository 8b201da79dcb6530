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
  for (let order = 0; order < layers.length; order += 1) {
    const layer = layers[order];
    if (layer && !isEmpty(layer) && layer.start >= 0 && layer.end <= length)
      starting.push({ layer, order });
  }
  starting.sort((a, b) => a.layer.start - b.layer.start);
  const segments: Segment<Value>[] = [];
  // Changed in place: a list for each boundary would be most of what annotating an article takes.
  const active: Ordered<Value>[] = [];
  let next = 0;
  for (let start = 0; start < length; ) {
    dropEnded(active, start);
    for (let each = starting[next]; each && each.layer.start === start; each = starting[next]) {
      insert(active, each);
      next += 1;
    }
    let end = starting[next]?.layer.start ?? length;
    for (const { layer } of active) end = Math.min(end, layer.end);
    segments.push({ start, end, values: active.map(({ layer }) => layer.value) });
    start = end;
  }
  return segments;
}

function dropEnded<Value>(active: Ordered<Value>[], offset: number): void {
  let remaining = 0;
  for (const each of active) {
    if (each.layer.end <= offset) continue;
    active[remaining] = each;
    remaining += 1;
  }
  while (active.length > remaining) active.pop();
}

/** Keeps the order in which the layers were given. */
function insert<Value>(active: Ordered<Value>[], added: Ordered<Value>): void {
  let at = active.push(added) - 1;
  for (let before = active[at - 1]; before && before.order > added.order; before = active[at - 1]) {
    active[at] = before;
    at -= 1;
  }
  active[at] = added;
}
