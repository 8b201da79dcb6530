import { LABELS, canEnd } from '../extract/tagger/labels.ts';

/** Probabilities of one sentence under the current weights. */
export interface Lattice {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly emission: Float64Array;
  readonly scale: Float64Array;
  readonly total: number;
}

const COUNT = LABELS.length;

/** Forward and backward probabilities, rescaled at each token so that nothing overflows. */
export function buildLattice(
  features: readonly Int32Array[],
  weights: Float64Array,
  steps: Float64Array,
): Lattice {
  const length = features.length;
  const emission = new Float64Array(length * COUNT);
  features.forEach((token, position) => {
    const row = emission.subarray(position * COUNT, (position + 1) * COUNT);
    for (const id of token) {
      for (let label = 0; label < COUNT; label += 1) row[label]! += weights[id * COUNT + label]!;
    }
    const highest = row.reduce((a, b) => Math.max(a, b));
    for (let label = 0; label < COUNT; label += 1) row[label] = Math.exp(row[label]! - highest);
  });
  const forward = new Float64Array(length * COUNT);
  const scale = new Float64Array(length);
  for (let position = 0; position < length; position += 1) {
    const row = position * COUNT;
    let sum = 0;
    for (let label = 0; label < COUNT; label += 1) {
      let reach = position === 0 ? steps[label]! : 0;
      for (let previous = 0; position > 0 && previous < COUNT; previous += 1) {
        reach += forward[row - COUNT + previous]! * steps[(previous + 1) * COUNT + label]!;
      }
      forward[row + label] = reach * emission[row + label]!;
      sum += forward[row + label]!;
    }
    scale[position] = sum;
    for (let label = 0; label < COUNT; label += 1) forward[row + label]! /= sum;
  }
  const backward = new Float64Array(length * COUNT);
  const last = (length - 1) * COUNT;
  let total = 0;
  for (let label = 0; label < COUNT; label += 1) {
    backward[last + label] = canEnd(label) ? 1 : 0;
    total += forward[last + label]! * backward[last + label]!;
  }
  for (let position = length - 2; position >= 0; position -= 1) {
    const row = position * COUNT;
    const next = row + COUNT;
    for (let label = 0; label < COUNT; label += 1) {
      let sum = 0;
      for (let after = 0; after < COUNT; after += 1) {
        sum +=
          steps[(label + 1) * COUNT + after]! * emission[next + after]! * backward[next + after]!;
      }
      backward[row + label] = sum / scale[position + 1]!;
    }
  }
  return { forward, backward, emission, scale, total };
}
