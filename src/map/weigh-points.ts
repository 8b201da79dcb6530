/** A ring of fewer corners besides its end is no shape any more. */
const RING_CORNERS = 3;

/**
 * How much each point of an arc matters: the area of the triangle with its neighbours, in steradians,
 * at the moment when all that matter less are gone (Visvalingam and Whyatt's measure). On a map that
 * keeps areas, that area times the square of its scale is what the drawing loses with the point. The
 * ends matter infinitely, so arcs still meet; so do the last corners of a ring that is one arc: whether
 * an island is drawn is a question of its size, not of its corners.
 * @param vectors the points of the unit sphere: x, y and z in turn
 */
export function weighPoints(vectors: Float64Array): Float64Array {
  const count = vectors.length / 3;
  const weights = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  const isRing = [0, 1, 2].every((axis) => vectors[axis] === vectors[vectors.length - 3 + axis]);
  /** The neighbours of each point among those that are left. */
  const before = new Int32Array(count);
  const after = new Int32Array(count);
  const areas = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  for (let index = 1; index < count - 1; index += 1) {
    before[index] = index - 1;
    after[index] = index + 1;
    areas[index] = toTriangle(vectors, index - 1, index, index + 1);
  }
  const queue = createQueue(areas);
  // A point that shows only once another is gone does not matter less than that one.
  let reached = 0;
  for (let left = count; left > (isRing ? RING_CORNERS : 0) + 2; left -= 1) {
    const index = queue.take();
    reached = Math.max(reached, areas[index] as number);
    weights[index] = reached;
    const from = before[index] as number;
    const to = after[index] as number;
    after[from] = to;
    before[to] = from;
    if (from > 0) queue.change(from, toTriangle(vectors, before[from] as number, from, to));
    if (to < count - 1) queue.change(to, toTriangle(vectors, from, to, after[to] as number));
  }
  return weights;
}

/** Of the flat triangle: one so small is as large on the sphere. */
function toTriangle(vectors: Float64Array, first: number, second: number, third: number): number {
  const x = vectors[3 * second] as number;
  const y = vectors[3 * second + 1] as number;
  const z = vectors[3 * second + 2] as number;
  const ax = (vectors[3 * first] as number) - x;
  const ay = (vectors[3 * first + 1] as number) - y;
  const az = (vectors[3 * first + 2] as number) - z;
  const bx = (vectors[3 * third] as number) - x;
  const by = (vectors[3 * third + 1] as number) - y;
  const bz = (vectors[3 * third + 2] as number) - z;
  return (
    Math.sqrt((ay * bz - az * by) ** 2 + (az * bx - ax * bz) ** 2 + (ax * by - ay * bx) ** 2) / 2
  );
}

/** Gives points in the order of their areas, which change meanwhile; of equal ones the first. */
interface PointQueue {
  readonly take: () => number;
  readonly change: (index: number, area: number) => void;
}

/** A binary heap: the children of the point at `place` are at twice that and one or two more. */
function createQueue(areas: Float64Array): PointQueue {
  const heap = new Int32Array(areas.length);
  for (let place = 0; place < heap.length; place += 1) heap[place] = place;
  const places = heap.slice();
  let { length } = heap;
  const isBefore = (one: number, other: number): boolean => {
    const area = areas[one] as number;
    const otherArea = areas[other] as number;
    return area < otherArea || (area === otherArea && one < other);
  };
  const put = (index: number, place: number): void => {
    heap[place] = index;
    places[index] = place;
  };
  const rise = (index: number): void => {
    let place = places[index] as number;
    while (place > 0) {
      const above = heap[(place - 1) >> 1] as number;
      if (!isBefore(index, above)) break;
      put(above, place);
      place = (place - 1) >> 1;
    }
    put(index, place);
  };
  const sink = (index: number): void => {
    let place = places[index] as number;
    for (let child = 2 * place + 1; child < length; child = 2 * place + 1) {
      const other = child + 1;
      if (other < length && isBefore(heap[other] as number, heap[child] as number)) child = other;
      const below = heap[child] as number;
      if (!isBefore(below, index)) break;
      put(below, place);
      place = child;
    }
    put(index, place);
  };
  for (let place = (length >> 1) - 1; place >= 0; place -= 1) sink(heap[place] as number);
  return {
    take() {
      const first = heap[0] as number;
      length -= 1;
      const last = heap[length] as number;
      put(last, 0);
      sink(last);
      return first;
    },
    change(index, area) {
      areas[index] = area;
      rise(index);
      sink(index);
    },
  };
}
